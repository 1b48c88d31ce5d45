package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;

/**
 * A total and the parts that a sentence says it is made of: 提案31条，其中安全16条，管理3条，福利12条; or the parts first and
 * 共计27件 behind them.
 *
 * @param total the total
 * @param parts its parts, all that are named
 */
record PartsOfTotal(Figure total, List<Figure> parts) {

    private static final Pattern OF_THESE = Pattern.compile("其中|分别是|分别为|包括");
    private static final Pattern TOTAL_BEHIND = Pattern.compile("(?:共计|合计|总计)(?:为|达|有)?$");
    /** What begins something else than one more part. */
    private static final Pattern NO_PART = Pattern.compile("共(?!青团|产党)|总(?!工会|公司|支|院|校|会|厂|站|行)|合计|累计|结余|平均|比|增|减|占|超过|最|余额|上年|去年|同期|每");
    /** Parts that overlap by their nature: a woman may be a Party member. */
    private static final Pattern OVERLAPPING = Pattern.compile("女|党员|团员|岁|学历|职称|少数民族|以上|以下|新增");

    /** Copies the list. */
    PartsOfTotal {
        parts = List.copyOf(parts);
    }

    /**
     * Finds the totals of a text that are said to have parts.
     *
     * @param text the text
     * @return the totals with two parts or more
     */
    static List<PartsOfTotal> in(CheckedText text) {
        List<Figure> all = Figures.of(text);
        List<PartsOfTotal> found = new ArrayList<>();
        if (all.size() < 3) {
            return found;
        }
        for (List<Figure> sentence : Figures.bySentence(all)) {
            if (sentence.size() >= 3) {
                ofThese(text.text(), sentence, found);
                totalBehind(sentence, found);
            }
        }
        return found;
    }

    private static void ofThese(String text, List<Figure> sentence, List<PartsOfTotal> found) {
        Matcher word = OF_THESE.matcher(text).region(sentence.getFirst().end(), sentence.getLast().start());
        while (word.find()) {
            int at = word.start();
            int first = 0;
            while (first < sentence.size() && sentence.get(first).start() < at) {
                first++;
            }
            Optional<Figure> start = first < sentence.size() && isCount(sentence.get(first))
                    ? Optional.of(sentence.get(first)) : Optional.empty();
            Optional<Figure> total = start.flatMap(part -> sentence.subList(0, sentence.indexOf(part)).reversed().stream()
                    .filter(figure -> !figure.isShare()).findFirst()
                    .filter(figure -> figure.isExactCount() && figure.countsWith(part)));
            if (total.isPresent()) {
                List<Figure> parts = parts(sentence.subList(first, sentence.size()), total.get());
                if (parts.size() > 1) {
                    found.add(new PartsOfTotal(total.get(), parts));
                }
            }
        }
    }

    private static List<Figure> parts(List<Figure> candidates, Figure total) {
        List<Figure> parts = new ArrayList<>();
        for (Figure figure : candidates) {
            if (figure.isShare()) {
                continue;
            }
            String label = figure.label().replaceFirst("^.*(?:其中|分别是|分别为|包括)", "");
            if (!isCount(figure) || !figure.countsWith(total) || label.isEmpty() || NO_PART.matcher(label).find()) {
                break;
            }
            parts.add(figure);
        }
        return parts;
    }

    private static void totalBehind(List<Figure> sentence, List<PartsOfTotal> found) {
        for (int i = 3; i < sentence.size(); i++) {
            Figure total = sentence.get(i);
            if (!total.isExactCount() || !TOTAL_BEHIND.matcher(total.label()).matches()) {
                continue;
            }
            List<Figure> parts = new ArrayList<>();
            for (Figure figure : sentence.subList(0, i).reversed()) {
                if (!isCount(figure) || !figure.countsWith(total) || NO_PART.matcher(figure.label()).find()) {
                    break;
                }
                parts.addFirst(figure);
            }
            if (parts.size() > 2) {
                found.add(new PartsOfTotal(total, parts));
            }
        }
    }

    private static boolean isCount(Figure figure) {
        return figure.isExactCount() || figure.isMasked();
    }

    /** {@return whether every part is known exactly} */
    boolean isComplete() {
        return parts.stream().allMatch(Figure::isExactCount);
    }

    /** {@return the only part that is masked; nothing if there is none or more than one} */
    Optional<Figure> masked() {
        List<Figure> masked = parts.stream().filter(Figure::isMasked).toList();
        return masked.size() == 1 ? Optional.of(masked.getFirst()) : Optional.empty();
    }

    /** {@return the sum of the parts that are known} */
    BigDecimal sum() {
        return parts.stream().filter(Figure::isExactCount).map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return how far sum and total may lie apart by rounding} */
    BigDecimal roundingError() {
        return parts.stream().map(Figure::roundingError).reduce(total.roundingError(), BigDecimal::add);
    }

    /** {@return whether parts may count the same thing twice, or one says that it is not a part} */
    boolean mayOverlap() {
        return parts.stream().anyMatch(part -> OVERLAPPING.matcher(part.label()).find());
    }
}
