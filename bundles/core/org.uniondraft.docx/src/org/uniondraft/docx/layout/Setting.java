package org.uniondraft.docx.layout;

/** One number (or word) of a layout profile, with what stands behind it. */
public sealed interface Setting {

    /**
     * Where it comes from.
     *
     * @return never null
     */
    Basis basis();

    /**
     * The value as it stands in the profile file.
     *
     * @return such as 37mm
     */
    String text();

    /**
     * A length: written with one of the units mm, pt or tw (1/20 pt).
     *
     * @param text as written
     * @param twips in twips, not rounded
     * @param basis where it comes from
     */
    record Length(String text, double twips, Basis basis) implements Setting {

        private static final double TWIPS_PER_POINT = 20;
        private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

        /**
         * The nearest whole number of twips, which is how lengths stand in a .docx.
         *
         * @return in twips
         */
        public int rounded() {
            return (int) Math.round(twips);
        }

        /**
         * The length in points.
         *
         * @return in points
         */
        public double points() {
            return twips / TWIPS_PER_POINT;
        }

        /**
         * The length in millimetres.
         *
         * @return in millimetres
         */
        public double millimetres() {
            return twips / TWIPS_PER_MILLIMETRE;
        }
    }

    /**
     * A count: of lines, of characters (half ones allowed), of columns.
     *
     * @param text as written
     * @param value the number
     * @param basis where it comes from
     */
    record Count(String text, double value, Basis basis) implements Setting {

        /**
         * The number without its fraction.
         *
         * @return the whole number
         */
        public int whole() {
            return (int) value;
        }
    }

    /**
     * Yes or no.
     *
     * @param text as written: true or false
     * @param value the value
     * @param basis where it comes from
     */
    record Flag(String text, boolean value, Basis basis) implements Setting {
    }

    /**
     * A colour.
     *
     * @param text as RRGGBB in hexadecimal
     * @param basis where it comes from
     */
    record Colour(String text, Basis basis) implements Setting {
    }

    /**
     * Words: the name of a font, a text that is printed.
     *
     * @param text the words
     * @param basis where they come from
     */
    record Words(String text, Basis basis) implements Setting {
    }

    /**
     * One of several possibilities.
     *
     * @param <E> the possibilities
     * @param text as written
     * @param value the one chosen
     * @param basis where it comes from
     */
    record Choice<E extends Enum<E>>(String text, E value, Basis basis) implements Setting {
    }
}
