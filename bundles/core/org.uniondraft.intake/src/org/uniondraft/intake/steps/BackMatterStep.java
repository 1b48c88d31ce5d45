package org.uniondraft.intake.steps;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.text.ClosingWords;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.value.ChineseDate;

/**
 * Recognises signature and date, if they are the last lines, in the order in which they are printed (GB/T 9704-2012
 * 7.3.5), and the closing call before them.
 */
public final class BackMatterStep implements Step {

    private static final int MAX_SIGNATURE = 30;
    /** Only a union signs a paper without a date. */
    private static final Pattern UNION = Pattern.compile("(?:工会|工会委员会|总工会)$");

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        int end = units.size();
        if (end > 1 && isBody(units.get(end - 1)) && ChineseDate.read(units.get(end - 1).text()).isPresent()) {
            end--;
            set(draft, units.get(end), Role.DATE, "intake.date", Messages.dateFound);
        }
        boolean dated = end < units.size();
        while (end > 1 && isSignature(units.get(end - 1), dated)
                && (Characters.endsSentence(units.get(end - 2).text()) || isSignature(units.get(end - 2), dated))) {
            end--;
            set(draft, units.get(end), Role.SIGNATURE, "intake.signature", Messages.signatureFound);
        }
        closing(draft, end);
    }

    private static void closing(Draft draft, int end) {
        List<Unit> units = draft.units();
        int at = end;
        if (at > 0 && isBody(units.get(at - 1)) && Words.THANKS.matcher(units.get(at - 1).text()).find()) {
            at--;
            set(draft, units.get(at), Role.CLOSING, "intake.closing", Messages.closingFound);
        }
        if (at > 1 && isClosing(units.get(at - 1)) && hasText(units.get(at - 2))) {
            set(draft, units.get(at - 1), Role.CLOSING, "intake.closing", Messages.closingFound);
        }
    }

    private static boolean isBody(Unit unit) {
        return unit.role() == Role.BODY && unit.marker().isEmpty();
    }

    private static boolean isSignature(Unit unit, boolean dated) {
        String text = unit.text();
        return isBody(unit) && text.length() <= MAX_SIGNATURE && text.chars().noneMatch(c -> "，。；：！？,;:!?".indexOf(c) >= 0)
                && (dated ? Words.UNIT_NAME : UNION).matcher(text).find();
    }

    private static boolean isClosing(Unit unit) {
        return isBody(unit) && ClosingWords.isClosing(unit.text());
    }

    /** Whether the section before is not left empty without the closing. */
    private static boolean hasText(Unit before) {
        return before.marker().isEmpty() && before.role() == Role.BODY
                || before.split() != null && before.split().textStart() < before.text().length();
    }

    private static void set(Draft draft, Unit unit, Role role, String rule, String message) {
        if (!draft.allows(rule, unit)) {
            return;
        }
        unit.setRole(role);
        draft.decide(rule, 0.85, unit, NLS.bind(message, Characters.excerpt(unit.text())));
    }
}
