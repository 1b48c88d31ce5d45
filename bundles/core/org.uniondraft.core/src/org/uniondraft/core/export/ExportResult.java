package org.uniondraft.core.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of an export.
 *
 * @param target the file that was written
 * @param pages the number of pages, or {@link Exporter#UNKNOWN_PAGES}
 * @param warnings what the user should know about it, localised
 */
public record ExportResult(Path target, int pages, List<String> warnings) {

    /** Copies the warnings. */
    public ExportResult {
        warnings = List.copyOf(warnings);
    }
}
