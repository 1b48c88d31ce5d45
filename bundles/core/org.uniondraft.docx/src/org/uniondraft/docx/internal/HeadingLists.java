package org.uniondraft.docx.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Section;

/**
 * Finds out how Word is to number the headings by itself. What Word would count is counted along here; wherever that is
 * not the number of the model (a restart in a part, a gap) a new list begins at the right number. So Word shows what the
 * model says, and from there on goes on counting by itself.
 */
final class HeadingLists {

    /** Word has nine levels; parts above the levels have a list of their own. */
    private static final int LEVELS = 9;

    /**
     * What Word is told about a heading.
     *
     * @param list the id of its list
     * @param level its level there, from 0
     */
    record Entry(int list, int level) {
    }

    /** A scheme of numbers, level by level; a level is open until a heading needs it. */
    static final class Scheme {
        private final NumberPattern[] levels = new NumberPattern[LEVELS];
        private final boolean part;

        Scheme(boolean part) {
            this.part = part;
        }

        /** The pattern of a level, or null if nothing uses it. */
        NumberPattern level(int level) {
            return levels[level];
        }

        /** Whether it numbers parts. */
        boolean isPart() {
            return part;
        }

        private boolean takes(int level, NumberPattern pattern) {
            return levels[level] == null || levels[level].equals(pattern);
        }
    }

    /**
     * A list: one run of numbers of a scheme.
     *
     * @param scheme the index of the scheme
     * @param level the level that does not begin at 1, or -1
     * @param start where it begins
     */
    record NumberedList(int scheme, int level, int start) {
    }

    /** What Word has counted in a list so far. */
    private static final class Counter {
        private final int list;
        private final int scheme;
        private final int[] values = new int[LEVELS];

        Counter(int list, int scheme) {
            this.list = list;
            this.scheme = scheme;
        }

        int next(int level) {
            return values[level] + 1;
        }

        void count(int level, int value) {
            values[level] = value;
            for (int deeper = level + 1; deeper < LEVELS; deeper++) {
                values[deeper] = 0;
            }
        }
    }

    private final List<Scheme> schemes = new ArrayList<>();
    private final List<NumberedList> lists = new ArrayList<>();
    private final Map<Section, Entry> entries = new IdentityHashMap<>();
    private Counter sections;
    private Counter parts;

    /** Headings whose numbers are all literal text. */
    static HeadingLists none() {
        return new HeadingLists();
    }

    /** Takes in the headings of one body. */
    void add(List<Piece> pieces) {
        sections = null;
        parts = null;
        for (Piece piece : pieces) {
            if (piece instanceof HeadingPiece heading
                    && heading.source().getHeading().getNumberMode() == NumberMode.AUTO && heading.numberLevel() < LEVELS) {
                NumberPattern.of(heading.number()).filter(pattern -> format(pattern).isPresent())
                        .ifPresent(pattern -> add(heading, pattern));
            }
        }
    }

    private void add(HeadingPiece heading, NumberPattern pattern) {
        int value = pattern.match(heading.number()).map(NumberPattern.Match::number).orElse(0);
        if (value <= 0) {
            return;
        }
        boolean part = heading.numberLevel() == 0;
        int level = part ? 0 : heading.numberLevel() - 1;
        Counter counter = part ? parts : sections;
        if (counter == null || !schemes.get(counter.scheme).takes(level, pattern)) {
            counter = begin(scheme(part, level, pattern), level, value);
        } else if (counter.next(level) != value) {
            counter = begin(counter.scheme, level, value);
        }
        schemes.get(counter.scheme).levels[level] = pattern;
        counter.count(level, value);
        if (part) {
            parts = counter;
        } else {
            sections = counter;
        }
        entries.put(heading.source(), new Entry(counter.list, level));
    }

    private int scheme(boolean part, int level, NumberPattern pattern) {
        for (int i = 0; i < schemes.size(); i++) {
            if (schemes.get(i).part == part && schemes.get(i).takes(level, pattern)) {
                return i;
            }
        }
        schemes.add(new Scheme(part));
        return schemes.size() - 1;
    }

    private Counter begin(int scheme, int level, int value) {
        lists.add(new NumberedList(scheme, level, value));
        return new Counter(lists.size(), scheme);
    }

    /** How Word is to number a heading, or null if its number is literal text. */
    Entry entry(Section section) {
        return entries.get(section);
    }

    List<Scheme> schemes() {
        return schemes;
    }

    /** The lists; their ids are 1, 2, 3 and so on. */
    List<NumberedList> lists() {
        return lists;
    }

    /** Word's name for the numerals of a pattern, if it has them. */
    static Optional<String> format(NumberPattern pattern) {
        return Optional.ofNullable(switch (pattern.numerals()) {
            case CHINESE -> "chineseCountingThousand";
            case ARABIC -> "decimal";
            case FULL_WIDTH -> "decimalFullWidth";
            case CIRCLED -> "decimalEnclosedCircleChinese";
            case ORDER_WORDS, NONE -> null;
        });
    }
}
