package org.uniondraft.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.uniondraft.intake.build.PrintedText;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.model.Document;

/**
 * Finds papers that are much the same (papers.md I5): copies, and copies with figures masked or lines lost. They are
 * compared by the runs of ideographs they share, so that masks, numbers, blanks and punctuation make no difference.
 */
public final class VariantFinder {

    /**
     * Two papers that are much the same.
     *
     * @param first the place of the one in the list
     * @param second the place of the other one, behind it
     * @param likeness which share of the shorter one the other one holds, from 0 to 1
     */
    public record Variants(int first, int second, double likeness) {
    }

    /** From here on two papers are variants: unrelated ones share a few hundredths, copies nine tenths. */
    private static final double LEAST = 0.5;
    /** The length of the runs that are compared. */
    private static final int RUN = 6;
    /** One run in so many is compared, the same ones in all papers: those whose first ideograph has such a code. */
    private static final int SAMPLE = 4;
    /** A run that stands in so many papers says nothing about two of them. */
    private static final int COMMON = 40;
    /** With fewer runs in common two papers may be alike by chance. */
    private static final int LEAST_RUNS = 12;

    private final Map<Integer, List<Integer>> papersByRun = new HashMap<>();
    private final List<Integer> runs = new ArrayList<>();

    /**
     * Finds all pairs of some papers.
     *
     * @param papers the papers
     * @return the pairs, in the order of the papers
     */
    public static List<Variants> find(List<Document> papers) {
        VariantFinder finder = new VariantFinder();
        papers.forEach(finder::add);
        return finder.pairs();
    }

    /**
     * Adds a paper; only what is compared of it is kept.
     *
     * @param paper the paper; its sources are compared, or its texts if it has none
     */
    public void add(Document paper) {
        Set<Integer> own = runs(paper);
        own.forEach(run -> papersByRun.computeIfAbsent(run, key -> new ArrayList<>()).add(runs.size()));
        runs.add(own.size());
    }

    /** {@return the pairs of all papers that were added, in their order} */
    public List<Variants> pairs() {
        int papers = runs.size();
        Map<Long, Integer> shared = new HashMap<>();
        for (List<Integer> with : papersByRun.values()) {
            // Each with the first and with the one before: all of three copies, and enough of more of them.
            for (int i = 1; with.size() <= COMMON && i < with.size(); i++) {
                shared.merge((long) with.getFirst() * papers + with.get(i), 1, Integer::sum);
                if (i > 1) {
                    shared.merge((long) with.get(i - 1) * papers + with.get(i), 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream().filter(entry -> entry.getValue() >= LEAST_RUNS).sorted(Map.Entry.comparingByKey())
                .map(entry -> {
                    int first = (int) (entry.getKey() / papers);
                    int second = (int) (entry.getKey() % papers);
                    return new Variants(first, second,
                            (double) entry.getValue() / Math.min(runs.get(first), runs.get(second)));
                }).filter(pair -> pair.likeness() >= LEAST).toList();
    }

    /** The hashes of the sampled runs of a paper, each once. */
    private static Set<Integer> runs(Document paper) {
        StringBuilder text = new StringBuilder();
        paper.getSources().forEach(source -> source.getLines().forEach(line -> append(line, text)));
        if (text.isEmpty()) {
            PrintedText.lines(paper).forEach(line -> append(line, text));
        }
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= text.length(); i++) {
            if (text.charAt(i) % SAMPLE == 0) {
                int hash = 0;
                for (int at = i; at < i + RUN; at++) {
                    hash = hash * 31 + text.charAt(at);
                }
                runs.add(hash);
            }
        }
        return runs;
    }

    private static void append(String line, StringBuilder text) {
        for (int i = 0; i < line.length(); i++) {
            if (Characters.isIdeograph(line.charAt(i))) {
                text.append(line.charAt(i));
            }
        }
    }
}
