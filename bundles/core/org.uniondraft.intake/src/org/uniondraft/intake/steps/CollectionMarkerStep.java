package org.uniondraft.intake.steps;

import java.util.regex.Matcher;

import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;

/** Takes the 篇三 of a collection out of the first line of a paper, so that its title is left. */
public final class CollectionMarkerStep implements Step {

    private static final String RULE = "intake.residue.collection-marker";

    @Override
    public void apply(Draft draft) {
        if (draft.units().isEmpty()) {
            return;
        }
        Unit unit = draft.units().getFirst();
        Matcher matcher = Collection.MARKER.matcher(unit.text());
        if (!matcher.matches()) {
            return;
        }
        int start = matcher.start(1);
        int end = matcher.group(2) == null ? matcher.end(1) : matcher.end(2);
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
