package org.uniondraft.check.rules.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.Placeholder;

/**
 * Finds what has not been filled in yet (C18): placeholders of the model, and masks that somebody typed. Holes and damaged
 * numbers have rules of their own.
 */
public final class PlaceholderRule implements TextRule {

    /** 20xx年, xx名, ××市, __, □, 【待补】, TODO; x in a Latin word is none. */
    private static final Pattern TYPED = Pattern.compile("(?<![A-Za-z0-9])\\d{0,4}[xX]{1,6}(?=[\\p{IsHan}%％、&&[^光射线轴]])"
            + "|[×＊*]{2,8}|[_＿]{2,40}|□{1,12}|【[^】]{0,12}(?:待[补定填]|填写|补充)[^】]{0,12}】|TODO|待补充|（待定）");
    private static final String SIGNS = "xX×＊*_＿□【T待";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        List<Placeholder> marked = text.object().getMarks().stream().filter(Placeholder.class::isInstance)
                .map(Placeholder.class::cast).toList();
        int from = 0;
        for (Placeholder placeholder : marked) {
            int start = Math.min(placeholder.getStart(), text.text().length());
            int end = Math.min(placeholder.getEnd(), text.text().length());
            if (!isHole(text.text(), start, end)) {
                report.text(text, start, end, text.text().substring(start, end));
            }
            from = Math.max(from, end);
        }
        if (!Signs.any(text.text(), SIGNS)) {
            return;
        }
        Matcher typed = TYPED.matcher(text.text());
        while (typed.find()) {
            boolean known = marked.stream().anyMatch(mark -> mark.getStart() < typed.end() && typed.start() < mark.getEnd());
            boolean damaged = DamagedNumberRule.isDamaged(text, typed.start(), typed.end());
            if (!known && !damaged) {
                report.text(text, typed.start(), typed.end(), typed.group());
            }
        }
    }

    /** An empty pair of quotes, blanks or a damaged number. */
    private static boolean isHole(String text, int start, int end) {
        String stretch = text.substring(start, end);
        return stretch.isBlank() || HoleRule.EMPTY_PAIR.matcher(stretch).matches()
                || DamagedNumberRule.YEAR_IN_NUMBER.matcher(stretch).matches()
                        && DamagedNumberRule.isAmount(text, end);
    }
}
