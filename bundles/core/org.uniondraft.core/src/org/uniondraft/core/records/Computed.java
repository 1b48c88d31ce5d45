package org.uniondraft.core.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.uniondraft.core.records.internal.Column;

/**
 * A number that was computed from the values of records, and how far it can be trusted.
 *
 * @param number the number; null if none of the values it needs is known. If it is incomplete, it is made of those that are
 *        known
 * @param certainty how far it can be trusted
 * @param unit the unit, or null
 * @param decimals the digits behind the point that it is written with at most: those of the values it comes from, two where
 *        it was divided and they have fewer
 * @param problems why it is not exact, localised, a sentence for each value
 */
public record Computed(BigDecimal number, Certainty certainty, String unit, int decimals,
        List<String> problems) {

    /** What stands in a text where a number is not known, as papers write it. */
    public static final String MASK = "xx";

    private static final String ABOUT = "约";

    /** How far a number can be trusted; each is worse than the one before. */
    public enum Certainty {
        /** Every value is exact. */
        EXACT,
        /** A value is approximate: 近6万元. */
        APPROXIMATE,
        /** A value is missing, masked, or no number that fits: xx元. */
        INCOMPLETE;

        /**
         * Combines two certainties.
         *
         * @param other the other one
         * @return the worse one
         */
        public Certainty worse(Certainty other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** Copies the problems. */
    public Computed {
        problems = List.copyOf(problems);
    }

    /** {@return whether the number is exact} */
    public boolean isExact() {
        return certainty == Certainty.EXACT;
    }

    /** {@return the same without the unit, for a column whose head says it} */
    public Computed withoutUnit() {
        return new Computed(number, certainty, null, decimals, problems);
    }

    /**
     * Writes the number with its unit as papers do: 39000元; 约60000元 if it is approximate; xx元 if it is incomplete, so that
     * nobody takes a part for the whole.
     *
     * @return the text
     */
    public String text() {
        return text(Optional.empty());
    }

    /**
     * Writes the number with its unit as papers do.
     *
     * @param format a pattern of {@link DecimalFormat} such as {@code 0.00}; nothing for {@link #decimals()}. A pattern that
     *        is none counts as nothing
     * @return the text
     */
    public String text(Optional<String> format) {
        String suffix = unit == null ? "" : unit;
        return switch (certainty) {
            case EXACT -> written(format) + suffix;
            case APPROXIMATE -> ABOUT + written(format) + suffix;
            case INCOMPLETE -> MASK + suffix;
        };
    }

    private String written(Optional<String> format) {
        if (format.isPresent()) {
            try {
                DecimalFormat pattern = new DecimalFormat(format.get(), DecimalFormatSymbols.getInstance(Locale.ROOT));
                pattern.setRoundingMode(RoundingMode.HALF_UP);
                return pattern.format(number);
            } catch (IllegalArgumentException e) {
                // The pattern comes from a document; a wrong one must not take the number away.
                return plain();
            }
        }
        return plain();
    }

    private String plain() {
        return number.scale() <= decimals ? number.toPlainString()
                : Column.plain(number.setScale(decimals, RoundingMode.HALF_UP)).toPlainString();
    }
}
