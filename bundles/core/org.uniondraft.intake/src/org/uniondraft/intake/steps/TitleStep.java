package org.uniondraft.intake.steps;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.value.ChineseDate;

/** Recognises the title block: one line or two, the second with 暨, then subtitle, meeting, reporter and date (M5). */
public final class TitleStep implements Step {

    private static final String RULE = "intake.title";
    private static final int MAX_TITLE = 45;
    private static final int MAX_UNIT_NAME = 25;
    private static final int MAX_DETAIL = 40;
    private static final Pattern MEETING = Pattern.compile("^[（(].{2,38}(?:会议|大会|全委会|代会|会)上?[^）)]{0,12}[）)]$");
    private static final Pattern REPORTER = Pattern.compile("^[（(]?(?:报告人|汇报人|作者|工会主席|主席)[：: 　].{1,20}$");

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        int at = 0;
        if (units.isEmpty() || !draft.allows(RULE, units.getFirst())) {
            return;
        }
        Unit first = units.getFirst();
        if (isTitle(first)) {
            at = take(draft, 0, Role.TITLE);
        } else if (units.size() > 1 && isUnitName(first) && isTitle(units.get(1))) {
            take(draft, 0, Role.TITLE);
            at = take(draft, 1, Role.TITLE);
        } else {
            return;
        }
        draft.decide(RULE, 0.85, first, NLS.bind(Messages.titleFound, first.text()));
        while (at < units.size() && units.get(at).text().startsWith("暨") && isShortLine(units.get(at), MAX_TITLE)) {
            at = take(draft, at, Role.TITLE);
        }
        takeDetails(draft, at);
    }

    /** What stands below the title, as far as it stands in the order in which it is printed. */
    private static void takeDetails(Draft draft, int start) {
        int at = start;
        Role last = Role.TITLE;
        while (at < draft.units().size()) {
            Role role = detail(draft.units().get(at));
            if (role == null || role.ordinal() <= last.ordinal()) {
                return;
            }
            last = role;
            at = take(draft, at, role);
        }
    }

    private static int take(Draft draft, int at, Role role) {
        draft.units().get(at).setRole(role);
        return at + 1;
    }

    private static Role detail(Unit unit) {
        String text = unit.text();
        if (text.length() > MAX_DETAIL || MarkerScanner.scan(text).isPresent()) {
            return null;
        }
        if (text.startsWith("——") && text.length() > 2 && !Characters.hasSentenceEnd(text)) {
            return Role.SUBTITLE;
        }
        if (ChineseDate.read(text.replaceAll("^[（(]|[）)]$", "")).isPresent()) {
            return Role.TITLE_DATE;
        }
        if (REPORTER.matcher(text).matches()) {
            return Role.REPORTER;
        }
        return MEETING.matcher(text).matches() ? Role.MEETING : null;
    }

    private static boolean isTitle(Unit unit) {
        return isShortLine(unit, MAX_TITLE) && Words.TITLE.matcher(unit.text()).find()
                && (unit.text().indexOf('，') < 0 || unit.text().contains("——"));
    }

    private static boolean isUnitName(Unit unit) {
        return isShortLine(unit, MAX_UNIT_NAME) && Words.UNIT_NAME.matcher(unit.text()).find();
    }

    private static boolean isShortLine(Unit unit, int max) {
        String text = unit.text();
        return text.length() <= max && !Characters.hasSentenceEnd(text) && "：:；;，,".indexOf(text.charAt(text.length() - 1)) < 0
                && MarkerScanner.scan(text).isEmpty();
    }
}
