package org.uniondraft.check.rules.facts;

import java.util.Optional;
import java.util.stream.Stream;

import org.uniondraft.check.PaperContext;
import org.uniondraft.model.value.Period;

/**
 * The years a paper is about, its own and those it looks ahead to.
 *
 * @param first the first year
 * @param last the last one
 */
record PaperYears(int first, int last) {

    /**
     * Finds the years.
     *
     * @param paper the paper
     * @return the years of its period and its next period; nothing if they are not known
     */
    static Optional<PaperYears> of(PaperContext paper) {
        return Stream.of(paper.document().getPeriod(), paper.document().getNextPeriod())
                .filter(period -> period != null && !period.isMasked()).map(PaperYears::of)
                .reduce((a, b) -> new PaperYears(Math.min(a.first, b.first), Math.max(a.last, b.last)));
    }

    private static PaperYears of(Period period) {
        return new PaperYears(period.firstDay().orElseThrow().getYear(), period.lastDay().orElseThrow().getYear());
    }

    /** {@return whether a year is one of them, or so close that the paper was written then or looks ahead to it} */
    boolean isNear(int year) {
        return year >= first - 1 && year <= last + 1;
    }

    /** {@return the years in digits, such as 2026 or 2021—2025} */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "—" + last;
    }
}
