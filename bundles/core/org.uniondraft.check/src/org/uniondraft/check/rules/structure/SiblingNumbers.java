package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.check.PaperContext;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.core.numbering.NumberPattern.Match;
import org.uniondraft.core.numbering.NumberPattern.Numerals;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Section;

/**
 * The numbered headings right below one section, as they print.
 *
 * @param parent the section
 * @param headings its numbered sub-headings in order; at least one
 */
record SiblingNumbers(Section parent, List<Numbered> headings) {

    /**
     * A heading with a number.
     *
     * @param section its section
     * @param number the number as it prints
     * @param pattern how it is written
     * @param value the number, from 1
     */
    record Numbered(Section section, String number, NumberPattern pattern, int value) {

        /** {@return how it is written, whichever width its brackets have} */
        NumberPattern shape() {
            return new NumberPattern(halfWidth(pattern.prefix()), pattern.numerals(), halfWidth(pattern.suffix()));
        }

        /** {@return whether it runs in the same count as another one: （一） goes on after (一) and 1、 after 1. */
        boolean countsWith(Numbered other) {
            return pattern.numerals() == other.pattern.numerals() && isBracketed() == other.isBracketed();
        }

        private boolean isBracketed() {
            return halfWidth(pattern.suffix()).startsWith(")");
        }

        /** {@return whether the author wrote the number and not the numbering} */
        boolean isLiteral() {
            return section.getHeading().getNumberMode() == NumberMode.LITERAL;
        }
    }

    /** Copies the list. */
    SiblingNumbers {
        headings = List.copyOf(headings);
    }

    /** {@return the pattern that most of the headings have; of several the first} */
    NumberPattern usualShape() {
        Map<NumberPattern, Integer> counts = new HashMap<>();
        headings.forEach(heading -> counts.merge(heading.shape(), 1, Integer::sum));
        NumberPattern usual = headings.getFirst().shape();
        for (Numbered heading : headings) {
            if (counts.get(heading.shape()) > counts.get(usual)) {
                usual = heading.shape();
            }
        }
        return usual;
    }

    /**
     * Lists the groups of numbered headings of a paper and of its attachments.
     *
     * @param paper the paper
     * @return the groups, those above before those inside
     */
    static List<SiblingNumbers> of(PaperContext paper) {
        List<SiblingNumbers> groups = new ArrayList<>();
        if (paper.document().getBody() != null) {
            collect(paper.document().getBody(), paper.numbers(), groups);
        }
        for (Attachment attachment : paper.document().getAttachments()) {
            if (attachment.getBody() != null) {
                collect(attachment.getBody(), paper.numbers(), groups);
            }
        }
        return groups;
    }

    private static void collect(Section parent, HeadingNumbers numbers, List<SiblingNumbers> groups) {
        List<Section> children = headed(parent);
        List<Numbered> numbered = children.stream().flatMap(child -> numbered(child, numbers).stream()).toList();
        if (!numbered.isEmpty()) {
            groups.add(new SiblingNumbers(parent, numbered));
        }
        children.forEach(child -> collect(child, numbers, groups));
    }

    /**
     * Lists the sections right below another one; a section without a heading is no level of its own.
     *
     * @param parent the section above
     * @return the sections with headings
     */
    static List<Section> headed(Section parent) {
        List<Section> children = new ArrayList<>();
        for (Section child : parent.getSections()) {
            if (child.getHeading() == null) {
                children.addAll(headed(child));
            } else {
                children.add(child);
            }
        }
        return children;
    }

    private static Optional<Numbered> numbered(Section section, HeadingNumbers numbers) {
        HeadingNumbers.Entry entry = numbers.get(section);
        if (entry == null || entry.number().isEmpty()) {
            return Optional.empty();
        }
        return NumberPattern.of(entry.number()).filter(pattern -> pattern.numerals() != Numerals.ORDER_WORDS)
                .flatMap(pattern -> pattern.match(entry.number()).filter(match -> match.number() > 0)
                        .map((Match match) -> new Numbered(section, entry.number(), pattern, match.number())));
    }

    private static String halfWidth(String marks) {
        return marks.replace('（', '(').replace('）', ')').replace('．', '.');
    }
}
