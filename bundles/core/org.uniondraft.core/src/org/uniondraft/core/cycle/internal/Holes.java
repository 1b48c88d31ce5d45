package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.core.create.internal.Wording;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.TermMark;
import org.uniondraft.model.support.Texts;

/** Puts placeholders where the people of the new paper have to say something. */
public final class Holes {

    /**
     * A figure: digits that are no date, no ordinal, no age, no part of a name, no deadline in days and no number that a
     * paragraph begins with.
     */
    private static final Pattern FIGURE = Pattern.compile("(?!^\\s*[0-9]{1,2}[、．.)）])(?<![0-9第A-Za-z.．,“—\\-－~～〔])[0-9]+(?:[.,][0-9]+)*"
            + "(?![0-9]|[.．][0-9]|[—\\-－~～至到][0-9]|年|月|日|号|届|时|点|周年|周岁|岁|个工作日|天内|日内|〕)");
    private static final int UNIT_LENGTH = 2;

    private Holes() {
    }

    /**
     * Replaces a stretch by a placeholder.
     *
     * @param text the text to change
     * @param start where the stretch begins
     * @param end where it ends; the same as the start to insert one
     * @param kind what is missing
     * @param hint what belongs there
     */
    public static void put(MarkedText text, int start, int end, PlaceholderKind kind, String hint) {
        for (Mark mark : List.copyOf(text.getMarks())) {
            boolean exact = mark.getStart() == start && mark.getEnd() == end;
            if (exact && (mark instanceof LiveField || mark instanceof Placeholder)) {
                text.getMarks().remove(mark);
            }
        }
        String shown = Texts.replace(text, start, end, Wording.shown(kind, hint));
        int at = (int) text.getMarks().stream().filter(mark -> mark.getStart() <= start).count();
        text.getMarks().add(at, Wording.placeholder(kind, hint, start, start + shown.length()));
    }

    /**
     * Adds a placeholder at the end of a text, before its last mark of punctuation.
     *
     * @param text the text to change
     * @param hint what has to be done
     */
    public static void append(MarkedText text, String hint) {
        int end = text.getText() == null ? 0 : text.getText().length();
        put(text, end, end, PlaceholderKind.TEXT, hint);
    }

    /**
     * Tells whether an object is running text, whose figures are said and not computed.
     *
     * @param object the object
     * @return whether it is a paragraph, an item, or what leads in an enumeration or a record view
     */
    public static boolean isRunning(EObject object) {
        return object instanceof Paragraph || object instanceof EnumerationItem
                || object.eContainingFeature() == ModelPackage.Literals.ENUMERATION__LEAD_IN
                || object.eContainingFeature() == ModelPackage.Literals.RECORD_VIEW__LEAD_IN;
    }

    /**
     * Asks for the figures of a text anew.
     *
     * @param text the text to change
     * @param before what the hint says before the old figure, such as 上期：
     * @return how many there are
     */
    public static int askFigures(MarkedText text, String before) {
        List<MatchResult> figures = new ArrayList<>(FIGURE.matcher(text.getText() == null ? "" : text.getText()).results()
                .toList());
        Protection protection = new Protection(TextPlace.of(text), List.of());
        int asked = 0;
        for (MatchResult figure : figures.reversed()) {
            boolean live = text.getMarks().stream().anyMatch(mark -> mark instanceof LiveField
                    && mark.getStart() <= figure.start() && figure.end() <= mark.getEnd());
            boolean named = text.getMarks().stream().anyMatch(mark -> (mark instanceof TermMark
                    || mark instanceof Placeholder) && mark.getStart() < figure.end() && figure.start() < mark.getEnd());
            if (named || protection.covers(figure.start(), figure.end()) && !live) {
                continue;
            }
            String line = text.getText();
            String unit = line.substring(figure.end(), Math.min(line.length(), figure.end() + UNIT_LENGTH));
            if (live) {
                text.getMarks().removeIf(mark -> mark instanceof LiveField && mark.getStart() <= figure.start()
                        && figure.end() <= mark.getEnd());
            }
            PlaceholderKind kind = unit.startsWith("元") || unit.startsWith("万元") ? PlaceholderKind.AMOUNT
                    : PlaceholderKind.NUMBER;
            put(text, figure.start(), figure.end(), kind, before + figure.group()
                    + unit.replaceAll("[\\p{Punct}，。；、：（）“”].*$", ""));
            asked++;
        }
        return asked;
    }
}
