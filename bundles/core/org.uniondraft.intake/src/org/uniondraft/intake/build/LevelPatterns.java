package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.intake.steps.MarkerScanner;

/**
 * The patterns of a numbering scheme: the most frequent one on each level that a paper uses, and below them those that
 * follow by custom.
 */
final class LevelPatterns {

    /** A number is read only in front of something. */
    private static final String SOME_TITLE = "标题";

    private LevelPatterns() {
    }

    /**
     * Chooses the patterns of a scheme.
     *
     * @param counts how often each pattern is used on each level, the upper level first
     * @return the number one of each level
     */
    static List<String> of(List<Map<String, Integer>> counts) {
        List<String> levels = new ArrayList<>();
        for (Map<String, Integer> count : counts) {
            levels.add(count.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                    .map(Map.Entry::getKey).orElse(null));
        }
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i) == null) {
                levels.set(i, below(levels.subList(0, i), levels));
            }
        }
        while (levels.size() < HeadingNumbers.STANDARD_LEVELS.size()) {
            String next = below(levels, levels);
            if (levels.contains(next)) {
                break;
            }
            levels.add(next);
        }
        return levels;
    }

    /** The standard pattern below the deepest of those above that is not used yet; the last one if all are. */
    private static String below(List<String> above, List<String> used) {
        int deepest = above.stream().filter(Objects::nonNull).mapToInt(LevelPatterns::standardLevel).max().orElse(-1);
        List<String> standard = HeadingNumbers.STANDARD_LEVELS;
        return standard.subList(Math.min(deepest + 1, standard.size()), standard.size()).stream()
                .filter(level -> !used.contains(level)).findFirst().orElse(standard.getLast());
    }

    /** The level that numbers like this one have by custom, from 0. */
    private static int standardLevel(String one) {
        return MarkerScanner.scan(one + SOME_TITLE).map(marker -> switch (marker.shape()) {
            case PART, CHAPTER, ARTICLE -> -1;
            case CHINESE -> 0;
            case CHINESE_IN_BRACKETS -> 1;
            case ARABIC -> 2;
            case ARABIC_IN_BRACKETS, ARABIC_HALF_BRACKET -> 3;
            case ENCLOSED, BULLET -> 4;
        }).orElse(-1);
    }
}
