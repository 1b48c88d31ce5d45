package org.uniondraft.intake.build;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.core.numbering.NumberPattern.Numerals;
import org.uniondraft.intake.draft.MarkerShape;
import org.uniondraft.intake.steps.MarkerScanner;
import org.uniondraft.model.value.ChineseNumerals;

/**
 * A marker of an enumeration inside running text: 一是, 二要, 其一是, 第一，, 首先, （1）, ① (papers.md 4.2, I14).
 *
 * @param pattern how markers of its kind are written
 * @param number its number, from 1
 * @param text the marker as it is
 */
record WordMarker(NumberPattern pattern, int number, String text) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final List<String> ORDER_WORDS = List.of("首先", "其次", "再次", "最后");
    private static final String ORDER_MARKS = "，,、";
    private static final String POINTS_BEGIN = "。；;：:";

    /**
     * Reads the marker at a place.
     *
     * @param text the text
     * @param at the place
     * @return the marker, if there is one
     */
    static Optional<WordMarker> at(String text, int at) {
        char c = text.charAt(at);
        if (c == '首' || c == '其' || c == '再' || c == '最') {
            Optional<WordMarker> word = orderWord(text, at);
            if (word.isPresent()) {
                return word;
            }
        }
        if (c == '其') {
            return counted(text, at, "其", "是要", "，,");
        }
        if (c == '第') {
            return counted(text, at, "第", "", "，,、：:");
        }
        if (NUMERALS.indexOf(c) >= 0) {
            return counted(text, at, "", "是要", "");
        }
        if (c >= '1' && c <= '9' && at > 0 && POINTS_BEGIN.indexOf(text.charAt(at - 1)) >= 0) {
            // A number inside a paragraph counts a point only behind the one before: …：1、…；2、….
            return MarkerScanner.scan(text.substring(at, Math.min(text.length(), at + 8)))
                    .filter(marker -> marker.shape() == MarkerShape.ARABIC && marker.text().endsWith("、"))
                    .filter(marker -> text.startsWith(marker.text(), at))
                    .map(marker -> new WordMarker(marker.pattern(), marker.number(), marker.text()));
        }
        if (c == '（' || c == '(' || c >= '①' && c <= '⑳') {
            return MarkerScanner.scan(text.substring(at, Math.min(text.length(), at + 8)))
                    .filter(marker -> marker.pattern().numerals() == Numerals.ARABIC
                            || marker.pattern().numerals() == Numerals.CIRCLED)
                    .filter(marker -> text.startsWith(marker.text(), at))
                    .map(marker -> new WordMarker(marker.pattern(), marker.number(), marker.text()));
        }
        return Optional.empty();
    }

    private static Optional<WordMarker> orderWord(String text, int at) {
        for (int i = 0; i < ORDER_WORDS.size(); i++) {
            String word = ORDER_WORDS.get(i);
            if (text.startsWith(word, at)) {
                int end = at + word.length();
                String mark = end < text.length() && ORDER_MARKS.indexOf(text.charAt(end)) >= 0
                        ? text.substring(end, end + 1) : "";
                return Optional.of(new WordMarker(new NumberPattern("", Numerals.ORDER_WORDS, mark), i + 1, word + mark));
            }
        }
        return Optional.empty();
    }

    /** A Chinese numeral behind a prefix and before one of the given verbs or marks. */
    private static Optional<WordMarker> counted(String text, int at, String prefix, String verbs, String marks) {
        int start = at + prefix.length();
        int end = start;
        while (end < text.length() && end - start < 2 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == start || end >= text.length()) {
            return Optional.empty();
        }
        String numeral = text.substring(start, end);
        long number = ChineseNumerals.parse(numeral).orElse(0);
        char next = text.charAt(end);
        if (number < 1 || !ChineseNumerals.format(number).equals(numeral)
                || verbs.indexOf(next) < 0 && marks.indexOf(next) < 0) {
            return Optional.empty();
        }
        return Optional.of(new WordMarker(new NumberPattern(prefix, Numerals.CHINESE, String.valueOf(next)),
                (int) number, text.substring(at, end + 1)));
    }
}
