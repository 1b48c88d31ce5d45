package org.uniondraft.check.rules.structure;

import java.util.Optional;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.model.SectionRole;

/** The words by which a part of a paper is known where it has no section of its own, from a word list. */
final class PartCues {

    private static final String LEXICON = "part-cues";

    private PartCues() {
    }

    /**
     * Gives the words of a part.
     *
     * @param role the part
     * @param paper the paper
     * @return a pattern for them; nothing if the list has none for the part
     */
    static Optional<Pattern> of(SectionRole role, PaperContext paper) {
        return paper.lexicon(LEXICON).entries().stream().filter(entry -> entry.get("role").equals(role.getLiteral()))
                .map(entry -> Pattern.compile(entry.get("pattern"))).findFirst();
    }
}
