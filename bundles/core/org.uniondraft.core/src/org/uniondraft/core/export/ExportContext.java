package org.uniondraft.core.export;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How one document is to be exported.
 *
 * @param options the values of the format's options by their ids; each option that has a default value is there
 * @param profile the id of the layout profile, or the path of a file that holds one; nothing for the one of the document,
 *        and if it has none, of its kind
 * @param finalVersion whether this is the paper that goes out, not a draft of it
 * @param warnings takes what the user should know about the result, localised
 */
public record ExportContext(Map<String, String> options, Optional<String> profile, boolean finalVersion,
        Consumer<String> warnings) {

    /** Copies the options. */
    public ExportContext {
        options = Map.copyOf(options);
    }

    /**
     * Gives the value of an option.
     *
     * @param id the id of the option
     * @return its value
     */
    public Optional<String> option(String id) {
        return Optional.ofNullable(options.get(id));
    }

    /**
     * Gives the value of a yes-or-no option.
     *
     * @param id the id of the option
     * @return whether it is set
     */
    public boolean flag(String id) {
        return Boolean.parseBoolean(options.get(id));
    }

    /**
     * Tells the user something about the result.
     *
     * @param message what, localised
     */
    public void warn(String message) {
        warnings.accept(message);
    }
}
