package org.uniondraft.intake.steps;

import java.util.List;

import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;

/**
 * Proposes to join two paragraphs where a sentence seems to be broken in two (papers.md 4.5). It only proposes: two of
 * three such places are broken sentences, the third is not, and to join it would be to change the paper.
 */
public final class BrokenLineStep implements Step {

    private static final int MIN_LENGTH = 10;
    private static final double LIKELY = 0.65;
    /** A line that ends in a comma does not end there. */
    private static final double CERTAIN = 0.9;

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        for (int i = 0; i + 1 < units.size(); i++) {
            Unit unit = units.get(i);
            Unit next = units.get(i + 1);
            if (breaksOff(unit) && next.role() == Role.BODY && next.marker().isEmpty()) {
                char last = unit.text().charAt(unit.text().length() - 1);
                draft.decide("intake.join.proposed", "，、,".indexOf(last) >= 0 ? CERTAIN : LIKELY, next,
                        Messages.joinProposed);
            }
        }
    }

    private static boolean breaksOff(Unit unit) {
        boolean text = switch (unit.role()) {
            case BODY, ITEM -> true;
            case HEADING -> unit.split().textStart() < unit.text().length() || endsInComma(unit.text());
            default -> false;
        };
        return text && unit.text().length() >= MIN_LENGTH && !Characters.endsSentence(unit.text());
    }

    private static boolean endsInComma(String text) {
        return "，、,".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
