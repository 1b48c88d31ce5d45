package org.uniondraft.intake;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * How to import.
 *
 * @param charset the encoding of the source, if it is known; else it is found
 * @param maxBytes the most bytes a source may have
 * @param splitCollections whether a file with several papers under 篇一, 篇二 markers becomes several papers
 * @param topics what knows the topics of sections by their headings
 */
public record ImportOptions(Optional<Charset> charset, long maxBytes, boolean splitCollections,
        TopicRecogniser topics) {

    /** A paper has a few thousand characters; a file beyond this is something else. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    /** The encoding is found, collections are split, no topics are recognised. */
    public static final ImportOptions DEFAULT = new ImportOptions(Optional.empty(), DEFAULT_MAX_BYTES, true,
            TopicRecogniser.NONE);

    /** Checks that nothing is missing. */
    public ImportOptions {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(topics);
        if (maxBytes < 1) {
            throw new IllegalArgumentException("There is nothing to read in " + maxBytes + " bytes");
        }
    }

    /**
     * Tells the encoding.
     *
     * @param known the encoding of the source
     * @return these options with it
     */
    public ImportOptions withCharset(Charset known) {
        return new ImportOptions(Optional.of(known), maxBytes, splitCollections, topics);
    }

    /**
     * Bounds the size.
     *
     * @param bytes the most bytes a source may have
     * @return these options with it
     */
    public ImportOptions withMaxBytes(long bytes) {
        return new ImportOptions(charset, bytes, splitCollections, topics);
    }

    /**
     * Says what to do with collections.
     *
     * @param split whether to split them
     * @return these options with it
     */
    public ImportOptions withSplitCollections(boolean split) {
        return new ImportOptions(charset, maxBytes, split, topics);
    }

    /**
     * Says what knows topics.
     *
     * @param recogniser the recogniser
     * @return these options with it
     */
    public ImportOptions withTopics(TopicRecogniser recogniser) {
        return new ImportOptions(charset, maxBytes, splitCollections, recogniser);
    }
}
