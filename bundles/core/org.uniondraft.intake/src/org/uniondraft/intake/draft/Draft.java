package org.uniondraft.intake.draft;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.Choices;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.value.Origin;
import org.uniondraft.model.value.Origin.Range;

/** A paper on its way into the model: its lines, the paragraphs found in them, and what was decided about them. */
public final class Draft {

    /**
     * A stretch of the source that was taken out.
     *
     * @param rule the id of the rule that took it
     * @param origin where it stood
     * @param text what it was
     */
    public record Removal(String rule, Origin origin, String text) {
    }

    /** Only what is certain is taken out. */
    private static final double REMOVAL_CONFIDENCE = 0.95;

    private final List<String> lines;
    private final int firstLine;
    private final Choices choices;
    private final List<Unit> units = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    /**
     * Begins a paper.
     *
     * @param lines its lines
     */
    public Draft(List<String> lines) {
        this(lines, 0, Choices.NONE);
    }

    /**
     * Begins a paper that was imported before.
     *
     * @param lines its lines
     * @param firstLine the line of the file where it begins, from 0
     * @param choices what the user thinks of the decisions of that import
     */
    public Draft(List<String> lines, int firstLine, Choices choices) {
        this.lines = List.copyOf(lines);
        this.firstLine = firstLine;
        this.choices = choices;
    }

    /**
     * Tells whether a decision may be made.
     *
     * @param rule the id of its rule
     * @param unit the paragraph it is about
     * @return whether the user has not rejected it
     */
    public boolean allows(String rule, Unit unit) {
        return choices.allows(rule, firstLine + unit.line());
    }

    /**
     * Tells whether a proposal is to be carried out.
     *
     * @param rule the id of its rule
     * @param unit the paragraph it is about
     * @return whether the user has accepted it
     */
    public boolean accepts(String rule, Unit unit) {
        return choices.accepts(rule, firstLine + unit.line());
    }

    /** {@return the lines of the source} */
    public List<String> lines() {
        return lines;
    }

    /** {@return the paragraphs in order; to be changed by the steps} */
    public List<Unit> units() {
        return units;
    }

    /** {@return what was taken out; to be added to} */
    public List<Removal> removals() {
        return removals;
    }

    /** {@return what was decided; to be added to} */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * Records a decision about a paragraph.
     *
     * @param rule the id of the rule
     * @param confidence how sure it is, from 0 to 1
     * @param unit the paragraph, or null for the paper as a whole
     * @param message what was decided, localised
     */
    public void decide(String rule, double confidence, Unit unit, String message) {
        decisions.add(new Decision(rule, confidence, unit == null ? null : unit.origin(), message));
    }

    /**
     * Takes a stretch of a paragraph out, without the blanks around it, and records that.
     *
     * @param rule the id of the rule
     * @param unit the paragraph
     * @param from where the stretch begins
     * @param to where it ends
     */
    public void remove(String rule, Unit unit, int from, int to) {
        Origin origin = unit.part(from, to).origin();
        StringBuilder text = new StringBuilder();
        for (Range range : origin.ranges()) {
            String stretch = lines.get(range.line() - 1).substring(range.start(), range.end());
            removals.add(new Removal(rule, new Origin(List.of(range)), stretch));
            text.append(stretch);
        }
        decisions.add(new Decision(rule, REMOVAL_CONFIDENCE, origin, NLS.bind(Messages.residue, text.toString())));
    }
}
