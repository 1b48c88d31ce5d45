package org.uniondraft.core.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.cycle.SectionDecision.Action;
import org.uniondraft.core.cycle.internal.KindTense;
import org.uniondraft.core.cycle.internal.Messages;
import org.uniondraft.core.cycle.internal.PaperParts;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.Section;
import org.uniondraft.model.value.Period;

/** Makes a paper from an earlier one, by what the two are: a summary of the plan, or the next paper in turn. */
public final class NextPaper {

    private NextPaper() {
    }

    /**
     * Tells whether a paper would be the summary of a plan.
     *
     * @param catalogs what plug-ins declare
     * @param source the earlier paper
     * @param kind the id of the kind of the new one
     * @return whether the earlier one looks ahead and the new one back
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public static boolean isSummaryOfPlan(Catalogs catalogs, Document source, String kind) throws UnknownIdException {
        return KindTense.of(catalogs.documentKinds().get(kind)) == Tense.RESULT
                && KindTense.of(source, catalogs.documentKinds().find(source.getKind())) == Tense.PLAN;
    }

    /**
     * Finds the sections that a name means.
     *
     * @param document the paper
     * @param name a heading, or the kind of a section, or a part of a heading
     * @return the sections with this heading; else those of this kind; else those whose heading has this in it
     */
    public static List<Section> sections(Document document, String name) {
        List<Section> all = new ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section && section != document.getBody()) {
                all.add(section);
            }
        });
        List<Section> same = all.stream().filter(section -> PaperParts.name(section).equals(name)).toList();
        List<Section> ofKind = all.stream().filter(section -> section.getKinds().equals(List.of(name))).toList();
        List<Section> parts = all.stream().filter(section -> section.getHeading() != null
                && PaperParts.name(section).contains(name)).toList();
        return !same.isEmpty() ? same : !ofKind.isEmpty() ? ofKind : parts;
    }

    /**
     * Makes the paper.
     *
     * @param catalogs what plug-ins declare
     * @param source the earlier paper; it is not changed
     * @param kind the id of the kind of the new one
     * @param period its period
     * @param dropped sections of the earlier paper that do not go on
     * @return the new paper
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public static CycleResult make(Catalogs catalogs, Document source, String kind, Period period,
            Collection<Section> dropped) throws UnknownIdException {
        if (isSummaryOfPlan(catalogs, source, kind)) {
            return PlanToSummary.make(catalogs, source, kind, period, dropped);
        }
        CarryOver carryOver = CarryOver.from(catalogs, source, kind, period);
        return carryOver.carryOut(carryOver.propose().stream().map(decision -> without(dropped, decision)).toList());
    }

    /** A section that was to be merged with one that goes stands for itself. */
    private static SectionDecision without(Collection<Section> dropped, SectionDecision decision) {
        if (dropped.contains(decision.section())) {
            return SectionDecision.of(decision.section(), Action.DROP, Messages.carryDropped);
        }
        return decision.with().filter(dropped::contains).isEmpty() ? decision
                : SectionDecision.of(decision.section(), Action.TAKE_OVER, Messages.carryTaken);
    }
}
