package org.uniondraft.intake.draft;

/** The shapes of a number at the start of a line, the conventionally higher ones first. */
public enum MarkerShape {
    /** 第一部分. */
    PART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    ARTICLE,
    /** 一、 or 一. */
    CHINESE,
    /** （一）, also （一）、. */
    CHINESE_IN_BRACKETS,
    /** 1、 or 1. or 1, */
    ARABIC,
    /** （1） */
    ARABIC_IN_BRACKETS,
    /** 1） */
    ARABIC_HALF_BRACKET,
    /** ① */
    ENCLOSED,
    /** A bullet, with or without a number behind it. */
    BULLET;

    /**
     * Tells whether this shape usually stands above another one.
     *
     * @param other the other shape
     * @return whether it does
     */
    public boolean isAbove(MarkerShape other) {
        return ordinal() < other.ordinal();
    }
}
