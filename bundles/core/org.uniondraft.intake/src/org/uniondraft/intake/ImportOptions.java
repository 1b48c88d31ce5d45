package org.uniondraft.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RecordType;

/**
 * How to import.
 *
 * @param charset the encoding of the source, if it is known; else it is found
 * @param maxBytes the most bytes a source may have
 * @param splitCollections whether a file with several papers under 篇一, 篇二 markers becomes several papers
 * @param quarantine whether what web pages and converters left behind is taken out of the text and kept beside it, in the
 *        residues of the paper; else it stays in the text
 * @param topics what knows the topics of sections by their headings
 * @param recordTypes the types of records there are: a month list becomes records of the type of tasks, or, without it, of a
 *        type with a time and an activity; facts in running text are proposed for the others
 * @param choices what the user thinks of the decisions of an earlier import of the same source
 */
public record ImportOptions(Optional<Charset> charset, long maxBytes, boolean splitCollections,
        boolean quarantine, TopicRecogniser topics, List<RecordType> recordTypes,
        Choices choices) {

    /** A paper has a few thousand characters; a file beyond this is something else. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    /** The id of the type of dated tasks, design section 3. */
    public static final String TASK_TYPE = "task";

    /** The encoding is found, collections are split, residue is quarantined, nothing that plug-ins declare is used. */
    public static final ImportOptions DEFAULT = new ImportOptions(Optional.empty(), DEFAULT_MAX_BYTES, true, true,
            TopicRecogniser.NONE, List.of(), Choices.NONE);

    /** Checks that nothing is missing, and copies the list. */
    public ImportOptions {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(topics);
        Objects.requireNonNull(choices);
        recordTypes = List.copyOf(recordTypes);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("There is nothing to read in " + maxBytes + " bytes");
        }
    }

    /**
     * Makes the usual options with what plug-ins declare: section kinds by their recognition words, types of records.
     *
     * @param catalogs what plug-ins declare
     * @return the default options with them
     */
    public static ImportOptions of(Catalogs catalogs) {
        return new ImportOptions(DEFAULT.charset, DEFAULT.maxBytes, DEFAULT.splitCollections, DEFAULT.quarantine,
                TopicRecogniser.byWords(catalogs.sectionKinds().all()), catalogs.recordTypes().all(), Choices.NONE);
    }

    /** {@return the type of the records that a month list becomes, if it is declared} */
    public Optional<RecordType> taskType() {
        return recordTypes.stream().filter(type -> type.id().equals(TASK_TYPE)).findFirst();
    }

    /**
     * Says what a month list becomes.
     *
     * @param type the type of its records
     * @return these options with it
     */
    public ImportOptions withTaskType(RecordType type) {
        return new ImportOptions(charset, maxBytes, splitCollections, quarantine, topics,
                Stream.concat(recordTypes.stream().filter(other -> !other.id().equals(type.id())), Stream.of(type)).toList(),
                choices);
    }

    /**
     * Tells the encoding.
     *
     * @param known the encoding of the source
     * @return these options with it
     */
    public ImportOptions withCharset(Charset known) {
        return new ImportOptions(Optional.of(known), maxBytes, splitCollections, quarantine, topics, recordTypes, choices);
    }

    /**
     * Bounds the size.
     *
     * @param bytes the most bytes a source may have
     * @return these options with it
     */
    public ImportOptions withMaxBytes(long bytes) {
        return new ImportOptions(charset, bytes, splitCollections, quarantine, topics, recordTypes, choices);
    }

    /**
     * Says what to do with collections.
     *
     * @param split whether to split them
     * @return these options with it
     */
    public ImportOptions withSplitCollections(boolean split) {
        return new ImportOptions(charset, maxBytes, split, quarantine, topics, recordTypes, choices);
    }

    /**
     * Says what to do with what web pages and converters left behind.
     *
     * @param take whether to take it out of the text
     * @return these options with it
     */
    public ImportOptions withQuarantine(boolean take) {
        return new ImportOptions(charset, maxBytes, splitCollections, take, topics, recordTypes, choices);
    }

    /**
     * Says what knows topics.
     *
     * @param recogniser the recogniser
     * @return these options with it
     */
    public ImportOptions withTopics(TopicRecogniser recogniser) {
        return new ImportOptions(charset, maxBytes, splitCollections, quarantine, recogniser, recordTypes, choices);
    }

    /**
     * Says what the user thinks of the decisions of an earlier import of the same source.
     *
     * @param chosen what is rejected and what accepted
     * @return these options with it
     */
    public ImportOptions withChoices(Choices chosen) {
        return new ImportOptions(charset, maxBytes, splitCollections, quarantine, topics, recordTypes, chosen);
    }
}
