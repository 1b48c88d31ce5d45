package org.uniondraft.intake.steps;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;

/**
 * Recognises what stands between the title and the first numbered paragraph: the address to those present, the request
 * to the assembly, the sentence that leads over to the sections (M6).
 */
public final class FrontMatterStep implements Step {

    private static final int MAX_SALUTATION = 30;
    private static final int MAX_REQUEST = 120;
    private static final int MAX_TRANSITION = 60;

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        boolean begun = false;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.marker().isPresent() || unit.role() == Role.HEADING) {
                return;
            }
            if (unit.role() != Role.BODY) {
                continue;
            }
            String text = unit.text();
            if (!begun && isSalutation(text)) {
                set(draft, unit, Role.SALUTATION, "intake.salutation", Messages.salutationFound);
            } else if (text.length() <= MAX_REQUEST && Words.REQUEST.matcher(text).find()) {
                set(draft, unit, Role.REQUEST, "intake.request", Messages.requestFound);
            } else if (begun && text.length() <= MAX_TRANSITION && Words.TRANSITION.matcher(text).find()
                    && i + 1 < units.size() && units.get(i + 1).marker().isPresent()) {
                set(draft, unit, Role.TRANSITION, "intake.transition", Messages.transitionFound);
            }
            begun = true;
        }
    }

    /**
     * Tells whether a line addresses those present.
     *
     * @param text the line
     * @return whether it does
     */
    static boolean isSalutation(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= MAX_SALUTATION && (last == '：' || last == ':' || last == '！' || last == '!')
                && Words.ADDRESSED.matcher(text).find()
                && text.chars().noneMatch(c -> Characters.isSentenceEnd((char) c) && c != last);
    }

    private static void set(Draft draft, Unit unit, Role role, String rule, String message) {
        if (!draft.allows(rule, unit)) {
            return;
        }
        unit.setRole(role);
        draft.decide(rule, 0.9, unit, NLS.bind(message, Characters.excerpt(unit.text())));
    }
}
