package org.uniondraft.ui.create;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.value.Period;

/** The periods that new papers are likely to be about. */
final class PeriodChoices {

    /** Only a paper that looks back has to have these parts. */
    private static final Set<SectionRole> BACK = Set.of(SectionRole.PROBLEMS, SectionRole.EXPERIENCE, SectionRole.NEXT);
    /** Plans for next year are written from autumn on, summaries of this one from the end of the summer. */
    private static final int PLANNING = 10;
    private static final int SECOND_HALF = 7;
    private static final String HALF_YEAR = "half-year";

    private PeriodChoices() {
    }

    /**
     * Lists the periods to choose from.
     *
     * @param kind the kind of the paper
     * @param today the present day
     * @return the periods, the likeliest first
     */
    static List<Period> of(DocumentKind kind, LocalDate today) {
        int year = today.getYear();
        boolean looksBack = kind.mandatoryRoles().stream().anyMatch(BACK::contains);
        int ahead = today.getMonthValue() >= PLANNING ? year + 1 : year;
        int back = today.getMonthValue() < SECOND_HALF ? year - 1 : year;
        int likely = looksBack ? back : ahead;
        int school = today.getMonthValue() >= SECOND_HALF ? year : year - 1;
        Stream<Period> halves = Stream.of(Period.half(likely, 1), Period.half(likely, 2));
        Stream<Period> years = Stream.of(Period.year(likely), Period.year(likely == year ? year + 1 : year));
        Stream<Period> others = Stream.of(Period.academicYear(school), Period.semester(school, 1),
                Period.semester(school, 2));
        Stream<Period> first = kind.id().startsWith(HALF_YEAR) ? Stream.concat(halves, years) : Stream.concat(years, halves);
        return Stream.concat(first, others).distinct().toList();
    }

    /**
     * Reads a period that was typed.
     *
     * @param text such as 2027, 2026-H1, 2026年上半年
     * @return the period; empty if it is none
     */
    static Optional<Period> read(String text) {
        try {
            return Optional.of(Period.parse(text.strip()));
        } catch (IllegalArgumentException e) {
            return Period.read(text.strip());
        }
    }
}
