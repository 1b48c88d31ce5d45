package org.uniondraft.core.catalog;

import java.util.List;
import java.util.Optional;

import org.uniondraft.model.SectionRole;
import org.uniondraft.model.ViewForm;

/**
 * What a new paper consists of.
 *
 * @param organisationKinds the ids of the kinds of organisation it is for; empty for any
 * @param sections the sections below the root of the body
 */
public record Skeleton(List<String> organisationKinds, List<SectionPart> sections) {

    /**
     * A section of a new paper.
     *
     * @param role its role
     * @param kinds the ids of its section kinds
     * @param heading its heading, if it has one
     * @param subtitle the second half of the heading after ——, if it has one
     * @param blocks its blocks
     * @param sections its sections
     */
    public record SectionPart(SectionRole role, List<String> kinds, Optional<String> heading, Optional<String> subtitle,
            List<BlockPart> blocks, List<SectionPart> sections) {

        /** Copies the lists. */
        public SectionPart {
            kinds = List.copyOf(kinds);
            blocks = List.copyOf(blocks);
            sections = List.copyOf(sections);
        }
    }

    /** A block of a new paper. */
    public sealed interface BlockPart {
    }

    /**
     * A paragraph.
     *
     * @param text the text
     * @param flushLeft whether it is an address to those present
     */
    public record ParagraphPart(String text, boolean flushLeft) implements BlockPart {
    }

    /**
     * An enumeration.
     *
     * @param marker the marker of the first item
     * @param leadIn what stands before the first item, if anything does
     * @param items the texts of the items
     */
    public record EnumerationPart(String marker, Optional<String> leadIn, List<String> items) implements BlockPart {

        /** Copies the items. */
        public EnumerationPart {
            items = List.copyOf(items);
        }
    }

    /**
     * A record table with a view of it.
     *
     * @param recordType the id of the record type
     * @param title the title of the table, if it has one
     * @param form how the records are shown
     * @param schedule whether they are shown by month
     * @param rows what is in it: for each record its values by the name of their field
     */
    public record RecordsPart(String recordType, Optional<String> title, ViewForm form, boolean schedule,
            List<List<ValuePart>> rows) implements BlockPart {

        /** Copies the rows. */
        public RecordsPart {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A value of a record.
     *
     * @param field the name of its field
     * @param text its text
     */
    public record ValuePart(String field, String text) {
    }

    /** Copies the lists. */
    public Skeleton {
        organisationKinds = List.copyOf(organisationKinds);
        sections = List.copyOf(sections);
    }
}
