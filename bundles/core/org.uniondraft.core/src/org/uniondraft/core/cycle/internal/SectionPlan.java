package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.cycle.DecisionException;
import org.uniondraft.core.cycle.SectionDecision;
import org.uniondraft.core.cycle.SectionDecision.Action;
import org.uniondraft.model.Document;
import org.uniondraft.model.Section;

/** Brings what is proposed for sections and what the user wishes together, and finds what cannot be carried out. */
public final class SectionPlan {

    private final Map<Section, SectionDecision> wished = new HashMap<>();
    private final Map<Section, SectionDecision> all = new LinkedHashMap<>();

    private SectionPlan(Document paper, Collection<SectionDecision> proposals, Collection<SectionDecision> wishes)
            throws DecisionException {
        for (SectionDecision wish : wishes) {
            SectionDecision other = wished.put(wish.section(), wish);
            if (other != null && !other.equals(wish)) {
                throw fault(Messages.decisionTwice, wish.section());
            }
        }
        Map<Section, SectionDecision> proposed = new HashMap<>();
        proposals.forEach(proposal -> proposed.put(proposal.section(), proposal));
        paper.eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section) {
                SectionDecision decision = wished.getOrDefault(section, proposed.get(section));
                if (decision != null) {
                    all.put(section, decision);
                }
            }
        });
    }

    /**
     * Decides on the sections of a paper.
     *
     * @param paper the earlier paper
     * @param proposals what is proposed
     * @param wishes what the user wants; they go first
     * @return the decisions in reading order; what is merged is merged with a section that goes on
     * @throws DecisionException if wishes contradict each other
     */
    public static List<SectionDecision> of(Document paper, Collection<SectionDecision> proposals,
            Collection<SectionDecision> wishes) throws DecisionException {
        SectionPlan plan = new SectionPlan(paper, proposals, wishes);
        List<SectionDecision> decisions = new ArrayList<>();
        for (SectionDecision decision : plan.all.values()) {
            plan.reached(decision).ifPresent(decisions::add);
            if (decision.action() == Action.SPLIT && decision.section().getSections().isEmpty()) {
                throw fault(Messages.decisionNothingInside, decision.section());
            }
        }
        List<SectionDecision> whole = new ArrayList<>();
        for (SectionDecision decision : decisions) {
            whole.add(decision.with().isEmpty() ? decision : plan.merged(decision));
        }
        return whole;
    }

    /** What is in a section that goes goes with it, whatever is proposed for it; a wish for it contradicts that. */
    private Optional<SectionDecision> reached(SectionDecision decision) throws DecisionException {
        Optional<Section> gone = goneAround(decision.section());
        if (gone.isPresent() && wished.containsKey(decision.section()) && decision.action() != Action.DROP) {
            throw new DecisionException(NLS.bind(Messages.decisionInside, PaperParts.name(decision.section()),
                    PaperParts.name(gone.get())));
        }
        return gone.isPresent() ? Optional.empty() : Optional.of(decision);
    }

    private Optional<Section> goneAround(Section section) {
        for (Object at = section.eContainer(); at instanceof Section around; at = around.eContainer()) {
            if (isDropped(around)) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }

    private boolean isDropped(Section section) {
        SectionDecision decision = all.get(section);
        return decision != null && decision.action() == Action.DROP;
    }

    /** The section that takes the text may be merged itself; then the text goes where that one goes. */
    private SectionDecision merged(SectionDecision decision) throws DecisionException {
        Section with = decision.with().orElseThrow();
        Set<Section> seen = new HashSet<>(Set.of(decision.section()));
        while (seen.add(with) && all.containsKey(with) && all.get(with).action() == Action.MERGE) {
            with = all.get(with).with().orElseThrow();
        }
        boolean stays = !isDropped(with) && goneAround(with).isEmpty()
                && (all.get(with) == null || all.get(with).action() == Action.TAKE_OVER);
        boolean inItself = EcoreUtil.isAncestor(decision.section(), with);
        if (stays && !inItself) {
            return SectionDecision.merge(decision.section(), with, decision.reason());
        }
        if (!wished.containsKey(decision.section())) {
            return SectionDecision.of(decision.section(), Action.TAKE_OVER, Messages.carryTaken);
        }
        throw new DecisionException(NLS.bind(inItself ? Messages.decisionItself : Messages.decisionTargetGone,
                PaperParts.name(decision.section()), PaperParts.name(with)));
    }

    private static DecisionException fault(String message, Section section) {
        return new DecisionException(NLS.bind(message, PaperParts.name(section)));
    }
}
