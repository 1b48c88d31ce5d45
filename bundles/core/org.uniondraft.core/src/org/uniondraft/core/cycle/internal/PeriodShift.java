package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.uniondraft.core.cycle.TextChange;
import org.uniondraft.model.value.Period;

/** Moves the years and the words for periods in a text on from one period to another. */
public final class PeriodShift {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?=年|[—－\\-](?:19|20)[0-9]{2}学年|学年)");
    private static final Pattern COUNTED = Pattern.compile("(?<=第)[0-9]{1,3}(?=个[^，。；]{0,6}节)|[0-9]{1,3}(?=周年)");
    /** The day of the week of a date, which is another one in another year. */
    private static final Pattern WEEKDAY = Pattern.compile("(?<=日)（(?:周|星期)[一二三四五六日天]）");
    private static final Pattern WORD = Pattern.compile("今年|去年|明年|本年度|上年度|下年度");

    private final int from;
    private final int years;
    private final int around;
    private final Collection<String> names;
    private final List<TextChange> changes = new ArrayList<>();

    /**
     * Prepares to move texts.
     *
     * @param from the period of the old paper; null if it is not known, then nothing moves
     * @param to the period of the new paper
     * @param sameView whether both papers look the same way; else what the old one says of other years than its own, such as
     *        of the coming one, stays
     * @param names proper names, whose wording stays
     */
    public PeriodShift(Period from, Period to, boolean sameView, Collection<String> names) {
        boolean known = from != null && !from.isMasked() && !to.isMasked();
        this.from = known ? from.firstDay().orElseThrow().getYear() : 0;
        years = known ? to.firstDay().orElseThrow().getYear() - this.from : 0;
        around = sameView ? 1 : 0;
        this.names = names;
    }

    /**
     * Moves a text.
     *
     * @param place the text to change
     */
    public void move(TextPlace place) {
        if (years == 0) {
            return;
        }
        String text = place.text();
        Protection protection = new Protection(place, names);
        List<TextChange> found = new ArrayList<>();
        YEAR.matcher(text).results().filter(year -> Math.abs(Integer.parseInt(year.group()) - from) <= around)
                .forEach(year -> add(place, year,
                        Integer.toString(Integer.parseInt(year.group()) + years),
                        Integer.parseInt(year.group()) == from, protection, found));
        COUNTED.matcher(text).results().forEach(count -> add(place, count,
                Integer.toString(Integer.parseInt(count.group()) + years), false, protection, found));
        WEEKDAY.matcher(text).results().forEach(day -> add(place, day, "", false, protection, found));
        if (around == 0 && years == 1) {
            WORD.matcher(text).results().forEach(word -> add(place, word, earlier(word.group()), true, protection, found));
        }
        found.sort((one, other) -> other.offset() - one.offset());
        found.forEach(change -> place.replace(change.offset(), change.offset() + change.from().length(), change.to()));
        changes.addAll(found.reversed());
    }

    private static void add(TextPlace place, MatchResult match, String to, boolean certain, Protection protection,
            List<TextChange> found) {
        if (!protection.covers(match.start(), match.end())) {
            found.add(place.change(match.start(), match.end(), to, certain));
        }
    }

    /** A year on, the same year is called otherwise. */
    private static String earlier(String word) {
        return switch (word) {
            case "今年" -> "去年";
            case "去年" -> "前年";
            case "明年" -> "今年";
            case "本年度" -> "上年度";
            case "下年度" -> "本年度";
            default -> "再上一年度";
        };
    }

    /** {@return the changes made so far, in order} */
    public List<TextChange> changes() {
        return List.copyOf(changes);
    }
}
