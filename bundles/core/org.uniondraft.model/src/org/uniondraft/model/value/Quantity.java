package org.uniondraft.model.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as papers write it: 26名, 近6万元, 13000多元, 3万5千元, 壹仟元, 数百元, 200元/篇, 1—2家, 97.3%, 6xx人, xx元. The wording
 * is always kept, so a quantity that was read is written back as it was.
 *
 * @param number the number that is written (for 近6万元 60000), or null if there is none or not all of its digits are
 *            known, and for a range or 数百
 * @param bounds what the true number lies between
 * @param qualifier how exact the wording is
 * @param mask whether digits are missing
 * @param unit the unit without 万 and 亿, such as 名, 元 or %, or null if there is none
 * @param per what the number is a rate of: what stands behind / or 每, such as 篇 or 月每人, or null
 * @param raw the wording, never changed
 */
public record Quantity(BigDecimal number, Bounds bounds, Qualifier qualifier, Mask mask, String unit, String per,
        String raw) {

    /** How exact a wording is. */
    public enum Qualifier {
        /** Nothing is said: 26名. */
        EXACT,
        /** 约, 左右, 上下: taken for one tenth more or less. */
        ABOUT,
        /** 近, 将近, 接近: taken for up to one tenth less. */
        NEARLY,
        /** 多, 余, 突破, 超过: more, by less than one in the last place that is written, if it is 多 or 余. */
        OVER,
        /** 以上, 不少于, 至少. */
        AT_LEAST,
        /** 以下, 以内, 不超过, 至多. */
        AT_MOST,
        /** 1—2家, 两三家. */
        RANGE,
        /** 数百元, 几十名. */
        SEVERAL
    }

    /** Which digits are missing. */
    public enum Mask {
        /** None. */
        NONE,
        /** Some: 6xx人. There may be more of them than there are x. */
        PARTIAL,
        /** All: xx元, x万余元. */
        FULL,
        /** A masked year took the place of some: 20xx0元. */
        DAMAGED,
        /** All, and nothing shows it but a hole: 会费： 元. */
        ABSENT
    }

    /**
     * What a number lies between.
     *
     * @param low the least, or null if it is not known
     * @param high the most, or null if it is not known
     */
    public record Bounds(BigDecimal low, BigDecimal high) {

        /** Nothing is known. */
        public static final Bounds OPEN = new Bounds(null, null);

        /** Drops the zeros at the end of fractions, so that equal bounds are equal. */
        public Bounds {
            low = plain(low);
            high = plain(high);
        }

        /**
         * Tells whether a number may be the true one.
         *
         * @param number the number
         * @return whether it lies between the bounds or is one of them
         */
        public boolean contains(BigDecimal number) {
            return (low == null || low.compareTo(number) <= 0) && (high == null || high.compareTo(number) >= 0);
        }
    }

    /**
     * A quantity found in a text.
     *
     * @param start the offset of its first character
     * @param end the offset behind its last character
     * @param quantity the quantity; its wording is the text between the two
     */
    public record Match(int start, int end, Quantity quantity) {
    }

    /** Checks that nothing is null but the number, the unit and the rate; drops zeros at the end of a fraction. */
    public Quantity {
        number = plain(number);
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(mask, "mask");
        Objects.requireNonNull(raw, "raw");
    }

    /**
     * Makes an exact quantity in its plain form: no exponent, no zeros at the end of a fraction, no separators.
     *
     * @param number the number
     * @param unit the unit, or null
     * @return the quantity
     */
    public static Quantity of(BigDecimal number, String unit) {
        BigDecimal plain = plain(number);
        String raw = plain.toPlainString() + (unit == null ? "" : unit);
        return new Quantity(plain, new Bounds(plain, plain), Qualifier.EXACT, Mask.NONE, unit, null, raw);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Reads a text that is a quantity and nothing else, such as the value of a field. The unit may be any short word. A
     * text that is empty or a unit alone is a hole.
     *
     * @param text the text
     * @return the quantity, or nothing if the text is something else, such as a date
     */
    public static Optional<Quantity> read(String text) {
        return QuantityReader.read(text);
    }

    /**
     * Finds the quantities in running text. Only those with a common unit are found, and not those that are mostly no
     * count: 一个, 三种. Dates, numbers of documents, ordinals and numbers of headings are none.
     *
     * @param text the text
     * @return what was found, in order, without overlaps
     */
    public static List<Match> find(String text) {
        return QuantityReader.find(text);
    }

    /** {@return whether the number is known and nothing says that it is not exact} */
    public boolean isExact() {
        return number != null && qualifier == Qualifier.EXACT && mask == Mask.NONE;
    }

    /** {@return the number that is written, exact or not; nothing if it is not known} */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(number);
    }

    /** {@return the wording} */
    @Override
    public String toString() {
        return raw;
    }
}
