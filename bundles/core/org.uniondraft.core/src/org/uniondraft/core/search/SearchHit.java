package org.uniondraft.core.search;

import java.util.List;

/**
 * A heading, paragraph, item, cell or value in which something was found.
 *
 * @param object the id of the object of the model whose text it is; empty if the file gives it none
 * @param path the headings it stands under, the outermost first; without their numbers
 * @param offset where the first match begins in the text, in UTF-16 units
 * @param length how long the first match is
 * @param snippet the text around the first match, cut short where it is long
 * @param matches the matches in the snippet, in order
 */
public record SearchHit(String object, List<String> path, int offset, int length, String snippet, List<Match> matches) {

    /**
     * A stretch of the snippet.
     *
     * @param start its first offset
     * @param length its length
     */
    public record Match(int start, int length) {
    }

    /** Copies the lists. */
    public SearchHit {
        path = List.copyOf(path);
        matches = List.copyOf(matches);
    }
}
