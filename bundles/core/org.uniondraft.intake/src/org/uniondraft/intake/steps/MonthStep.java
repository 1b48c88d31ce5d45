package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;

/** Recognises month lists: three paragraphs or more that begin with a month, each later than the one before. */
public final class MonthStep implements Step {

    private static final int LEAST = 3;
    private static final int MONTHS = 12;

    @Override
    public void apply(Draft draft) {
        List<Unit> run = new ArrayList<>();
        int last = 0;
        for (Unit unit : draft.units()) {
            MonthMark mark = unit.role() == Role.BODY ? MonthMark.read(unit.text()).orElse(null) : null;
            if (mark == null) {
                continue;
            }
            // A school year goes on from December to January.
            boolean follows = mark.first() > last || last >= 9 && mark.first() <= 2;
            if (!follows || run.size() >= MONTHS) {
                accept(draft, run);
            }
            run.add(unit);
            last = mark.first();
        }
        accept(draft, run);
    }

    private static void accept(Draft draft, List<Unit> run) {
        if (run.size() >= LEAST && draft.allows("intake.months", run.getFirst())) {
            run.forEach(unit -> {
                unit.setRole(Role.MONTH);
                unit.setMarker(null);
            });
            draft.decide("intake.months", 0.85, run.getFirst(),
                    NLS.bind(Messages.monthsFound, Integer.toString(run.size())));
        }
        run.clear();
    }
}
