package org.uniondraft.model.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.model.value.Quantity.Bounds;
import org.uniondraft.model.value.Quantity.Mask;
import org.uniondraft.model.value.Quantity.Match;
import org.uniondraft.model.value.Quantity.Qualifier;

/** Reads quantities; see {@link Quantity}. */
final class QuantityReader {

    /** A longer text is not one quantity; keeps the patterns cheap. */
    private static final int MAX_LENGTH = 60;
    private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");
    private static final Pattern ANY_MASK = Pattern.compile("[xX×*_]");
    private static final Pattern YEAR_MASK = Pattern.compile("20[xX×*_]{2}\\d*");
    private static final Pattern PAIR = Pattern.compile("(十?)([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)");
    private static final Pattern ZEROS = Pattern.compile("0*$");

    private QuantityReader() {
    }

    static Optional<Quantity> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = HalfWidth.of(text);
        Matcher unit = QuantityGrammar.UNIT.matcher(plain);
        if (unit.matches()) {
            return Optional.of(hole(unit.group("unit"), text));
        }
        Matcher m = QuantityGrammar.WHOLE.matcher(plain);
        return m.matches() && isQuantity(m) ? quantity(m, text) : Optional.empty();
    }

    /** A word that is no common unit may only follow digits: 3枚 is a quantity, 一般 is none. */
    private static boolean isQuantity(Matcher m) {
        String unit = m.group("unit");
        boolean digits = m.group("number") != null && m.group("number").chars().anyMatch(c -> c >= '0' && c <= '9');
        return !QuantityGrammar.NO_UNIT.matcher(unit).matches()
                && (digits || QuantityGrammar.UNIT.matcher(unit).matches());
    }

    static List<Match> find(String text) {
        String plain = HalfWidth.of(text);
        List<Match> matches = new ArrayList<>();
        Matcher m = QuantityGrammar.IN_TEXT.matcher(plain);
        int from = 0;
        while (m.find(from)) {
            String raw = text.substring(m.start(), m.end());
            Optional<Quantity> quantity = isCount(m) ? quantity(m, raw) : Optional.empty();
            quantity.ifPresent(q -> matches.add(new Match(m.start(), m.end(), q)));
            from = quantity.isPresent() ? m.end() : m.start() + 1;
        }
        Matcher holes = QuantityGrammar.HOLE.matcher(plain);
        while (holes.find()) {
            String unit = holes.group("unit") != null ? holes.group("unit") : holes.group("bare");
            Match hole = new Match(holes.start(), holes.end(), hole(unit, text.substring(holes.start(), holes.end())));
            if (matches.stream().noneMatch(other -> other.start() < hole.end() && hole.start() < other.end())) {
                matches.add(hole);
            }
        }
        matches.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(matches);
    }

    private static boolean isCount(Matcher m) {
        String number = m.group("number");
        if (number == null || m.group("to") != null) {
            return true;
        }
        if (ANY_MASK.matcher(number).find()) {
            return !QuantityGrammar.NAME_UNIT.matcher(m.group("unit")).matches();
        }
        boolean qualified = m.group("before") != null || m.group("more") != null || m.group("share") != null;
        if (!qualified && QuantityGrammar.DATE_NAME.matcher(number).matches() && pair(m).isEmpty()) {
            return false;
        }
        boolean oneDigit = QuantityGrammar.ONE_DIGIT.matcher(number).matches();
        return qualified || !oneDigit
                || !number.equals("一") && !QuantityGrammar.VAGUE_UNIT.matcher(m.group("unit")).matches();
    }

    private static Optional<Quantity> quantity(Matcher m, String raw) {
        String unit = unit(m);
        String per = per(m);
        if (m.group("several") != null) {
            String scale = m.group("several").substring(1);
            BigDecimal one = scale.isEmpty() ? BigDecimal.ONE : scale(scale);
            Bounds bounds = new Bounds(one.multiply(BigDecimal.TWO), one.multiply(BigDecimal.TEN));
            return Optional.of(new Quantity(null, bounds, Qualifier.SEVERAL, Mask.NONE, unit, per, raw));
        }
        Mask mask = mask(m);
        if (mask != Mask.NONE) {
            return Optional.of(new Quantity(null, Bounds.OPEN, qualifier(m), mask, unit, per, raw));
        }
        Optional<Bounds> range = m.group("to") != null ? range(m) : pair(m);
        if (range.isPresent() || m.group("to") != null) {
            return range.map(bounds -> new Quantity(null, bounds, Qualifier.RANGE, Mask.NONE, unit, per, raw));
        }
        return number(m).map(number -> new Quantity(number, bounds(number, m), qualifier(m), Mask.NONE, unit, per, raw));
    }

    private static Quantity hole(String unit, String raw) {
        String bare = unit.length() > 1 && (unit.startsWith("万") || unit.startsWith("亿")) ? unit.substring(1) : unit;
        return new Quantity(null, Bounds.OPEN, Qualifier.EXACT, Mask.ABSENT, bare.isEmpty() ? null : bare, null, raw);
    }

    private static String unit(Matcher m) {
        if (m.group("share") != null) {
            return "%";
        }
        String unit = m.group("unit");
        if (unit.isEmpty()) {
            return m.group("money") == null ? null : "元";
        }
        return unit;
    }

    private static String per(Matcher m) {
        String each = m.group("each");
        if (m.group("per") != null) {
            return m.group("per");
        }
        if (each == null) {
            return null;
        }
        return each.endsWith("均") ? each.substring(0, 1) : each.substring(each.indexOf('每') + 1);
    }

    private static Mask mask(Matcher m) {
        String number = m.group("number");
        String to = m.group("to") == null ? "" : m.group("to");
        if (!ANY_MASK.matcher(number + to).find()) {
            return Mask.NONE;
        }
        if (YEAR_MASK.matcher(number).lookingAt()) {
            return Mask.DAMAGED;
        }
        return (number + to).chars().anyMatch(Character::isDigit) ? Mask.PARTIAL : Mask.FULL;
    }

    private static Qualifier qualifier(Matcher m) {
        String before = m.group("before");
        if (before != null) {
            return switch (before) {
                case "近", "将近", "接近" -> Qualifier.NEARLY;
                case "约", "大约" -> Qualifier.ABOUT;
                case "突破", "超过", "超", "逾", "过" -> Qualifier.OVER;
                case "上", "不少于", "不低于", "不下于", "不下", "至少" -> Qualifier.AT_LEAST;
                default -> Qualifier.AT_MOST;
            };
        }
        if (m.group("more") != null) {
            return Qualifier.OVER;
        }
        String behind = m.group("behind");
        return switch (behind == null ? "" : behind) {
            case "以上" -> Qualifier.AT_LEAST;
            case "以下", "以内" -> Qualifier.AT_MOST;
            case "左右", "上下" -> Qualifier.ABOUT;
            default -> Qualifier.EXACT;
        };
    }

    private static Optional<BigDecimal> number(Matcher m) {
        String number = m.group("number");
        boolean bareScale = number.matches("[百千万亿]");
        // 近万元, 百余名: a scale alone counts once, where something shows that it is a number.
        if (bareScale && m.group("before") == null && m.group("more") == null) {
            return Optional.empty();
        }
        BigDecimal scale = scale(m.group("scale"));
        return ChineseNumerals.parseDecimal(bareScale ? "一" + number : number).map(n -> n.multiply(scale));
    }

    private static BigDecimal scale(String characters) {
        BigDecimal scale = BigDecimal.ONE;
        for (char c : characters == null ? new char[0] : characters.toCharArray()) {
            scale = scale.multiply(BigDecimal.valueOf(ChineseNumerals.parse("一" + c).orElseThrow()));
        }
        return scale;
    }

    private static Bounds bounds(BigDecimal number, Matcher m) {
        return switch (qualifier(m)) {
            case ABOUT -> new Bounds(number.multiply(TENTH_LESS), number.multiply(TENTH_MORE));
            case NEARLY -> new Bounds(number.multiply(TENTH_LESS), number);
            case OVER -> new Bounds(number, m.group("before") == null ? number.add(lastPlace(m)) : null);
            case AT_LEAST -> new Bounds(number, null);
            case AT_MOST -> new Bounds(null, number);
            default -> new Bounds(number, number);
        };
    }

    /** One in the last place that is written: 1000 for 13000, 10000 for 96万, 100000 for 10余万. */
    private static BigDecimal lastPlace(Matcher m) {
        String number = m.group("number");
        int digits = number.length();
        while (digits > 0 && "十百千万亿拾佰仟萬億".indexOf(number.charAt(digits - 1)) >= 0) {
            digits--;
        }
        BigDecimal last = BigDecimal.ONE;
        if (digits < number.length()) {
            String ending = number.substring(digits);
            last = scale(ending);
        }
        int point = number.indexOf('.');
        if (point >= 0) {
            last = last.movePointLeft(digits - point - 1);
        } else if (digits == number.length()) {
            Matcher zeros = ZEROS.matcher(number);
            last = zeros.find() ? BigDecimal.TEN.pow(zeros.end() - zeros.start()) : last;
        }
        return last.multiply(scale(m.group("scale")));
    }

    private static Optional<Bounds> range(Matcher m) {
        Optional<BigDecimal> low = number(m);
        Optional<BigDecimal> high = ChineseNumerals.parseDecimal(m.group("to"));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal shared = low.get().multiply(scale(trailingScale(m.group("to"))));
        boolean ownScale = !trailingScale(m.group("number")).isEmpty() || m.group("scale") != null;
        BigDecimal from = ownScale || shared.compareTo(high.get()) > 0 ? low.get() : shared;
        return from.compareTo(high.get()) > 0 ? Optional.empty() : Optional.of(new Bounds(from, high.get()));
    }

    private static String trailingScale(String number) {
        int i = number.length();
        while (i > 0 && "百千万亿".indexOf(number.charAt(i - 1)) >= 0) {
            i--;
        }
        return number.substring(i);
    }

    /** 两三, 三四十, 十七八, and 三五: two digits that follow each other are the ends of a range. */
    private static Optional<Bounds> pair(Matcher m) {
        Matcher pair = PAIR.matcher(m.group("number"));
        if (!pair.matches()) {
            return Optional.empty();
        }
        long low = ChineseNumerals.parse(pair.group(1) + pair.group(2)).orElseThrow();
        long high = ChineseNumerals.parse(pair.group(1) + pair.group(3)).orElseThrow();
        boolean neighbours = high == low + 1 || low % 10 == 3 && high == low + 2;
        if (!neighbours) {
            return Optional.empty();
        }
        BigDecimal scale = scale(pair.group(4)).multiply(scale(m.group("scale")));
        return Optional.of(new Bounds(BigDecimal.valueOf(low).multiply(scale), BigDecimal.valueOf(high).multiply(scale)));
    }
}
