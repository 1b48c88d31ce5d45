package org.uniondraft.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one numeral; see {@link ChineseNumerals}. */
final class NumeralReader {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千万亿";
    private static final long[] WORTH = { 10, 100, 1000, 10_000, 100_000_000 };

    /** Other characters for the same thing, each followed by the plain one. */
    private static final String SAME = "〇零○零壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九两二兩二拾十佰百仟千萬万億亿";

    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern DIGIT_BY_DIGIT = Pattern.compile("[" + DIGITS + "]+");
    /** No numeral that people write is longer. */
    private static final int MAX_LENGTH = 40;

    private final String text;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private BigDecimal current;
    private long lastPlace = Long.MAX_VALUE;
    private long lastGroup = Long.MAX_VALUE;
    private long lastUnit = 1;
    private boolean zero;

    NumeralReader(String text) {
        this.text = plain(text.strip());
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : HalfWidth.of(text).toCharArray()) {
            int same = SAME.indexOf(c);
            if (same >= 0 && same % 2 == 0) {
                plain.append(SAME.charAt(same + 1));
            } else {
                switch (c) {
                    case '廿' -> plain.append("二十");
                    case '卅' -> plain.append("三十");
                    case '卌' -> plain.append("四十");
                    default -> plain.append(c);
                }
            }
        }
        return plain.toString();
    }

    Optional<BigDecimal> read() {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (text.length() == 1 && single(text.charAt(0)) > 0) {
            return Optional.of(BigDecimal.valueOf(single(text.charAt(0))));
        }
        if (ARABIC.matcher(text).matches()) {
            return Optional.of(arabic(text));
        }
        if (DIGIT_BY_DIGIT.matcher(text).matches()) {
            StringBuilder digits = new StringBuilder();
            text.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
            return Optional.of(new BigDecimal(digits.toString()));
        }
        return readPlaces();
    }

    private static BigDecimal arabic(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** The number that a single enclosed character stands for, or 0. */
    private static int single(char c) {
        if (c >= '①' && c <= '⑳') {
            return c - '①' + 1;
        }
        if (c >= '⑴' && c <= '⒇') {
            return c - '⑴' + 1;
        }
        if (c >= '⒈' && c <= '⒛') {
            return c - '⒈' + 1;
        }
        return c >= '㈠' && c <= '㈩' ? c - '㈠' + 1 : 0;
    }

    private Optional<BigDecimal> readPlaces() {
        Matcher arabic = ARABIC.matcher(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean good;
            if (arabic.region(i, text.length()).lookingAt()) {
                good = number(arabic(arabic.group()));
                i = arabic.end() - 1;
            } else if (c == '零') {
                good = i > 0 && current == null && !zero;
                zero = true;
            } else if (DIGITS.indexOf(c) > 0) {
                good = number(BigDecimal.valueOf(DIGITS.indexOf(c)));
            } else {
                good = UNITS.indexOf(c) >= 0 && unit(WORTH[UNITS.indexOf(c)]);
            }
            if (!good) {
                return Optional.empty();
            }
            i++;
        }
        return finish();
    }

    private boolean number(BigDecimal value) {
        boolean good = current == null;
        current = value;
        return good;
    }

    private boolean unit(long worth) {
        return worth < 10_000 ? place(worth) : group(worth);
    }

    private boolean place(long worth) {
        if (current == null && worth == 10) {
            current = BigDecimal.ONE;
        }
        if (current == null || worth >= lastPlace) {
            return false;
        }
        section = section.add(current.multiply(BigDecimal.valueOf(worth)));
        lastPlace = worth;
        took(worth);
        return true;
    }

    private boolean group(long worth) {
        if (current != null) {
            section = section.add(current);
        }
        BigDecimal amount = BigDecimal.valueOf(worth);
        if (worth > lastGroup && total.signum() > 0) {
            // 三万二千亿: what came before 亿 belongs to it as a whole.
            section = section.add(total);
            total = BigDecimal.ZERO;
        } else if (worth >= lastGroup) {
            return false;
        }
        if (section.signum() == 0) {
            return false;
        }
        total = total.add(section.multiply(amount));
        section = BigDecimal.ZERO;
        lastPlace = Long.MAX_VALUE;
        lastGroup = worth;
        took(worth);
        return true;
    }

    private void took(long worth) {
        current = null;
        zero = false;
        lastUnit = worth;
    }

    private Optional<BigDecimal> finish() {
        if (current == null && zero) {
            return Optional.empty();
        }
        if (current != null) {
            boolean shortForm = lastUnit >= 100 && !zero && current.compareTo(BigDecimal.TEN) < 0;
            section = section.add(shortForm ? current.multiply(BigDecimal.valueOf(lastUnit / 10)) : current);
        }
        return Optional.of(total.add(section));
    }
}
