package org.uniondraft.intake.steps;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.source.LineStyle;
import org.uniondraft.model.value.ChineseDate;

/**
 * Takes over what the styles of a source say about the title at the head and the signature at the foot, and which short
 * lines look like headings. Only what stands in its place is taken: a title in the middle of a text is a line of it.
 */
public final class LayoutRoleStep implements Step {

    private static final String SUBTITLE_MARK = "——";
    private static final Pattern MEETING = Pattern.compile("会议|大会|全会|代会|通过");

    private final IntFunction<LineStyle> styles;

    /**
     * Makes the step.
     *
     * @param styles the style of each line, counted from 1
     */
    public LayoutRoleStep(IntFunction<LineStyle> styles) {
        this.styles = styles;
    }

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        int head = 0;
        while (head < units.size() && (role(units, head) == LineStyle.Role.TITLE || head > 0
                && role(units, head) == LineStyle.Role.SUBTITLE && units.get(head).text().startsWith(SUBTITLE_MARK)
                && units.get(head).text().length() > SUBTITLE_MARK.length())) {
            boolean subtitle = role(units, head) == LineStyle.Role.SUBTITLE;
            if (head > 0 && !subtitle && units.get(head - 1).role() == Role.SUBTITLE) {
                break;
            }
            units.get(head).setRole(subtitle ? Role.SUBTITLE : Role.TITLE);
            head++;
        }
        if (head > 0) {
            draft.decide("intake.layout.title", 0.95, units.getFirst(),
                    NLS.bind(Messages.layoutTitle, units.getFirst().text()));
        }
        head = details(units, head);
        int foot = units.size();
        if (foot > head && role(units, foot - 1) == LineStyle.Role.DATE) {
            units.get(--foot).setRole(Role.DATE);
        }
        while (foot > head && role(units, foot - 1) == LineStyle.Role.SIGNATURE) {
            units.get(--foot).setRole(Role.SIGNATURE);
        }
        if (head < foot && role(units, head) == LineStyle.Role.SALUTATION) {
            units.get(head).setRole(Role.SALUTATION);
        }
    }

    /** What stands below the title, as far as it stands in the order in which it is printed. */
    private int details(List<Unit> units, int start) {
        int at = start;
        Role last = at > 0 ? units.get(at - 1).role() : Role.TITLE;
        while (at > 0 && at < units.size() && role(units, at) == LineStyle.Role.TITLE_DETAIL) {
            String text = units.get(at).text();
            Role role = ChineseDate.read(text.replaceAll("^[（(]|[）)]$", "")).isPresent() ? Role.TITLE_DATE
                    : last.ordinal() < Role.MEETING.ordinal() && MEETING.matcher(text).find() ? Role.MEETING : Role.REPORTER;
            if (role.ordinal() <= last.ordinal()) {
                break;
            }
            units.get(at).setRole(role);
            last = role;
            at++;
        }
        return at;
    }

    private LineStyle.Role role(List<Unit> units, int at) {
        return styles.apply(units.get(at).line()).role();
    }

    /**
     * The step that takes short lines for headings because they look like it, if nothing else is known of them.
     *
     * @param styles the style of each line, counted from 1
     * @return the step
     */
    public static Step headings(IntFunction<LineStyle> styles) {
        return draft -> {
            List<Unit> units = draft.units();
            for (int i = 0; i + 1 < units.size(); i++) {
                Unit unit = units.get(i);
                if (unit.role() == Role.BODY && unit.marker().isEmpty()
                        && styles.apply(unit.line()).role() == LineStyle.Role.LOOKS_LIKE_HEADING) {
                    unit.setRole(Role.HEADING);
                    unit.setSplit(LayoutLevelStep.whole(unit));
                    draft.decide("intake.layout.heading", 0.7, unit,
                            NLS.bind(Messages.layoutHeading, Characters.excerpt(unit.text())));
                }
            }
        };
    }
}
