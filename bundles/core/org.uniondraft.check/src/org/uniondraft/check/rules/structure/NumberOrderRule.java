package org.uniondraft.check.rules.structure;

import java.util.List;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.structure.SiblingNumbers.Numbered;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.numbering.NumberPattern;

/**
 * Finds levels that are not numbered in the order of GB/T 9704-2012 7.3.3: 一、（一）1.（1）; with only two levels 1. may
 * follow 一、. The standard says so for the general case (一般).
 */
public final class NumberOrderRule implements PaperRule {

    private static final int FIRST_ARABIC = 2;

    @Override
    public void check(PaperContext paper, Report report) {
        List<SiblingNumbers> groups = SiblingNumbers.of(paper);
        for (SiblingNumbers group : groups) {
            Numbered first = group.headings().getFirst();
            HeadingNumbers.Entry above = paper.numbers().get(group.parent());
            if (above == null || above.numberLevel() == 0) {
                continue;
            }
            int upper = rank(above.number());
            int lower = rank(first.number());
            boolean skips = lower > upper + 1 && !(upper == 0 && lower == FIRST_ARABIC);
            if (upper >= 0 && lower >= 0 && (lower <= upper || skips)) {
                String expected = HeadingNumbers.STANDARD_LEVELS.get(Math.min(upper + 1,
                        HeadingNumbers.STANDARD_LEVELS.size() - 1));
                report.object(first.section().getHeading(), null, above.number(), first.number(), expected);
            }
        }
    }

    /** The level that a number is for, from 0, or -1. */
    private static int rank(String number) {
        if (number.isEmpty()) {
            return -1;
        }
        boolean bracketed = number.startsWith("（") || number.startsWith("(") || number.endsWith("）")
                || number.endsWith(")");
        return NumberPattern.of(number).map(pattern -> pattern.prefix().startsWith("第") ? -1
                : switch (pattern.numerals()) {
                    case CHINESE -> bracketed ? 1 : 0;
                    case ARABIC, FULL_WIDTH -> bracketed ? 3 : FIRST_ARABIC;
                    case CIRCLED -> 4;
                    case ORDER_WORDS, NONE -> -1;
                }).orElse(-1);
    }
}
