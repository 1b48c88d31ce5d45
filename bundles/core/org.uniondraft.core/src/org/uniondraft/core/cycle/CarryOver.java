package org.uniondraft.core.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.cycle.SectionDecision.Action;
import org.uniondraft.core.cycle.internal.CarriedText;
import org.uniondraft.core.cycle.internal.Dangling;
import org.uniondraft.core.cycle.internal.KindTense;
import org.uniondraft.core.cycle.internal.Messages;
import org.uniondraft.core.cycle.internal.MissingParts;
import org.uniondraft.core.cycle.internal.PaperCopy;
import org.uniondraft.core.cycle.internal.PaperParts;
import org.uniondraft.core.cycle.internal.ProblemTasks;
import org.uniondraft.core.cycle.internal.SectionMoves;
import org.uniondraft.core.cycle.internal.Similarity;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.value.Period;

/**
 * Begins the paper of the next period with that of the last one: for each section it is decided whether it goes on, years
 * move on, figures are asked for anew, and the problems of a summary become tasks.
 */
public final class CarryOver {

    private static final Set<SectionRole> FORMULAS = Set.of(SectionRole.SALUTATION, SectionRole.REQUEST,
            SectionRole.THANKS, SectionRole.TRANSITION, SectionRole.CLOSING);

    /** How much the titles of two sections on the same topic have in common if one heading will do for both. */
    private static final double TWIN = 0.6;

    private final Catalogs catalogs;
    private final Document previous;
    private final DocumentKind kind;
    private final Period period;
    private final Tense from;
    private final Tense to;

    private CarryOver(Catalogs catalogs, Document previous, DocumentKind kind, Period period) {
        this.catalogs = catalogs;
        this.previous = previous;
        this.kind = kind;
        this.period = period;
        from = KindTense.of(previous, catalogs.documentKinds().find(previous.getKind()));
        to = KindTense.of(kind);
    }

    /**
     * Prepares the next paper.
     *
     * @param catalogs what plug-ins declare
     * @param previous the last paper; it is not changed
     * @param kind the id of the kind of the next one
     * @param period its period
     * @return what can be asked for proposals and carried out
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public static CarryOver from(Catalogs catalogs, Document previous, String kind, Period period)
            throws UnknownIdException {
        return new CarryOver(catalogs, previous, catalogs.documentKinds().get(kind), period);
    }

    /**
     * Proposes what becomes of each section, those inside others included.
     *
     * @return the decisions in reading order
     */
    public List<SectionDecision> propose() {
        List<SectionDecision> decisions = new ArrayList<>();
        if (previous.getBody() != null) {
            List<Section> sections = previous.getBody().getSections();
            Set<String> planned = new HashSet<>();
            sections.stream().filter(this::isPlanPart).flatMap(part -> part.getSections().stream())
                    .forEach(section -> planned.addAll(section.getKinds()));
            sections.forEach(section -> propose(section, planned, decisions));
        }
        return decisions;
    }

    private void propose(Section section, Set<String> planned, List<SectionDecision> decisions) {
        boolean part = section.getRole() == SectionRole.PART && !section.getSections().isEmpty();
        if (part && from == Tense.RESULT && to == Tense.PLAN) {
            decisions.add(SectionDecision.of(section, Action.SPLIT, Messages.carryPart));
        } else if (FORMULAS.contains(section.getRole()) && !kind.id().equals(previous.getKind())) {
            decisions.add(SectionDecision.of(section, Action.DROP, Messages.carryFormula));
            return;
        } else if (section.getRole() == SectionRole.EXPERIENCE && to == Tense.PLAN) {
            decisions.add(SectionDecision.of(section, Action.DROP, Messages.carryExperience));
            return;
        } else if (to == Tense.PLAN && isReviewed(section) && section.getKinds().stream().anyMatch(planned::contains)) {
            decisions.add(SectionDecision.of(section, Action.DROP, Messages.carryPlanned));
            return;
        } else {
            decisions.add(twin(section).map(before -> SectionDecision.merge(section, before,
                    Messages.carryTwin)).orElseGet(() -> SectionDecision.of(section, Action.TAKE_OVER, Messages.carryTaken)));
        }
        section.getSections().forEach(child -> propose(child, planned, decisions));
    }

    /** The section before this one in the same parent that has the same topics and nearly the same title. */
    private static Optional<Section> twin(Section section) {
        if (section.getRole() != SectionRole.SECTION || section.getKinds().isEmpty()
                || !(section.eContainer() instanceof Section parent)) {
            return Optional.empty();
        }
        return parent.getSections().subList(0, parent.getSections().indexOf(section)).stream()
                .filter(other -> other.getRole() == section.getRole() && other.getKinds().equals(section.getKinds()))
                .filter(other -> Similarity.dice(PaperParts.name(other), PaperParts.name(section)) >= TWIN).findFirst();
    }

    private boolean isPlanPart(Section section) {
        return section.getRole() == SectionRole.PART && PaperParts.name(section).matches(".*(计划|安排|打算|任务|部署|要点|思路).*")
                && from == Tense.RESULT;
    }

    /** Whether a section stands directly in the part of a paper of two parts that looks back. */
    private boolean isReviewed(Section section) {
        return section.eContainer() instanceof Section parent && parent.getRole() == SectionRole.PART
                && !isPlanPart(parent) && section.getRole() == SectionRole.SECTION;
    }

    /**
     * Makes the next paper.
     *
     * @param decisions what becomes of the sections, in reading order; one that is not named goes on. What a section is
     *        merged with goes on as well: {@link NextPaper} sees to that
     * @return the paper
     */
    public CycleResult carryOut(Collection<SectionDecision> decisions) {
        PaperCopy copy = new PaperCopy(previous, "next/" + kind.id() + "/" + period);
        Document paper = copy.document();
        paper.setKind(kind.id());
        paper.setPeriod(period);
        paper.setNextPeriod(to == Tense.RESULT ? period.next() : null);
        PaperParts.retitle(catalogs, paper, Optional.of(kind));
        CarriedText text = new CarriedText(catalogs, copy, previous, from, to);
        Map<Section, Section> taken = new HashMap<>();
        previous.eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section) {
                taken.put(section, copy.copyOf(section));
            }
        });
        Set<Section> planned = new HashSet<>();
        taken.keySet().stream().filter(this::isPlanPart).forEach(part -> {
            planned.add(part);
            part.eAllContents().forEachRemaining(object -> {
                if (object instanceof Section section) {
                    planned.add(section);
                }
            });
        });
        taken.forEach((old, section) -> text.carry(section, planned.contains(old) ? Tense.PLAN : from));
        List<SectionDecision> inOrder = List.copyOf(decisions);
        inOrder.forEach(decision -> link(copy, decision));
        SectionMoves.carryOut(copy, inOrder);
        text.finish();
        if (from == Tense.RESULT && to == Tense.PLAN) {
            ProblemTasks.add(catalogs, copy, taken);
        }
        MissingParts.add(catalogs, copy, kind);
        Dangling.remove(paper);
        List<TextChange> changes = new ArrayList<>(text.changes());
        changes.addAll(DeclaredCounts.update(paper));
        copy.link(LinkKind.CONTINUES, null, null, PaperParts.title(previous));
        return new CycleResult(copy.finish(), changes,
                inOrder.stream().filter(decision -> decision.action() != Action.TAKE_OVER).toList());
    }

    private static void link(PaperCopy copy, SectionDecision decision) {
        if (decision.action() == Action.TAKE_OVER || decision.action() == Action.MERGE) {
            Section subject = copy.copyOf(decision.with().orElse(decision.section()));
            copy.link(LinkKind.CONTINUES, subject, decision.section(), PaperParts.name(decision.section()));
        }
    }
}
