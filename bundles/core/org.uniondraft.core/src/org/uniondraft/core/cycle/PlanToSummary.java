package org.uniondraft.core.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.cycle.SectionDecision.Action;
import org.uniondraft.core.cycle.internal.Dangling;
import org.uniondraft.core.cycle.internal.HeadingTenses;
import org.uniondraft.core.cycle.internal.Holes;
import org.uniondraft.core.cycle.internal.Messages;
import org.uniondraft.core.cycle.internal.MissingParts;
import org.uniondraft.core.cycle.internal.PaperCopy;
import org.uniondraft.core.cycle.internal.PaperParts;
import org.uniondraft.core.cycle.internal.PaperWording;
import org.uniondraft.core.cycle.internal.ResultWording;
import org.uniondraft.core.cycle.internal.SectionMoves;
import org.uniondraft.core.cycle.internal.TaskOutcomes;
import org.uniondraft.core.cycle.internal.TextPlace;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.value.Period;

/**
 * Makes a summary of a plan: each task asks whether it was done, each figure what it came to; headings and the verbs that
 * allow it are turned to what was done, and the other texts are marked to be looked at.
 */
public final class PlanToSummary {

    private static final String PLANNED = "计划：";
    private static final String CHECK = "核对本段并改写为完成情况";
    /** Parts that only a plan has. */
    private static final Set<SectionRole> PLAN_ONLY = Set.of(SectionRole.CLOSING, SectionRole.TRANSITION);
    /** Parts whose text says nothing of what is done. */
    private static final Set<SectionRole> GENERAL = Set.of(SectionRole.GUIDANCE);

    private final PaperCopy copy;
    private final Document plan;
    private final HeadingTenses headings;
    private final List<TextChange> changes = new ArrayList<>();

    private PlanToSummary(Catalogs catalogs, Document plan, DocumentKind kind, Period period) {
        this.plan = plan;
        copy = new PaperCopy(plan, "summary/" + kind.id() + "/" + period);
        Document paper = copy.document();
        paper.setKind(kind.id());
        paper.setPeriod(period);
        paper.setNextPeriod(period.next());
        PaperParts.retitle(catalogs, paper, Optional.of(kind));
        headings = new HeadingTenses(catalogs, PaperWording.of(catalogs, paper, period),
                Optional.ofNullable(paper.getOrganisation()).map(Organisation::getKind).orElse(null));
    }

    /**
     * Makes the summary.
     *
     * @param catalogs what plug-ins declare
     * @param plan the plan; it is not changed
     * @param kind the id of the kind of the summary
     * @param period its period
     * @param decisions what becomes of sections of the plan, in reading order; one that is not named goes on. What a
     *        section is merged with goes on as well: {@link NextPaper} sees to that
     * @param results what became of tasks; of those that are not named it is asked
     * @return the summary
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public static CycleResult make(Catalogs catalogs, Document plan, String kind, Period period,
            List<SectionDecision> decisions, List<TaskResult> results) throws UnknownIdException {
        DocumentKind target = catalogs.documentKinds().get(kind);
        PlanToSummary maker = new PlanToSummary(catalogs, plan, target, period);
        maker.turn();
        Document paper = maker.copy.document();
        TaskOutcomes.ask(catalogs, maker.copy, plan);
        results.forEach(result -> TaskOutcomes.answer(maker.copy, result));
        TaskOutcomes.show(paper);
        SectionMoves.carryOut(maker.copy, decisions);
        MissingParts.add(catalogs, maker.copy, target);
        Dangling.remove(paper);
        maker.changes.addAll(DeclaredCounts.update(paper));
        maker.copy.link(LinkKind.RESULT_OF, null, null, PaperParts.title(plan));
        return new CycleResult(maker.copy.finish(), maker.changes,
                decisions.stream().filter(decision -> decision.action() != Action.TAKE_OVER).toList());
    }

    /**
     * Proposes what becomes of the sections of a plan.
     *
     * @param plan the plan
     * @return the decisions in reading order; a section that is not named goes on
     */
    static List<SectionDecision> propose(Document plan) {
        List<SectionDecision> decisions = new ArrayList<>();
        plan.eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section && PLAN_ONLY.contains(section.getRole())) {
                decisions.add(SectionDecision.of(section, Action.DROP, Messages.carryFormula));
            }
        });
        return decisions;
    }

    private void turn() {
        List<EObject> objects = new ArrayList<>();
        plan.eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            if (object instanceof Section section && section.getRole() != SectionRole.BODY) {
                turn(section, copy.copyOf(section));
            }
        }
    }

    private void turn(Section old, Section section) {
        if (PLAN_ONLY.contains(section.getRole())) {
            return;
        }
        copy.link(LinkKind.RESULT_OF, section, old, PaperParts.name(old));
        if (section.getHeading() != null) {
            headings.turned(section, Tense.RESULT).ifPresent(text -> {
                TextPlace place = TextPlace.of(section.getHeading());
                changes.add(place.change(0, place.text().length(), text, true));
                section.getHeading().getMarks().clear();
                section.getHeading().setText(text);
            });
        }
        if (!GENERAL.contains(section.getRole())) {
            texts(section).forEach(this::turn);
        }
    }

    private static List<MarkedText> texts(Section section) {
        List<MarkedText> texts = new ArrayList<>();
        section.getBlocks().forEach(block -> {
            if (Holes.isRunning(block)) {
                texts.add((MarkedText) block);
            }
            block.eAllContents().forEachRemaining(object -> {
                if (Holes.isRunning(object)) {
                    texts.add((MarkedText) object);
                }
            });
        });
        return texts;
    }

    private void turn(MarkedText text) {
        if (text.getText() == null || text.getText().isBlank()) {
            return;
        }
        ResultWording.Turned turned = ResultWording.turn(TextPlace.of(text));
        changes.addAll(turned.changes());
        Holes.askFigures(text, PLANNED);
        if (!turned.whole()) {
            Holes.append(text, CHECK);
        }
    }
}
