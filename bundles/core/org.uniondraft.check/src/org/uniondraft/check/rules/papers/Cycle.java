package org.uniondraft.check.rules.papers;

import java.util.Optional;
import java.util.Set;

import org.uniondraft.check.PaperContext;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.value.Period;

/** How two papers belong together in the cycle of plan, summary and next plan. */
public final class Cycle {

    private static final Set<String> PLANS = Set.of("plan", "plan-table", "audit-plan");

    private Cycle() {
    }

    /**
     * Tells whether a paper only plans.
     *
     * @param paper the paper
     * @return whether its kind is one of the plans
     */
    public static boolean isPlan(PaperContext paper) {
        return PLANS.contains(String.valueOf(paper.document().getKind()));
    }

    /**
     * Tells whether a paper reports.
     *
     * @param paper the paper
     * @return whether its kind is known and none of the plans
     */
    public static boolean isReport(PaperContext paper) {
        return paper.documentKind().isPresent() && !isPlan(paper);
    }

    /**
     * Tells whether two papers are known to be of different organisations.
     *
     * @param one a paper
     * @param other another one
     * @return whether both name theirs, and not the same
     */
    public static boolean isOfOthers(PaperContext one, PaperContext other) {
        Optional<String> name = name(one);
        return name.isPresent() && name(other).isPresent() && !name.equals(name(other));
    }

    private static Optional<String> name(PaperContext paper) {
        return Optional.ofNullable(paper.document().getOrganisation()).map(Organisation::getFullName)
                .map(name -> name.replaceAll("\\s", "")).filter(name -> !name.isEmpty());
    }

    /**
     * Tells whether two papers are about the same time.
     *
     * @param one a paper
     * @param other another one
     * @return whether the periods of both are known and equal
     */
    public static boolean isOfSamePeriod(PaperContext one, PaperContext other) {
        return period(one).isPresent() && period(one).equals(period(other));
    }

    /**
     * Tells whether a paper is about a part of the time another one is about.
     *
     * @param part the one
     * @param whole the other
     * @return whether the periods of both are known and the one lies in the other
     */
    public static boolean isOfPart(PaperContext part, PaperContext whole) {
        return period(part).isPresent() && period(whole).isPresent() && !period(part).equals(period(whole))
                && period(whole).get().contains(period(part).get());
    }

    /**
     * Tells whether two papers are about times that have days in common.
     *
     * @param one a paper
     * @param other another one
     * @return whether the periods of both are known and overlap
     */
    public static boolean overlap(PaperContext one, PaperContext other) {
        return period(one).isPresent() && period(other).isPresent() && period(one).get().overlaps(period(other).get());
    }

    /**
     * Tells whether a paper is about the time right after another one.
     *
     * @param before the one
     * @param next the other
     * @return whether the periods of both are known and the one begins on the day after the other ends
     */
    public static boolean isNext(PaperContext before, PaperContext next) {
        return period(before).isPresent() && period(next).isPresent() && period(before).get().lastDay().orElseThrow()
                .plusDays(1).equals(period(next).get().firstDay().orElseThrow());
    }

    private static Optional<Period> period(PaperContext paper) {
        return Optional.ofNullable(paper.document().getPeriod()).filter(period -> !period.isMasked());
    }
}
