package org.uniondraft.core.export;

import java.util.Map;
import java.util.Optional;

/**
 * What is asked of an export.
 *
 * @param format the id of the output format
 * @param profile the id of a layout profile, or the path of a file that holds one; nothing for that of the document
 * @param options values for options of the format; the others have their default values
 * @param finalVersion whether this is the paper that goes out, not a draft of it
 */
public record ExportRequest(String format, Optional<String> profile, Map<String, String> options,
        boolean finalVersion) {

    /** Copies the options. */
    public ExportRequest {
        options = Map.copyOf(options);
    }

    /**
     * Asks for a draft in a format, with everything else as it usually is.
     *
     * @param format the id of the output format
     * @return the request
     */
    public static ExportRequest draft(String format) {
        return new ExportRequest(format, Optional.empty(), Map.of(), false);
    }
}
