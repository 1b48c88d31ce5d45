package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;
import org.uniondraft.model.value.ChineseNumerals;

/**
 * The anniversaries that a text counts, 建国65周年 or 第30个教师节, by a word list of events with their years.
 *
 * @param events the events of the list
 */
record Anniversaries(List<Event> events) {

    private static final String LEXICON = "anniversaries";
    private static final String NUMBER = "(?:\\d{1,3}|[一二三四五六七八九十百]{1,6})";
    private static final Pattern COUNTED = Pattern.compile("(?<years>" + NUMBER + ")周年|第(?<times>" + NUMBER
            + ")(?:个|届)(?=[“‘\"]?[\\p{IsHan}·.0-9]{0,10}(?:节|日|月))");
    /** How far the name of the event may stand before 65周年. */
    private static final int BEFORE = 16;
    private static final int BEHIND = 12;
    /** Words that say that the event is not one of this year. */
    private static final Pattern OTHER_YEAR = Pattern.compile("去年|上年|明年|来年|(?:19|20)\\d{2}年");

    /**
     * An event.
     *
     * @param name how papers name it
     * @param base the year it happened in
     * @param first the year in which it was kept for the first time, where days are counted; 0 if they are not
     */
    record Event(Pattern name, int base, int first) {
    }

    /**
     * An anniversary in a text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param year the year in which it is
     */
    record Counted(int start, int end, int year) {
    }

    /** Copies the list. */
    Anniversaries {
        events = List.copyOf(events);
    }

    private static Anniversaries of(Lexicon lexicon) {
        return new Anniversaries(lexicon.entries().stream().map(entry -> new Event(Pattern.compile(entry.get("event")),
                Integer.parseInt(entry.get("year")), entry.get("first").isEmpty() ? 0
                        : Integer.parseInt(entry.get("first")))).toList());
    }

    /**
     * Finds the anniversaries of a text.
     *
     * @param text the text
     * @param paper the paper
     * @return those of the events of the list, where nothing says that they are of another year
     */
    static List<Counted> in(String text, PaperContext paper) {
        if (!text.contains("周年") && text.indexOf('第') < 0) {
            return List.of();
        }
        Anniversaries known = paper.lexicon(LEXICON).derived(Anniversaries.class, Anniversaries::of);
        List<Counted> found = new ArrayList<>();
        Matcher counted = COUNTED.matcher(text);
        while (counted.find()) {
            known.add(text, counted, found);
        }
        return found;
    }

    private void add(String text, Matcher counted, List<Counted> found) {
        boolean years = counted.group("years") != null;
        OptionalLong number = ChineseNumerals.parse(counted.group(years ? "years" : "times"));
        int from = years ? Math.max(0, counted.start() - BEFORE) : counted.end();
        int to = years ? counted.start() : Math.min(text.length(), counted.end() + BEHIND);
        String near = text.substring(from, to);
        // 建党105周年和建校70周年: what another number counts is not counted by this one.
        String clause = years ? near.substring(Math.max(lastMark(near), near.lastIndexOf("周年") + 1))
                : near.substring(0, firstMark(near));
        String around = text.substring(Math.max(0, counted.start() - 24), counted.start());
        if (number.isEmpty() || OTHER_YEAR.matcher(around).find()) {
            return;
        }
        for (Event event : events) {
            if (event.name().matcher(clause).find() && (years || event.first() > 0)) {
                int year = (int) number.getAsLong() + (years ? event.base() : event.first() - 1);
                found.add(new Counted(counted.start(), counted.end(), year));
                return;
            }
        }
    }

    private static int lastMark(String text) {
        int at = text.length();
        while (at > 0 && "，。；、！".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int firstMark(String text) {
        int at = 0;
        while (at < text.length() && "，。；、！".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
