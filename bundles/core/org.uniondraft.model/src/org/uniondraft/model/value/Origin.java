package org.uniondraft.model.value;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where in the source text an object comes from.
 * <p>
 * The text form lists the ranges with a blank between them. A range is {@code LINE:START-END}, such as {@code 12:0-40},
 * or {@code SOURCE/LINE:START-END} if it lies in another source than the first, such as {@code 1/12:0-40}.
 * {@link #toString()} and {@link #parse(String)} are the inverse of each other.
 *
 * @param ranges the ranges in their order; at least one
 */
public record Origin(List<Range> ranges) {

    private static final Pattern RANGE = Pattern.compile("(?:(\\d{1,9})/)?(\\d{1,9}):(\\d{1,9})-(\\d{1,9})");

    /**
     * A stretch of one line of a source.
     *
     * @param source the index in the sources of the document, from 0
     * @param line the number of the line, from 1
     * @param start the offset of the first character in the line, in UTF-16 units
     * @param end the offset behind the last character
     */
    public record Range(int source, int line, int start, int end) {

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if a number is out of its bounds
         */
        public Range {
            if (source < 0 || line < 1 || start < 0 || end < start) {
                throw new IllegalArgumentException(
                        "Not a range: source " + source + ", line " + line + ", from " + start + " to " + end);
            }
        }

        /** {@return how many UTF-16 units the range covers} */
        public int length() {
            return end - start;
        }

        @Override
        public String toString() {
            return (source == 0 ? "" : source + "/") + line + ":" + start + "-" + end;
        }
    }

    /**
     * Copies the ranges.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Origin {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("An origin has at least one range");
        }
    }

    /**
     * Makes an origin of one range.
     *
     * @param source the index of the source, from 0
     * @param line the line, from 1
     * @param start the offset of the first character
     * @param end the offset behind the last character
     * @return the origin
     */
    public static Origin of(int source, int line, int start, int end) {
        return new Origin(List.of(new Range(source, line, start, end)));
    }

    /**
     * Reads the text form.
     *
     * @param text the text form
     * @return the origin
     * @throws IllegalArgumentException if it is not the text form of an origin
     */
    public static Origin parse(String text) {
        return new Origin(Arrays.stream(text.strip().split(" +")).map(part -> parseRange(part, text)).toList());
    }

    private static Range parseRange(String part, String text) {
        Matcher matcher = RANGE.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not an origin: \"" + text + "\"; expected ranges such as 12:0-40 or 1/12:0-40");
        }
        String source = matcher.group(1);
        return new Range(source == null ? 0 : Integer.parseInt(source), Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
    }

    /** {@return the text form} */
    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(" "));
    }
}
