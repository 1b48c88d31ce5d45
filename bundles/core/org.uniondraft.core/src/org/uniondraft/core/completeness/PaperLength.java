package org.uniondraft.core.completeness;

import java.time.Duration;
import java.util.Optional;

import org.uniondraft.core.catalog.DocumentKind.LengthGuide;

/**
 * How long a paper is.
 *
 * @param characters the characters of its body as it prints, blanks not counted
 * @param guide how long papers of its kind are, if that is known
 */
public record PaperLength(int characters, Optional<LengthGuide> guide) {

    /**
     * Characters that a speaker reads in a minute. An estimate of our own: announcers read 240 to 300, and an official
     * before an assembly, with pauses after each heading, is slower.
     */
    public static final int CHARACTERS_PER_MINUTE = 220;

    private static final int SECONDS_PER_MINUTE = 60;

    /** How a length compares with the usual one. */
    public enum Verdict {
        /** Shorter than papers of the kind are. */
        SHORT,
        /** As papers of the kind are. */
        USUAL,
        /** Longer than papers of the kind are. */
        LONG,
        /** Nobody says how long papers of the kind are. */
        UNKNOWN
    }

    /** {@return how the length compares with the guide} */
    public Verdict verdict() {
        return guide.map(usual -> characters < usual.minimum() ? Verdict.SHORT
                : characters > usual.maximum() ? Verdict.LONG : Verdict.USUAL).orElse(Verdict.UNKNOWN);
    }

    /** {@return how long it takes to read the paper to an assembly} */
    public Duration speakingTime() {
        return Duration.ofSeconds((long) characters * SECONDS_PER_MINUTE / CHARACTERS_PER_MINUTE);
    }
}
