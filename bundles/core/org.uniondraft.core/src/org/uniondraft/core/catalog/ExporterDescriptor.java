package org.uniondraft.core.catalog;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.export.Exporter;
import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.Descriptor;

/**
 * An output format.
 *
 * @param id the id, such as docx
 * @param label the name, localised
 * @param order where it stands among the others
 * @param extension the file name extension, without the dot
 * @param options its options
 * @param contribution who declares it
 */
public record ExporterDescriptor(String id, String label, int order, String extension, List<OptionSpec> options,
        Contribution contribution) implements Descriptor {

    /** The type of an option. */
    public enum OptionType {
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** The id of one of the choices. */
        CHOICE,
        /** Any text. */
        TEXT,
        /** A whole number. */
        INTEGER
    }

    /**
     * An option of a format. The export dialog and the command line are made from it.
     *
     * @param id the id, unique in the format
     * @param label the name, localised
     * @param type its type
     * @param defaultValue what holds if nothing is said
     * @param choices what can be chosen, if the type is choice
     */
    public record OptionSpec(String id, String label, OptionType type, Optional<String> defaultValue,
            List<Choice> choices) {
    }

    /**
     * Something that can be chosen.
     *
     * @param id the id
     * @param label the name, localised
     */
    public record Choice(String id, String label) {
    }

    /** Copies the options. */
    public ExporterDescriptor {
        options = List.copyOf(options);
    }

    /**
     * Makes the exporter. This starts its plug-in.
     *
     * @return a new exporter
     * @throws ContributionException if that fails
     */
    public Exporter create() throws ContributionException {
        return contribution.create("class", Exporter.class);
    }
}
