package org.uniondraft.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.intake.build.PrintedText;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.TextEdit;
import org.uniondraft.model.Document;

/**
 * Merges two variants of a paper: of each paragraph that both have the less damaged one is taken, and what is still masked
 * or missing in it is mended from the other one; what only one has is kept (papers.md I5). Where both are sound and differ,
 * the one taken stands and the other one's wording is told. The result is text, to be looked at and imported.
 */
public final class VariantMerger {

    /**
     * A paragraph of the merged paper.
     *
     * @param text the paragraph
     * @param firstLine the line it has in the first variant, from 1; 0 if that one lacks it
     * @param secondLine the line it has in the second variant, from 1; 0 if that one lacks it
     * @param fromSecond whether the wording is the second one's, but for what was mended
     * @param mends where the other one's wording was taken, or only noted, in order
     */
    public record Merged(String text, int firstLine, int secondLine, boolean fromSecond, List<Mend> mends) {

        /** Copies the list. */
        public Merged {
            mends = List.copyOf(mends);
        }
    }

    /**
     * A place in a paragraph where the variants differ.
     *
     * @param taken whether the other one's wording was taken; if not both are sound, and it is only noted
     * @param from what stood there: a mask, nothing, or words that differ
     * @param to what the other variant has
     */
    public record Mend(boolean taken, String from, String to) {
    }

    private record Line(String text, int number, Set<Integer> runs) {
    }

    private static final Pattern MASK = Pattern.compile("[xX×*_＿□]+|“”|《》|\\[ ?\\]");
    private static final double ALIKE = 0.5;
    private static final int RUN = 2;
    /** How many paragraphs are compared with how many: a paper has a few hundred at most. */
    private static final int MAX_LINES = 2000;

    private VariantMerger() {
    }

    /**
     * Merges two papers by what they print.
     *
     * @param first the one
     * @param second the other one
     * @return the paragraphs, in order; lines are printed ones
     * @throws IllegalArgumentException if a variant has more paragraphs than any paper
     */
    public static List<Merged> merge(Document first, Document second) {
        return merge(PrintedText.lines(first), PrintedText.lines(second));
    }

    /**
     * Merges two variants.
     *
     * @param first the lines of the one
     * @param second the lines of the other one
     * @return the paragraphs, in order
     * @throws IllegalArgumentException if a variant has more paragraphs than any paper
     */
    public static List<Merged> merge(List<String> first, List<String> second) {
        List<Line> one = lines(first);
        List<Line> two = lines(second);
        if (one.size() > MAX_LINES || two.size() > MAX_LINES) {
            throw new IllegalArgumentException("A variant has more than " + MAX_LINES + " paragraphs");
        }
        double[][] best = new double[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = two.size() - 1; j >= 0; j--) {
                double alike = likeness(one.get(i), two.get(j));
                double both = alike >= ALIKE ? alike + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Merged> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < two.size()) {
            double alike = i < one.size() && j < two.size() ? likeness(one.get(i), two.get(j)) : 0;
            if (alike >= ALIKE && best[i][j] == alike + best[i + 1][j + 1]) {
                merged.add(better(one.get(i++), two.get(j++)));
            } else if (j == two.size() || i < one.size() && best[i][j] == best[i + 1][j]) {
                merged.add(new Merged(one.get(i).text(), one.get(i++).number(), 0, false, List.of()));
            } else {
                merged.add(new Merged(two.get(j).text(), 0, two.get(j++).number(), true, List.of()));
            }
        }
        return List.copyOf(merged);
    }

    private static List<Line> lines(List<String> lines) {
        List<Line> printed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (!text.isEmpty()) {
                Set<Integer> runs = new HashSet<>();
                for (int at = 0; at + RUN <= text.length(); at++) {
                    runs.add(text.substring(at, at + RUN).hashCode());
                }
                printed.add(new Line(text, i + 1, runs));
            }
        }
        return printed;
    }

    /** Which share of the shorter paragraph the longer one holds; a heading is not alike to a paragraph that names it. */
    private static double likeness(Line one, Line two) {
        int shorter = Math.min(one.runs().size(), two.runs().size());
        int longer = Math.max(one.runs().size(), two.runs().size());
        if (shorter == 0 || longer > 3 * shorter) {
            return one.text().equals(two.text()) ? 1 : 0;
        }
        Set<Integer> few = one.runs().size() == shorter ? one.runs() : two.runs();
        Set<Integer> many = few == one.runs() ? two.runs() : one.runs();
        int shared = 0;
        for (Integer run : few) {
            shared += many.contains(run) ? 1 : 0;
        }
        return (double) shared / shorter;
    }

    /** The paragraph with fewer masks, or that is complete, or that has more text, in this order; else the first one. */
    private static Merged better(Line one, Line two) {
        int masks = Integer.compare(masks(two.text()), masks(one.text()));
        int whole = Boolean.compare(Characters.endsSentence(one.text()), Characters.endsSentence(two.text()));
        int text = Integer.compare(Characters.printed(one.text()), Characters.printed(two.text()));
        boolean second = masks != 0 ? masks < 0 : whole != 0 ? whole < 0 : text < 0;
        List<Mend> mends = new ArrayList<>();
        String mended = second ? mend(two.text(), one.text(), mends) : mend(one.text(), two.text(), mends);
        return new Merged(mended, one.number(), two.number(), second, mends);
    }

    /** Takes into a paragraph what the other one has where it is masked or has nothing. */
    private static String mend(String text, String other, List<Mend> mends) {
        StringBuilder mended = new StringBuilder(text);
        for (TextEdit edit : TextEdit.between(text, other).reversed()) {
            String from = text.substring(edit.start(), edit.end());
            String to = edit.replacement();
            String around = text.substring(Math.max(0, edit.start() - 1), Math.min(text.length(), edit.end() + 1));
            boolean damaged = from.isBlank() || masks(from) > 0 || masks(around) > 0;
            if (Characters.printed(to) == 0 || masks(to) > 0) {
                // The other one has less here.
                continue;
            }
            boolean doubled = text.startsWith(to, edit.end()) || text.startsWith(to, edit.start() - to.length());
            boolean taken = damaged && !(from.isEmpty() && doubled);
            if (taken) {
                mended.replace(edit.start(), edit.end(), to);
            }
            mends.addFirst(new Mend(taken, from, to));
        }
        return mended.toString();
    }

    private static int masks(String text) {
        int masks = 0;
        for (Matcher matcher = MASK.matcher(text); matcher.find();) {
            masks++;
        }
        return masks;
    }
}
