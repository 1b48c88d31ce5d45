package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.internal.Messages;

/**
 * Finds the markers between the papers of a collection (papers.md I2, I3): 工会工作报告篇三, 篇1：…工作计划, 第二篇, 范文3, and below
 * them series of titles that differ in their number alone, …怎么写(一), …怎么写(二).
 */
final class CollectionMarkers {

    private static final String NUMERAL = "(?:[一二三四五六七八九十百]{1,4}|\\d{1,3})";
    /** The marker at the end of a title line or before one: the title before, the marker, its mark, the title behind. */
    static final Pattern MARKER = Pattern.compile("^([^。！？；：:]{0,40}?)(\\s*(?:第" + NUMERAL + "篇|(?:篇|范文|模板)" + NUMERAL
            + "))(?:$|([：:、\\s])(.{0,40})$)");
    private static final Pattern SERIES = Pattern.compile("^(.{4,40}?)\\s*[（(]" + NUMERAL + "[）)]$");
    /** A title that says how many papers follow: (精选5篇), 通用9篇. */
    private static final Pattern DECLARED = Pattern
            .compile("(?:精选|通用|推荐|最新|优秀|热门|必备|实用|集锦|汇总|合集|大全|范文|共)\\s{0,2}" + NUMERAL + "\\s{0,2}篇[）)]?$");
    private static final int MAX_LENGTH = 60;
    private static final int OPENING_LINES = 6;
    private static final int MIN_STEM = 4;
    private static final double CERTAIN = 0.98;
    private static final double SERIES_CONFIDENCE = 0.9;
    private static final double INSIDE_CONFIDENCE = 0.85;

    private final List<String> lines;
    private final List<Boundary> found = new ArrayList<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final boolean declared;

    CollectionMarkers(List<String> lines) {
        this.lines = lines;
        List<Integer> markers = new ArrayList<>();
        Map<String, List<Integer>> series = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = shortLine(lines.get(i));
            if (text == null) {
                continue;
            }
            Matcher marker = MARKER.matcher(text);
            if (text.indexOf('篇') >= 0 || text.indexOf('范') >= 0 || text.indexOf('模') >= 0) {
                if (marker.matches()) {
                    markers.add(i);
                    stems.merge(stem(marker), 1, Integer::sum);
                    continue;
                }
            }
            char last = text.charAt(text.length() - 1);
            if (last == ')' || last == '）') {
                Matcher title = SERIES.matcher(text);
                if (title.matches() && MarkerScanner.scan(text).isEmpty()) {
                    series.computeIfAbsent(title.group(1), t -> new ArrayList<>()).add(i);
                }
            }
        }
        declared = markers.size() > 1 || !markers.isEmpty() && series.values().stream().anyMatch(list -> list.size() > 1)
                || lines.stream().filter(line -> Characters.printed(line) > 0).limit(OPENING_LINES)
                        .anyMatch(CollectionMarkers::declares);
        if (declared) {
            markers.forEach(line -> add(line, 0, CERTAIN, lines.get(line)));
            inside();
        }
        series.values().stream().filter(list -> list.size() > 1 && numbersRun(list))
                .forEach(list -> list.forEach(line -> add(line, 0, SERIES_CONFIDENCE, lines.get(line))));
        found.sort(Comparator.comparingInt(Boundary::line).thenComparingInt(Boundary::column));
    }

    private static String shortLine(String line) {
        if (line.length() > 2 * MAX_LENGTH) {
            return null;
        }
        String text = line.strip();
        return text.isEmpty() || text.length() > MAX_LENGTH ? null : text;
    }

    /** The title that stands with a marker. */
    private static String stem(Matcher marker) {
        String before = marker.group(1).strip();
        return before.isEmpty() && marker.group(4) != null ? marker.group(4).strip() : before;
    }

    /** Whether a line is the title of a collection and says how many papers it has. */
    static boolean declares(String line) {
        String text = shortLine(line);
        return text != null && text.indexOf('篇') > 0 && DECLARED.matcher(text).find();
    }

    /** Series that do not count 一, 二, 三 are none. */
    private boolean numbersRun(List<Integer> series) {
        int last = 0;
        for (int line : series) {
            String text = lines.get(line).strip();
            int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
            int number = MarkerScanner.scan(text.substring(bracket) + "标题").map(marker -> marker.number()).orElse(0);
            if (number != last + 1) {
                return false;
            }
            last = number;
        }
        return true;
    }

    /** A marker whose line break got lost: a paper begins inside the line in which another one ends. */
    private void inside() {
        for (String stem : stems.keySet().stream().filter(stem -> stem.length() >= MIN_STEM).toList()) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                int at = line.length() > stem.length() + 2 ? line.indexOf(stem + "篇", 1) : -1;
                if (at > 0 && Characters.endsSentence(line.substring(0, at))) {
                    add(i, at, INSIDE_CONFIDENCE, line.substring(at, Math.min(line.length(), at + stem.length() + 3)));
                }
            }
        }
    }

    private void add(int line, int column, double confidence, String text) {
        found.add(new Boundary(line, column, true, confidence,
                NLS.bind(Messages.boundaryMarker, Characters.excerpt(text.strip()))));
    }

    /** {@return the places of the markers, in order; none if there is no collection} */
    List<Boundary> boundaries() {
        return found;
    }

    /** {@return whether the file says of itself that it holds several papers} */
    boolean isDeclared() {
        return declared;
    }

    /**
     * Tells whether all of a marker line belongs to the collection: a title that stands with several markers, or is the one
     * of the collection, is no title of a paper.
     *
     * @param line the line of a marker
     * @return whether nothing in it belongs to the paper
     */
    boolean isAllMarker(String line) {
        Matcher marker = MARKER.matcher(line.strip());
        if (!marker.matches()) {
            return SERIES.matcher(line.strip()).matches();
        }
        String stem = stem(marker);
        return stem.isEmpty() || stems.getOrDefault(stem, 0) > 1 || lines.stream().limit(OPENING_LINES * 3L)
                .anyMatch(other -> declares(other) && other.contains(stem));
    }
}
