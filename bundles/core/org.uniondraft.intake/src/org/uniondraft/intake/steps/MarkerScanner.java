package org.uniondraft.intake.steps;

import java.util.Optional;

import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.core.numbering.NumberPattern.Numerals;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.MarkerShape;
import org.uniondraft.model.value.ChineseNumerals;

/**
 * Reads a number or bullet at the start of a text, in half or full width, with or without blanks around it. It is read
 * character by character, so that no text, however made, takes more than one pass.
 */
public final class MarkerScanner {

    private static final String CHINESE = "一二三四五六七八九十百";
    private static final String OPENING = "(（〔【[";
    private static final String CLOSING = ")）〕】]";
    private static final String BULLETS = "•●◆■◇▪★☆※➢►";
    /** What follows two numerals on end when they are an approximate number: 五、六月份, 三、四名. */
    private static final String MEASURES = "月名个次级年线届季期天日周号点倍成分十百千万亿位人类层项家户件岁楼班";
    private static final int MAX_CHINESE = 3;
    private static final int MAX_DIGITS = 3;
    private static final int MAX_MARKER = 32;

    private final String text;
    private int at;

    private MarkerScanner(String text) {
        this.text = text;
    }

    /** A numeral that was read. */
    private record Numeral(Numerals numerals, int number, String text) {
    }

    /**
     * Reads the marker at the start of a text.
     *
     * @param text the text, without blanks before it
     * @return the marker, if there is one
     */
    public static Optional<Marker> scan(String text) {
        MarkerScanner scanner = new MarkerScanner(text);
        return scanner.bullet().or(() -> scanner.counted()).or(() -> scanner.bracketed()).or(() -> scanner.enclosed())
                .or(() -> scanner.plain());
    }

    private Optional<Marker> bullet() {
        at = 0;
        boolean sure = !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0;
        boolean dash = text.length() > 1 && "-*".indexOf(text.charAt(0)) >= 0 && Characters.isBlank(text.charAt(1));
        if (!sure && !dash) {
            return Optional.empty();
        }
        String sign = text.substring(0, 1);
        int content = skipBlanks(1);
        // Only what can be a number behind the bullet, so that a line of bullets is read once.
        MarkerScanner behind = new MarkerScanner(text.substring(content, Math.min(text.length(), content + MAX_MARKER)));
        Optional<Marker> inner = behind.bracketed().or(behind::enclosed).or(behind::plain);
        if (inner.isPresent() && !inner.get().weak()) {
            NumberPattern pattern = inner.get().pattern();
            return Optional.of(new Marker(MarkerShape.BULLET,
                    new NumberPattern(sign + pattern.prefix(), pattern.numerals(), pattern.suffix()),
                    inner.get().number(), sign + inner.get().text(), content + inner.get().length(), false));
        }
        return content == text.length() ? Optional.empty()
                : Optional.of(new Marker(MarkerShape.BULLET, new NumberPattern(sign, Numerals.NONE, ""), 0, sign,
                        content, false));
    }

    /** 第一部分, 第一章, 第一节. */
    private Optional<Marker> counted() {
        at = 0;
        if (!take("第")) {
            return Optional.empty();
        }
        skipBlanks();
        Numeral numeral = numeral();
        if (numeral == null) {
            return Optional.empty();
        }
        skipBlanks();
        String noun = take("部分") ? "部分" : take("章") ? "章" : take("节") ? "节" : null;
        if (noun == null) {
            return Optional.empty();
        }
        boolean blank = skipBlanks();
        String mark = at < text.length() && "：:、，,.．".indexOf(text.charAt(at)) >= 0
                ? text.substring(at, ++at) : "";
        blank |= skipBlanks();
        MarkerShape shape = switch (noun) {
            case "部分" -> MarkerShape.PART;
            case "章" -> MarkerShape.CHAPTER;
            default -> MarkerShape.ARTICLE;
        };
        // 第一部分工作已经完成 goes on as a sentence; 第一部分 in front of a title hardly ever does.
        boolean sentence = mark.isEmpty() && !blank && Characters.hasSentenceEnd(text.substring(at));
        return sentence ? Optional.empty() : marker(shape, "第", numeral, noun + mark, false);
    }

    private Optional<Marker> bracketed() {
        at = 0;
        int bracket = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
        if (bracket < 0) {
            return Optional.empty();
        }
        at = 1;
        skipBlanks();
        Numeral numeral = numeral();
        skipBlanks();
        if (numeral == null || at >= text.length() || CLOSING.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        String suffix = text.substring(at, ++at);
        int behind = skipBlanks(at);
        if (behind < text.length() && "、.．，,：:".indexOf(text.charAt(behind)) >= 0) {
            suffix += text.charAt(behind);
            at = behind + 1;
        }
        skipBlanks();
        MarkerShape shape = numeral.numerals() == Numerals.CHINESE ? MarkerShape.CHINESE_IN_BRACKETS
                : MarkerShape.ARABIC_IN_BRACKETS;
        return marker(shape, text.substring(0, 1), numeral, suffix, false);
    }

    /** ①, ⑴, ⒈, ㈠. */
    private Optional<Marker> enclosed() {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char c = text.charAt(0);
        boolean circled = c >= '①' && c <= '⑳';
        if (!circled && !(c >= '⑴' && c <= '⒛') && !(c >= '㈠' && c <= '㈩')) {
            return Optional.empty();
        }
        int number = (int) ChineseNumerals.parse(text.substring(0, 1)).orElse(0);
        at = 1;
        String suffix = at < text.length() && "、.．".indexOf(text.charAt(at)) >= 0 ? text.substring(at, ++at) : "";
        skipBlanks();
        NumberPattern pattern = circled ? new NumberPattern("", Numerals.CIRCLED, suffix)
                : new NumberPattern("", Numerals.NONE, suffix);
        MarkerShape shape = c >= '㈠' ? MarkerShape.CHINESE_IN_BRACKETS : MarkerShape.ENCLOSED;
        return Optional.of(new Marker(shape, pattern, number, c + suffix, at, false));
    }

    /** 一、 1. 1） and their like. */
    private Optional<Marker> plain() {
        at = 0;
        Numeral numeral = numeral();
        if (numeral == null || at >= text.length()) {
            return Optional.empty();
        }
        int end = at;
        skipBlanks();
        char mark = at < text.length() ? text.charAt(at) : ' ';
        boolean chinese = numeral.numerals() == Numerals.CHINESE;
        if (!chinese && (mark == ')' || mark == '）')) {
            at++;
            skipBlanks();
            return marker(MarkerShape.ARABIC_HALF_BRACKET, "", numeral, String.valueOf(mark), false);
        }
        boolean strong = "、.．".indexOf(mark) >= 0;
        if (!strong && "，,：:".indexOf(mark) < 0) {
            boolean blank = at > end && at < text.length() && Characters.isIdeograph(mark);
            return blank ? marker(shape(numeral), "", numeral, "", true) : Optional.empty();
        }
        at++;
        if (goesOn(numeral, mark)) {
            return Optional.empty();
        }
        skipBlanks();
        return at == text.length() ? Optional.empty()
                : marker(shape(numeral), "", numeral, String.valueOf(mark), !strong);
    }

    /** Whether what looks like a marker is the start of a number or of two on end: 5.12, 1,000, 五、六月份. */
    private boolean goesOn(Numeral numeral, char mark) {
        if (at >= text.length()) {
            return false;
        }
        boolean digit = Character.digit(text.charAt(at), 10) >= 0;
        if (numeral.numerals() != Numerals.CHINESE && mark != '、') {
            return digit;
        }
        int here = at;
        Numeral next = numeral();
        int behind = at;
        at = here;
        return next != null && next.number() == numeral.number() + 1 && behind < text.length()
                && MEASURES.indexOf(text.charAt(behind)) >= 0;
    }

    private static MarkerShape shape(Numeral numeral) {
        return numeral.numerals() == Numerals.CHINESE ? MarkerShape.CHINESE : MarkerShape.ARABIC;
    }

    private Optional<Marker> marker(MarkerShape shape, String prefix, Numeral numeral, String suffix, boolean weak) {
        return Optional.of(new Marker(shape, new NumberPattern(prefix, numeral.numerals(), suffix), numeral.number(),
                prefix + numeral.text() + suffix, at, weak));
    }

    private Numeral numeral() {
        int start = at;
        while (at < text.length() && at - start <= MAX_CHINESE && CHINESE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at > start) {
            String numeral = text.substring(start, at);
            long number = at - start > MAX_CHINESE ? 0 : ChineseNumerals.parse(numeral).orElse(0);
            return number > 0 && ChineseNumerals.format(number).equals(numeral)
                    ? new Numeral(Numerals.CHINESE, (int) number, numeral) : null;
        }
        while (at < text.length() && at - start <= MAX_DIGITS && Character.digit(text.charAt(at), 10) >= 0) {
            at++;
        }
        if (at == start || at - start > MAX_DIGITS) {
            return null;
        }
        String digits = text.substring(start, at);
        boolean fullWidth = digits.charAt(0) >= '０';
        int number = Integer.parseInt(digits);
        return number == 0 ? null : new Numeral(fullWidth ? Numerals.FULL_WIDTH : Numerals.ARABIC, number, digits);
    }

    private boolean take(String word) {
        boolean there = text.startsWith(word, at);
        if (there) {
            at += word.length();
        }
        return there;
    }

    private boolean skipBlanks() {
        int start = at;
        at = skipBlanks(at);
        return at > start;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && Characters.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
