package org.uniondraft.model.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A source of ids for the objects of papers: a letter and nine more characters from a–z and 0–9. Two ids of one source
 * are the same about as often as one in 10<sup>15</sup>. May be used by several threads.
 */
public final class Ids {

    /** How long an id is. */
    public static final int LENGTH = 10;

    private static final int RADIX = 36;
    private static final int LETTERS = 26;
    /** How many texts there are behind the first letter. */
    private static final long REST = rest();
    /** How many ids there are; 256 times as many are still a long. */
    private static final long ALL = REST * LETTERS;
    private static final int BYTE = 256;
    private static final Ids RANDOM = new Ids(UUID.randomUUID().toString());

    private final String seed;
    private final AtomicLong count = new AtomicLong();

    private Ids(String seed) {
        this.seed = seed;
    }

    /** {@return the source that never gives the same ids again} */
    public static Ids random() {
        return RANDOM;
    }

    /**
     * Makes a source that gives the same ids in the same order each time, on every machine, for imports that can be
     * repeated.
     *
     * @param seed what the ids follow from, such as the digest of a source
     * @return a new source, at its beginning
     */
    public static Ids seeded(String seed) {
        return new Ids(HexFormat.of().formatHex(digest(seed)));
    }

    /** {@return the next id} */
    public String next() {
        long number = 0;
        for (byte digit : digest(seed + '/' + count.getAndIncrement())) {
            number = (number * BYTE + Byte.toUnsignedInt(digit)) % ALL;
        }
        String rest = Long.toString(number % REST, RADIX);
        char first = (char) ('a' + number / REST);
        return first + "0".repeat(LENGTH - 1 - rest.length()) + rest;
    }

    private static long rest() {
        long rest = 1;
        for (int i = 1; i < LENGTH; i++) {
            rest *= RADIX;
        }
        return rest;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
