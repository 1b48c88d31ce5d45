package org.uniondraft.check.rules.structure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;
import org.uniondraft.model.SectionRole;

/**
 * The words by which a part of a paper is known where it has no section of its own, from a word list.
 *
 * @param patterns the words by the role of the part
 */
record PartCues(Map<String, Pattern> patterns) {

    private static final String LEXICON = "part-cues";

    private static PartCues of(Lexicon lexicon) {
        return new PartCues(lexicon.entries().stream().collect(Collectors.toUnmodifiableMap(entry -> entry.get("role"),
                entry -> Pattern.compile(entry.get("pattern")))));
    }

    /**
     * Gives the words of a part.
     *
     * @param role the part
     * @param paper the paper
     * @return a pattern for them; nothing if the list has none for the part
     */
    static Optional<Pattern> of(SectionRole role, PaperContext paper) {
        PartCues cues = paper.lexicon(LEXICON).derived(PartCues.class, PartCues::of);
        return Optional.ofNullable(cues.patterns().get(role.getLiteral()));
    }

    /**
     * Gives the words that the headings of the halves of a paper have.
     *
     * @param paper the paper
     * @return a pattern for them; nothing if the list has none
     */
    static Optional<Pattern> ofParts(PaperContext paper) {
        return of(SectionRole.PART, paper);
    }
}
