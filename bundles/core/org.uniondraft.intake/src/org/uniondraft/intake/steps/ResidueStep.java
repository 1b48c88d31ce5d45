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

    /** The name and the links of a site, alone on a short line. */
    private static final Pattern SITE = Pattern
            .compile("(?:www\\.|https?://)[A-Za-z0-9./?=&_%-]{3,80}|免费下载|(?:点击|扫码)下载|下载(?:地址|链接|本文)|返回(?:首页|顶部|目录)|相关(?:推荐|阅读|文章)[:：]");
    /** Words of an editor about the paper, before or behind it. */
    private static final Pattern EDITOR = Pattern.compile("^【导语】|小编|(?:希望|愿)对(?:大家|您|你)(?:能?有所?帮助|有帮助)|欢迎(?:大家|您)?(?:阅读|参考|借鉴)");
    private static final int MAX_SITE = 60;
    private static final int MAX_EDITOR = 300;
    /** A quotation mark with the backslash that a program put before it. */
    private static final String ESCAPED = "\\\"";

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
            String rule = wholeLine(draft, unit);
            if (rule != null && draft.allows(rule, unit)) {
                draft.remove(rule, unit, 0, unit.text().length());
                continue;
            }
            List<Unit> rest = withoutBookmarks(draft, withoutEscapes(draft, withoutBacktick(draft, unit)));
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

    /** The rule by which all of a line is residue, or null: lines of a site anywhere, words of an editor at either end. */
    private static String wholeLine(Draft draft, Unit unit) {
        String text = unit.text();
        if (text.length() <= MAX_SITE && SITE.matcher(text).find()) {
            return "intake.residue.site";
        }
        boolean end = unit == draft.units().getFirst() || unit == draft.units().getLast();
        return end && text.length() <= MAX_EDITOR && EDITOR.matcher(text).find() ? "intake.residue.editor" : null;
    }

    /** A backtick at the end of a line belongs to no text. */
    private static Unit withoutBacktick(Draft draft, Unit unit) {
        int last = unit.text().length() - 1;
        if (last < 1 || unit.text().charAt(last) != '`' || !draft.allows("intake.residue.backtick", unit)) {
            return unit;
        }
        draft.remove("intake.residue.backtick", unit, last, last + 1);
        return unit.part(0, last);
    }

    private static Unit withoutEscapes(Draft draft, Unit unit) {
        String text = unit.text();
        int at = text.indexOf(ESCAPED);
        if (at < 0 || !draft.allows("intake.residue.escape", unit)) {
            return unit;
        }
        Unit rest = null;
        int from = 0;
        for (; at >= 0; at = text.indexOf(ESCAPED, at + 1)) {
            draft.remove("intake.residue.escape", unit, at, at + 1);
            rest = append(rest, unit, from, at);
            from = at + 1;
        }
        return append(rest, unit, from, text.length());
    }

    private static Unit append(Unit before, Unit unit, int from, int to) {
        if (before == null) {
            return from == to ? null : unit.stretch(from, to);
        }
        if (from < to) {
            before.append(unit.stretch(from, to));
        }
        return before;
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
