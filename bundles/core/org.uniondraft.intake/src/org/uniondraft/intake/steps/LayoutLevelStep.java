package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Group;
import org.uniondraft.intake.draft.TitleSplit;
import org.uniondraft.intake.draft.TitleSplit.Form;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.source.LineStyle;

/**
 * Takes the levels of headings from the styles of a source where they are consistent; they are then what the author said,
 * and numbers only what the author typed. Numbers without a style go below the styled heading they stand under, or beside
 * those of their kind that have one. Where styles contradict the numbers, the numbers hold, and that is told.
 */
public final class LayoutLevelStep implements Step {

    /** The longest paragraph that is a heading because its style says so. */
    private static final int MAX_HEADING = 110;
    /** If more than one of so many styled paragraphs is too long for a heading, the styles mean something else. */
    private static final int LONG_SHARE = 5;

    private final IntFunction<LineStyle> styles;

    /**
     * Makes the step.
     *
     * @param styles the style of each line, counted from 1
     */
    public LayoutLevelStep(IntFunction<LineStyle> styles) {
        this.styles = styles;
    }

    @Override
    public void apply(Draft draft) {
        List<Unit> candidates = draft.units().stream().filter(unit -> level(unit) > 0 && isText(unit)).toList();
        List<Unit> styled = candidates.stream().filter(unit -> headingLength(unit) <= MAX_HEADING).toList();
        if (styled.isEmpty()) {
            return;
        }
        if ((candidates.size() - styled.size()) * LONG_SHARE > candidates.size() || contradictsNumbers(styled)
                || characters(styled) * 2 > characters(draft.units())) {
            draft.decide("intake.layout.inconsistent", 0.6, styled.getFirst(), Messages.layoutInconsistent);
            return;
        }
        assign(draft, styled);
        draft.decide("intake.layout.levels", 0.95, null, NLS.bind(Messages.layoutLevels, Integer.toString(styled.size())));
    }

    private int level(Unit unit) {
        return styles.apply(unit.line()).level();
    }

    private static boolean isText(Unit unit) {
        return unit.role() == Role.BODY || unit.role() == Role.ITEM || unit.role() == Role.HEADING;
    }

    private boolean isPlain(Unit unit) {
        LineStyle.Role role = styles.apply(unit.line()).role();
        return role == LineStyle.Role.ITEM || role == LineStyle.Role.BODY || role == LineStyle.Role.CAPTION;
    }

    private int headingLength(Unit unit) {
        int end = styles.apply(unit.line()).titleEnd();
        return end > 0 ? end : unit.text().length();
    }

    private int characters(List<Unit> units) {
        return units.stream().mapToInt(unit -> level(unit) > 0 ? headingLength(unit) : unit.text().length()).sum();
    }

    /** Whether one kind of number stands inside another one that has the same style: 一、 and （一）, both Heading 1. */
    private boolean contradictsNumbers(List<Unit> styled) {
        Map<Integer, Set<NumberPattern>> patterns = new HashMap<>();
        styled.forEach(unit -> unit.marker().ifPresent(marker -> patterns
                .computeIfAbsent(level(unit), key -> new HashSet<>()).add(marker.pattern())));
        for (Unit unit : styled) {
            Unit parent = unit.group() == null ? null : unit.group().parent();
            if (parent != null && parent.marker().isPresent() && unit.marker().isPresent() && level(parent) > 0
                    && level(parent) >= level(unit)
                    && !parent.marker().get().isLike(unit.marker().get())
                    && patterns.getOrDefault(level(unit), Set.of()).contains(parent.marker().get().pattern())) {
                return true;
            }
        }
        return false;
    }

    private void assign(Draft draft, List<Unit> styled) {
        List<Integer> used = new ArrayList<>(new TreeSet<>(styled.stream().map(this::level).toList()));
        Map<Group, Integer> byGroup = new HashMap<>();
        for (Unit unit : styled) {
            if (unit.group() != null) {
                byGroup.merge(unit.group(), used.indexOf(level(unit)) + 1, Math::min);
            }
        }
        Set<Unit> isStyled = new HashSet<>(styled);
        int current = 0;
        for (Unit unit : draft.units()) {
            if (isStyled.contains(unit)) {
                current = used.indexOf(level(unit)) + 1;
                unit.setRole(Role.HEADING);
                unit.setLevel(current);
                unit.setSplit(split(unit));
            } else if (unit.role() == Role.HEADING && isPlain(unit)) {
                unit.setRole(unit.marker().isPresent() && unit.group() != null ? Role.ITEM : Role.BODY);
            } else if (unit.role() == Role.HEADING || unit.role() == Role.ITEM && byGroup.containsKey(unit.group())) {
                Integer same = unit.group() == null ? null : byGroup.get(unit.group());
                current = unstyled(draft, unit, same, current);
            } else if (unit.role() == Role.MONTH) {
                unit.setLevel(current + 1);
            }
        }
    }

    /** The level of a heading without a style of its own; returns the level of the last styled one. */
    private static int unstyled(Draft draft, Unit unit, Integer same, int current) {
        if (same != null) {
            boolean title = unit.split() != null && unit.split().length() > 0;
            if (title) {
                unit.setRole(Role.HEADING);
                unit.setLevel(same);
                draft.decide("intake.layout.unstyled", 0.7, unit,
                        NLS.bind(Messages.layoutUnstyled, Characters.excerpt(unit.text())));
                return same;
            }
            return current;
        }
        Unit parent = unit.group() == null ? null : unit.group().parent();
        boolean below = parent != null && parent.role() == Role.HEADING && parent.level() >= current;
        unit.setLevel(below ? parent.level() + 1 : current + 1);
        return current;
    }

    private TitleSplit split(Unit unit) {
        int end = styles.apply(unit.line()).titleEnd();
        int start = unit.contentStart();
        if (end <= start || end >= unit.text().length()) {
            return whole(unit);
        }
        int mark = end;
        while (mark > start + 1 && (Characters.isEndMark(unit.text().charAt(mark - 1))
                || Characters.isBlank(unit.text().charAt(mark - 1)))) {
            mark--;
        }
        int next = end;
        while (next < unit.text().length() && Characters.isBlank(unit.text().charAt(next))) {
            next++;
        }
        return new TitleSplit(Form.RUN_IN, start, mark, unit.text().substring(mark, end).strip(), next);
    }

    /**
     * Takes a whole paragraph as a title, up to its end mark.
     *
     * @param unit the paragraph
     * @return the split
     */
    static TitleSplit whole(Unit unit) {
        String text = unit.text();
        int start = unit.contentStart();
        int end = text.length();
        if (end > start + 1 && Characters.isEndMark(text.charAt(end - 1))) {
            end--;
        }
        return new TitleSplit(Form.STANDALONE, start, end, text.substring(end), text.length());
    }
}
