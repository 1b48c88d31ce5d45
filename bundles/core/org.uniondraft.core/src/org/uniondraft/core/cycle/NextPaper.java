package org.uniondraft.core.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.cycle.internal.KindTense;
import org.uniondraft.core.cycle.internal.PaperParts;
import org.uniondraft.core.cycle.internal.SectionPlan;
import org.uniondraft.core.cycle.internal.Similarity;
import org.uniondraft.core.cycle.internal.TaskTables;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.Record;
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
     * Names a section.
     *
     * @param section the section
     * @return its heading, or the beginning of its text if it has none
     */
    public static String name(Section section) {
        return PaperParts.name(section);
    }

    /**
     * Finds the sections that a name means.
     *
     * @param document the paper
     * @param name a heading, or the kind of a section, or a part of a heading
     * @return the sections with this heading; else those of this kind; else those whose heading has this in it
     */
    public static List<Section> sections(Document document, String name) {
        List<Section> all = all(document);
        List<Section> same = all.stream().filter(section -> PaperParts.name(section).equals(name)).toList();
        List<Section> ofKind = all.stream().filter(section -> section.getKinds().equals(List.of(name))).toList();
        List<Section> parts = all.stream().filter(section -> section.getHeading() != null
                && PaperParts.name(section).contains(name)).toList();
        return !same.isEmpty() ? same : !ofKind.isEmpty() ? ofKind : parts;
    }

    private static List<Section> all(Document document) {
        List<Section> all = new ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section && section != document.getBody()) {
                all.add(section);
            }
        });
        return all;
    }

    /**
     * Finds the section whose heading is most like a name, for somebody who wrote one that is not there.
     *
     * @param document the paper
     * @param name what was written
     * @return the heading or the kind of a section; nothing if none has a character in common with it
     */
    public static Optional<String> nearest(Document document, String name) {
        List<String> known = new ArrayList<>();
        all(document).forEach(section -> {
            if (section.getHeading() != null) {
                known.add(PaperParts.name(section));
            }
            known.addAll(section.getKinds());
        });
        return Similarity.nearest(name, known);
    }

    /**
     * Tells whether a paper has tasks that a result can be said of.
     *
     * @param plan the paper
     * @return whether a table of tasks has one; what only the text plans becomes one in {@link PaperSchedule#toTable}
     */
    public static boolean hasTasks(Document plan) {
        return TaskTables.taskTables(plan).stream().anyMatch(table -> !table.getRecords().isEmpty());
    }

    /**
     * Finds the tasks that a name means.
     *
     * @param plan the paper
     * @param name what is to be done in a task, or a part of it
     * @return the records of tasks with this activity; else those whose activity has this in it
     */
    public static List<Record> tasks(Document plan, String name) {
        List<Record> all = TaskTables.taskTables(plan).stream().flatMap(table -> table.getRecords().stream()).toList();
        List<Record> same = all.stream().filter(task -> activity(task).equals(name)).toList();
        return !same.isEmpty() ? same : all.stream().filter(task -> activity(task).contains(name)).toList();
    }

    /**
     * Finds the task that is most like a name, for somebody who wrote one that is not there.
     *
     * @param plan the paper
     * @param name what was written
     * @return what is to be done in it; nothing if none has a character in common with the name
     */
    public static Optional<String> nearestTask(Document plan, String name) {
        return Similarity.nearest(name, TaskTables.taskTables(plan).stream()
                .flatMap(table -> table.getRecords().stream()).map(NextPaper::activity).toList());
    }

    private static String activity(Record task) {
        return RecordValues.text(task, TaskTables.ACTIVITY);
    }

    /**
     * Makes the paper as it is proposed.
     *
     * @param catalogs what plug-ins declare
     * @param source the earlier paper; it is not changed
     * @param kind the id of the kind of the new one
     * @param period its period
     * @return the new paper
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public static CycleResult make(Catalogs catalogs, Document source, String kind, Period period)
            throws UnknownIdException {
        try {
            return make(catalogs, source, kind, period, CycleWishes.NONE);
        } catch (DecisionException e) {
            throw new IllegalStateException("Proposals agree with each other", e);
        }
    }

    /**
     * Makes the paper.
     *
     * @param catalogs what plug-ins declare
     * @param source the earlier paper; it is not changed
     * @param kind the id of the kind of the new one
     * @param period its period
     * @param wishes what is decided on its sections and said of its tasks; results are for summaries of plans only
     * @return the new paper
     * @throws UnknownIdException if no plug-in declares the kind
     * @throws DecisionException if the decisions contradict each other
     */
    public static CycleResult make(Catalogs catalogs, Document source, String kind, Period period, CycleWishes wishes)
            throws UnknownIdException, DecisionException {
        if (isSummaryOfPlan(catalogs, source, kind)) {
            return PlanToSummary.make(catalogs, source, kind, period,
                    SectionPlan.of(source, PlanToSummary.propose(source), wishes.decisions()), wishes.results());
        }
        CarryOver carryOver = CarryOver.from(catalogs, source, kind, period);
        return carryOver.carryOut(SectionPlan.of(source, carryOver.propose(), wishes.decisions()));
    }
}
