package org.uniondraft.intake.steps;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The month at the start of a paragraph of a month list: 一月份, 七、八月份：, 元月, 10—11月.
 *
 * @param label the month as it is written
 * @param endMark what stands behind it, empty for nothing
 * @param first the number of the first month, 1 to 12
 * @param textStart where the text behind it begins
 */
public record MonthMark(String label, String endMark, int first, int textStart) {

    private static final String MONTH = "(?:十[一二]?|[一二三四五六七八九元正]|1[0-2]|0?[1-9])";
    private static final Pattern PATTERN = Pattern.compile("((?:[今本]年)?(" + MONTH + ")(?:月份?)?(?:[、—―–~～至到和及-]" + MONTH
            + "){0,2}月份?)(?:工作安排|安排|工作)?([：:、]?)");
    private static final String CHINESE = "一二三四五六七八九";

    /**
     * Reads the month at the start of a paragraph.
     *
     * @param text the paragraph
     * @return the month, or nothing if the paragraph does not begin with one that stands apart from what follows
     */
    public static Optional<MonthMark> read(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int end = matcher.end();
        boolean apart = end == text.length() || !matcher.group(3).isEmpty() || Character.isWhitespace(text.charAt(end));
        if (!apart) {
            return Optional.empty();
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        String label = text.substring(0, matcher.start(3));
        return Optional.of(new MonthMark(label, matcher.group(3), number(matcher.group(2)), next));
    }

    private static int number(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        if (month.startsWith("十")) {
            return 10 + CHINESE.indexOf(month.charAt(month.length() - 1)) + 1;
        }
        return "元正".contains(month) ? 1 : CHINESE.indexOf(month) + 1;
    }
}
