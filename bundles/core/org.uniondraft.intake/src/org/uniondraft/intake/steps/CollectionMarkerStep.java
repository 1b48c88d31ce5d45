package org.uniondraft.intake.steps;

import java.util.regex.Matcher;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Draft.Removal;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.internal.Messages;

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
        String text = unit.text().substring(start, end);
        draft.removals().add(new Removal(RULE, unit.origin(start, end), text));
        draft.decide(RULE, 0.95, unit, NLS.bind(Messages.residue, text.strip()));
        Unit rest = start > 0 ? unit.part(0, start) : unit.part(end, unit.text().length());
        draft.units().removeFirst();
        if (!rest.text().isEmpty()) {
            draft.units().addFirst(rest);
        }
    }
}
