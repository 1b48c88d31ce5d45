package org.uniondraft.intake.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.core.text.ClosingWords;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.value.ChineseDate;

/**
 * Finds papers in a file whose markers got lost, by signs (papers.md I2): a blank before one line alone, a date before
 * it, or, where the file says that it holds several papers, a closing before it and numbers that begin again; then how the line opens, how the one before closes, numbers that begin again, another name for the
 * own organisation. No sign is enough alone: each adds to the confidence.
 */
final class SoftBoundaries {

    private static final double ODD_BLANK = 0.45;
    private static final double AFTER_SIGNATURE = 0.45;
    private static final double SALUTATION = 0.3;
    private static final double TITLE = 0.25;
    private static final double OPENING = 0.2;
    private static final double RESTART = 0.15;
    private static final double CLOSING = 0.15;
    private static final double OTHER_SELF = 0.15;
    private static final double DECLARED = 0.1;
    /** A sign that a tenth of all lines bear is a way of writing. */
    private static final int RARE = 10;
    private static final int LEAST_LINES = 8;
    /** How far signs are looked for before and behind a line, in lines. */
    private static final int WINDOW = 30;
    private static final int NEAR = 12;
    private static final int OPENING_LENGTH = 120;
    private static final int LONG = 30;
    private static final int MAX_TITLE = 45;
    private static final Pattern OPENS = Pattern.compile("^.{0,12}(?:年|学期)|领导下|指导下|回顾|面对|总的要求|指导思想|总体思路|现将|以来|"
            + "岁末|形势|为指导");
    private static final Pattern SELF = Pattern.compile("我(?:校|园|院|局|公司|厂|中心|站|所|委|处|段|行|县|区|街道)");

    private final List<String> texts = new ArrayList<>();
    private final List<Integer> lineNumbers = new ArrayList<>();
    private final List<String> lines;
    private final boolean declared;

    private SoftBoundaries(List<String> lines, boolean declared) {
        this.lines = lines;
        this.declared = declared;
        for (int i = 0; i < lines.size(); i++) {
            if (Characters.printed(lines.get(i)) > 0) {
                texts.add(lines.get(i).strip());
                lineNumbers.add(i);
            }
        }
    }

    /**
     * Finds the places.
     *
     * @param lines the lines of a file
     * @param declared whether it is known to hold several papers
     * @return the likely and the sure places, in order
     */
    static List<Boundary> find(List<String> lines, boolean declared) {
        return new SoftBoundaries(lines, declared).find();
    }

    private List<Boundary> find() {
        if (texts.size() < LEAST_LINES) {
            return List.of();
        }
        Map<String, Integer> indents = new HashMap<>();
        lineNumbers.forEach(line -> indents.merge(indent(lines.get(line)), 1, Integer::sum));
        List<Boundary> found = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            String indent = indent(lines.get(lineNumbers.get(i)));
            boolean odd = indent.startsWith(" ") && indents.get(indent) * RARE <= texts.size();
            boolean signed = isSigned(i);
            if ((odd || signed || declared && isClosed(i) && restarts(i)) && MarkerScanner.scan(texts.get(i)).isEmpty()) {
                score(i, odd, signed).filter(place -> place.confidence() >= Boundary.LIKELY).ifPresent(found::add);
            }
        }
        return found;
    }

    private static String indent(String line) {
        int i = 0;
        while (i < line.length() && Characters.isBlank(line.charAt(i))) {
            i++;
        }
        return line.substring(0, i);
    }

    /** Whether a date stands before a line, and more than a title before that. */
    private boolean isSigned(int at) {
        String before = texts.get(at - 1);
        return at >= LEAST_LINES && before.length() <= LONG && ChineseDate.read(before).isPresent();
    }

    private boolean isClosed(int at) {
        return ClosingWords.isEnd(texts.get(at - 1));
    }

    private Optional<Boundary> score(int at, boolean odd, boolean signed) {
        String text = texts.get(at);
        double score = (odd ? ODD_BLANK : 0) + (signed ? AFTER_SIGNATURE : 0) + (declared ? DECLARED : 0);
        List<String> signs = new ArrayList<>();
        if (odd) {
            signs.add(Messages.signBlank);
        }
        if (signed) {
            signs.add(Messages.signSignature);
        }
        if ((odd || signed) && FrontMatterStep.isSalutation(text)) {
            score += SALUTATION;
            signs.add(Messages.signSalutation);
        } else if (text.length() >= LONG && OPENS.matcher(text).region(0, Math.min(text.length(), OPENING_LENGTH)).find()) {
            score += OPENING;
            signs.add(Messages.signOpening);
        } else if (text.length() <= MAX_TITLE && Words.TITLE_END.matcher(text).find()) {
            score += TITLE;
            signs.add(Messages.signTitle);
        }
        if (isClosed(at)) {
            score += CLOSING;
            signs.add(Messages.signClosing);
        }
        if (restarts(at)) {
            score += RESTART;
            signs.add(Messages.signRestart);
        }
        if (isOtherSelf(at)) {
            score += OTHER_SELF;
            signs.add(Messages.signOtherSelf);
        }
        return signs.size() < 2 ? Optional.empty() : Optional.of(new Boundary(lineNumbers.get(at), 0, false,
                Math.min(score, 0.95), String.join(Messages.signSeparator, signs)));
    }

    /** Whether the next number is a one, and the last one before was not on its way from there. */
    private boolean restarts(int at) {
        Marker next = null;
        for (int i = at; i < Math.min(texts.size(), at + NEAR) && next == null; i++) {
            next = MarkerScanner.scan(texts.get(i)).filter(marker -> !marker.weak()).orElse(null);
        }
        if (next == null || next.number() != 1) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - WINDOW); i--) {
            Marker last = MarkerScanner.scan(texts.get(i)).orElse(null);
            if (last != null && last.shape() == next.shape()) {
                return last.number() > 1;
            }
        }
        return false;
    }

    private boolean isOtherSelf(int at) {
        Set<String> before = selves(Math.max(0, at - WINDOW), at);
        Set<String> behind = selves(at, Math.min(texts.size(), at + WINDOW));
        boolean both = !before.isEmpty() && !behind.isEmpty();
        before.retainAll(behind);
        return both && before.isEmpty();
    }

    private Set<String> selves(int from, int to) {
        Set<String> selves = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (texts.get(i).indexOf('我') >= 0) {
                for (Matcher matcher = SELF.matcher(texts.get(i)); matcher.find();) {
                    selves.add(matcher.group());
                }
            }
        }
        return selves;
    }
}
