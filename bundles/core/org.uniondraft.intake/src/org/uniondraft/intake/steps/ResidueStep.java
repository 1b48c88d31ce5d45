package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;

/**
 * Puts what web pages and converters left behind into quarantine (papers.md 4.7). Only what is certain is taken: a pager,
 * a bookmark, page numbers set off by dashes. Everything else stays in the text.
 */
public final class ResidueStep implements Step {

    /** 12下一页 behind a text: the links of a pager. */
    private static final Pattern PAGER = Pattern.compile("(?:上一页)?1?2?3?4?5?6?7?8?9?(?:10)?下一页$");
    /** [bookmark: _Toc1] of a converter. */
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: ?[A-Za-z0-9_]{1,40}\\]");
    /** ― 2 ― alone on its line. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[―—–-]{1,2}\\s{0,3}\\d{1,3}\\s{0,3}[―—–-]{1,2}");
    /** A page number without its dashes. */
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    public void apply(Draft draft) {
        boolean pageNumbers = draft.units().stream().anyMatch(unit -> isShort(unit) && PAGE_NUMBER.matcher(unit.text())
                .matches());
        List<Unit> kept = new ArrayList<>();
        for (Unit unit : draft.units()) {
            if (draft.allows("intake.residue.page-number", unit) && isShort(unit)
                    && (PAGE_NUMBER.matcher(unit.text()).matches()
                            || pageNumbers && BARE_NUMBER.matcher(unit.text()).matches())) {
                draft.remove("intake.residue.page-number", unit, 0, unit.text().length());
                continue;
            }
            List<Unit> rest = withoutBookmarks(draft, unit);
            ListIterator<Unit> last = rest.listIterator(rest.size());
            if (last.hasPrevious()) {
                Unit cut = withoutPager(draft, last.previous());
                last.set(cut);
            }
            rest.stream().filter(part -> !part.text().isEmpty()).forEach(kept::add);
        }
        draft.units().clear();
        draft.units().addAll(kept);
    }

    private static boolean isShort(Unit unit) {
        return unit.text().length() <= 16;
    }

    /** A bookmark stands before a heading or between two of them, so what is left of its line stays apart. */
    private static List<Unit> withoutBookmarks(Draft draft, Unit unit) {
        List<Unit> rest = new ArrayList<>();
        Matcher matcher = BOOKMARK.matcher(unit.text());
        int from = 0;
        while (draft.allows("intake.residue.bookmark", unit) && matcher.find()) {
            draft.remove("intake.residue.bookmark", unit, matcher.start(), matcher.end());
            rest.add(unit.part(from, matcher.start()));
            from = matcher.end();
        }
        rest.add(from == 0 ? unit : unit.part(from, unit.text().length()));
        return rest;
    }

    private static Unit withoutPager(Draft draft, Unit unit) {
        String text = unit.text();
        int window = Math.max(0, text.length() - 20);
        Matcher matcher = PAGER.matcher(text).region(window, text.length());
        if (!draft.allows("intake.residue.pager", unit) || !matcher.find() || matcher.group().equals("下一页")) {
            return unit;
        }
        draft.remove("intake.residue.pager", unit, matcher.start(), matcher.end());
        return unit.part(0, matcher.start());
    }
}
