package org.uniondraft.core.search;

import java.nio.file.Path;
import java.util.List;

import org.uniondraft.core.persistence.DocumentHead;

/**
 * What was found in one paper.
 *
 * @param file its file
 * @param head what it says of itself
 * @param hits where, in the order of the paper; at least one
 */
public record PaperHits(Path file, DocumentHead head, List<SearchHit> hits) {

    /** Copies the list. */
    public PaperHits {
        hits = List.copyOf(hits);
    }
}
