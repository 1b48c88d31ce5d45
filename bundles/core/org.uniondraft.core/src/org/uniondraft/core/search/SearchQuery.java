package org.uniondraft.core.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to look for in papers. Capitals and small letters, and wide and narrow forms of letters, digits and signs, are the
 * same.
 *
 * @param text the words; each of them has to stand in the same heading, paragraph, item or cell
 * @param phrase whether the text is to be found as it stands, spaces included, and not word by word
 * @param year the year that the papers are about; empty for all
 * @param kind the id of the document kind of the papers; empty for all
 */
public record SearchQuery(String text, boolean phrase, Optional<Integer> year, Optional<String> kind) {

    /** Checks that nothing is null. */
    public SearchQuery {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Looks for words in all papers.
     *
     * @param text the words
     * @return the query
     */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, false, Optional.empty(), Optional.empty());
    }

    /** {@return whether there is nothing to look for} */
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** {@return what has to be found, in the form of {@link Folding}; none if there is nothing to look for} */
    List<String> terms() {
        String folded = Folding.of(text).strip();
        return Stream.of(phrase ? new String[] {folded} : folded.split("\\s+")).filter(term -> !term.isEmpty())
                .distinct().toList();
    }
}
