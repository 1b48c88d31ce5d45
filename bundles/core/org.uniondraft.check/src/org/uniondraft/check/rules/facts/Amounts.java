package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.uniondraft.model.value.Quantity;

/** Writes computed numbers in the manner of those they are compared with. */
final class Amounts {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    private Amounts() {
    }

    /**
     * Writes a number.
     *
     * @param number the number
     * @param like the quantity whose unit it has; its 万 is kept
     * @return the number and its unit
     */
    static String write(BigDecimal number, Quantity like) {
        String unit = like.unit() == null ? "" : like.unit();
        boolean inWan = like.raw().contains("万");
        return (inWan ? plain(number.divide(WAN)) + "万" : plain(number)) + unit;
    }

    /**
     * Writes what is added up.
     *
     * @param parts exact figures
     * @return such as 16+3+5
     */
    static String sum(List<Figure> parts) {
        return parts.stream().map(part -> plain(part.number())).collect(Collectors.joining("+"));
    }

    /**
     * Writes a number without an exponent and without zeros at the end of its fraction.
     *
     * @param number the number
     * @return the number
     */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
