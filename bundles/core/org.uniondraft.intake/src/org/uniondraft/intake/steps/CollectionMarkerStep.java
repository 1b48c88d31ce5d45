package org.uniondraft.intake.steps;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.steps.Collection.Part;
import org.uniondraft.intake.steps.Collection.Proposal;

/**
 * Takes what belongs to a collection out of the beginning of a paper, so that its own title is left, and says why the
 * paper begins there and where another one may begin.
 */
public final class CollectionMarkerStep implements Step {

    private static final String LEAD_RULE = "intake.residue.collection";
    private static final String RULE = "intake.residue.collection-marker";

    private final Part part;

    /**
     * Makes the step for a paper.
     *
     * @param part what the collection says of the paper
     */
    public CollectionMarkerStep(Part part) {
        this.part = part;
    }

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        while (!units.isEmpty() && units.getFirst().line() <= part.wrapping()) {
            Unit unit = units.removeFirst();
            draft.remove(CollectionMarkers.MARKER.matcher(unit.text()).matches() ? RULE : LEAD_RULE, unit, 0,
                    unit.text().length());
        }
        if (part.reason() != null && !units.isEmpty()) {
            removeMarker(draft, units.getFirst());
            draft.decide("intake.boundary", part.confidence(), units.isEmpty() ? null : units.getFirst(),
                    NLS.bind(Messages.boundaryFound, part.reason()));
        }
        Map<Integer, Proposal> proposed = part.proposed().stream()
                .collect(Collectors.toMap(Proposal::line, proposal -> proposal, (one, other) -> one));
        for (Unit unit : units) {
            Proposal proposal = proposed.remove(unit.line());
            if (proposal != null) {
                draft.decide("intake.boundary.proposed", proposal.confidence(), unit,
                        NLS.bind(Messages.boundaryProposed, proposal.reason()));
            }
        }
    }

    private static void removeMarker(Draft draft, Unit unit) {
        Matcher matcher = CollectionMarkers.MARKER.matcher(unit.text());
        if (!matcher.matches()) {
            return;
        }
        int start = matcher.start(2);
        int end = matcher.group(3) == null ? matcher.end(2) : matcher.end(3);
        if (start > 0 && end < unit.text().length()) {
            // 工作计划 篇1：… has a title on either side; which one is meant is not for a rule to say.
            return;
        }
        draft.remove(RULE, unit, start, end);
        Unit rest = start > 0 ? unit.part(0, start) : unit.part(end, unit.text().length());
        draft.units().removeFirst();
        if (!rest.text().isEmpty()) {
            draft.units().addFirst(rest);
        }
    }
}
