package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.model.value.Quantity;
import org.uniondraft.model.value.Quantity.Mask;

/**
 * A quantity in a text and the words that say what it counts.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param quantity the quantity
 * @param label the words before it in its clause, from the mark or the quantity before
 * @param sentence the number of its sentence in the text, from 0
 */
record Figure(int start, int end, Quantity quantity, String label, int sentence) {

    private static final Pattern WRITTEN = Pattern.compile("\\d[\\d,]*(?:\\.(?<fraction>\\d+))?(?<scale>[十百千万亿]*)");
    private static final Pattern ABOUT = Pattern.compile("(?:约|大概|将近|接近|突破|超过)[^，]{0,6}$");

    /** {@return whether it is a share, in percent} */
    boolean isShare() {
        return "%".equals(quantity.unit());
    }

    /** {@return whether it is a count or a sum that is known exactly and no rate; 约有会员120人 is about 120} */
    boolean isExactCount() {
        return quantity.isExact() && !ABOUT.matcher(label).find() && quantity.per() == null && quantity.unit() != null && !isShare();
    }

    /** {@return whether it is a count or a sum of which digits are missing} */
    boolean isMasked() {
        return quantity.mask() != Mask.NONE && quantity.per() == null && quantity.unit() != null && !isShare();
    }

    /** {@return the number; there is one if the quantity is exact} */
    BigDecimal number() {
        return quantity.number();
    }

    /** {@return the wording, without blanks around it} */
    String raw() {
        return quantity.raw().strip();
    }

    /** {@return whether two count the same: persons are counted as 人, 名 or 位} */
    boolean countsWith(Figure other) {
        return kind(quantity.unit()).equals(kind(other.quantity().unit()));
    }

    private static String kind(String unit) {
        return switch (unit == null ? "" : unit) {
            case "名", "位" -> "人";
            case "块钱" -> "元";
            case null -> "";
            default -> unit;
        };
    }

    /**
     * Tells how finely the number is written: 1 for 26, 0.01 for 5.75, 1000 for 25.3万.
     *
     * @return the worth of the last digit; 0 for a whole number without 万 or the like, which is not rounded
     */
    BigDecimal lastPlace() {
        Matcher written = WRITTEN.matcher(quantity.raw());
        if (!written.find()) {
            return BigDecimal.ZERO;
        }
        String fraction = written.group("fraction");
        String scale = written.group("scale");
        if (fraction == null && scale.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal place = BigDecimal.ONE;
        for (char c : scale.toCharArray()) {
            place = place.scaleByPowerOfTen(switch (c) {
                case '十' -> 1;
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                default -> 8;
            });
        }
        return fraction == null ? place : place.movePointLeft(fraction.length());
    }

    /** {@return how far the true number may lie from the written one by rounding} */
    BigDecimal roundingError() {
        return lastPlace().divide(BigDecimal.TWO);
    }
}
