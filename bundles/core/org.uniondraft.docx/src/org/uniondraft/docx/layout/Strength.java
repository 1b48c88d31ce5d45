package org.uniondraft.docx.layout;

import java.util.Arrays;
import java.util.Optional;

/** How binding a number is. Only {@link #MANDATORY} may be called a rule of the standard. */
public enum Strength {
    /** 规定: the standard demands it. */
    MANDATORY("规定"),
    /** 一般: the standard says "as a rule". */
    GENERAL("一般"),
    /** 推荐: the standard recommends it. */
    RECOMMENDED("推荐"),
    /** 可以: the standard allows it. */
    PERMITTED("可以"),
    /** 实务: habit; the standard says nothing. */
    CUSTOM("实务"),
    /** 推算: follows from other numbers by arithmetic or was measured. */
    DERIVED("推算");

    private final String literal;

    Strength(String literal) {
        this.literal = literal;
    }

    /**
     * The word used in profile files.
     *
     * @return such as 规定
     */
    public String literal() {
        return literal;
    }

    /**
     * Whether the standard itself is behind a number of this strength, so that a clause must be named.
     *
     * @return true for all but custom and derived numbers
     */
    public boolean fromStandard() {
        return this != CUSTOM && this != DERIVED;
    }

    /**
     * Finds a strength by its word.
     *
     * @param literal the word
     * @return the strength, or empty if there is no such word
     */
    public static Optional<Strength> of(String literal) {
        return Arrays.stream(values()).filter(strength -> strength.literal.equals(literal)).findFirst();
    }
}
