package org.uniondraft.core.cycle.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.core.cycle.TextChange;

/** Turns what a plan says of the future into what was done, by the table of certain verbs beside this class. */
public final class ResultWording {

    private static final String FILE = "result-wording.txt";
    private static final Pattern LINE = Pattern.compile("(?<from>[^=#]+)=(?<to>[^!]+?)(?:\\s*!\\s*(?<except>.*))?");
    private static final List<Verb> VERBS = load();
    /** A clause with what it ends in. */
    private static final Pattern CLAUSE = Pattern.compile("[^，。；！]+[，。；！]?");
    /** What goes on is not done once and for all. */
    private static final String GOES_ON = "继续";
    private static final Pattern DATED = Pattern.compile("^[0-9一二三四五六七八九十、—至到\\-]{1,7}月");
    /** What may stand before the verb: a typed number, a date, and words that only say that it is a plan. */
    private static final Pattern LEAD = Pattern.compile("(?:[0-9]{1,2}[、．.)）]\\s*)?(?:[0-9一二三四五六七八九十、—至到\\-]{1,7}月(?:[0-9]{1,2}日|份|[上中下]旬|底|初)?"
            + "(?:（[^）]*）)?)?(?<plan>将要?|拟|计划|要)?");

    private record Verb(String from, String to, List<String> except) {
    }

    private ResultWording() {
    }

    private static List<Verb> load() {
        List<Verb> verbs = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(ResultWording.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            in.lines().map(LINE::matcher).filter(Matcher::matches).forEach(line -> verbs.add(new Verb(
                    line.group("from").strip(), line.group("to").strip(), Optional.ofNullable(line.group("except"))
                            .map(words -> List.of(words.strip().split("\\s+"))).orElse(List.of()))));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        verbs.sort(Comparator.comparing((Verb verb) -> verb.from().length()).reversed());
        return List.copyOf(verbs);
    }

    /**
     * What became of a text.
     *
     * @param changes the changes that were made
     * @param whole whether every sentence of it, and every date in it, was turned
     */
    public record Turned(List<TextChange> changes, boolean whole) {
    }

    /**
     * Turns a text.
     *
     * @param place the text to change
     * @return what was changed, and whether anything was left
     */
    public static Turned turn(TextPlace place) {
        List<TextChange> changes = new ArrayList<>();
        Protection protection = new Protection(place, List.of());
        boolean whole = true;
        boolean first = true;
        Matcher clause = CLAUSE.matcher(place.text());
        while (clause.find()) {
            if (first || DATED.matcher(clause.group()).find()) {
                Optional<TextChange> change = turn(place, clause, protection);
                change.ifPresent(changes::add);
                whole &= change.isPresent();
            }
            first = !clause.group().endsWith("，");
        }
        changes.reversed().forEach(change -> place.replace(change.offset(), change.offset() + change.from().length(),
                change.to()));
        return new Turned(changes, whole);
    }

    private static Optional<TextChange> turn(TextPlace place, Matcher clause, Protection protection) {
        String text = place.text();
        Matcher lead = LEAD.matcher(text).region(clause.start(), clause.end());
        int start = lead.lookingAt() ? lead.end() : clause.start();
        int from = lead.lookingAt() && lead.group("plan") != null ? lead.start("plan") : start;
        return VERBS.stream().filter(verb -> text.startsWith(verb.from(), start)).findFirst()
                .filter(verb -> {
                    String rest = text.substring(start + verb.from().length());
                    return !rest.startsWith("了") && verb.except().stream().noneMatch(rest::startsWith);
                }).filter(verb -> !clause.group().contains(GOES_ON)).filter(verb -> !protection.covers(from, start + verb.from().length()))
                .map(verb -> place.change(from, start + verb.from().length(), verb.to(), true));
    }
}
