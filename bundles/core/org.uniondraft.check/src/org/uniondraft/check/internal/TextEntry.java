package org.uniondraft.check.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.check.CheckedText;

/** What the rules made of one text. */
final class TextEntry {

    private final CheckedText text;
    private final List<PlacedFinding> findings = new ArrayList<>();
    private final List<?>[] facts;
    private List<LoadedRule> failures = List.of();
    private int index;
    private boolean done;

    /**
     * Makes an entry that is still to be checked.
     *
     * @param text the text
     * @param index its place among the texts
     * @param collecting how many rules collect facts
     */
    TextEntry(CheckedText text, int index, int collecting) {
        this.text = text;
        this.index = index;
        this.facts = new List<?>[collecting];
    }

    CheckedText text() {
        return text;
    }

    int index() {
        return index;
    }

    void moveTo(int newIndex) {
        index = newIndex;
    }

    /** {@return what the text rules found} */
    List<PlacedFinding> findings() {
        return findings;
    }

    /** {@return the rules that threw on this text} */
    List<LoadedRule> failures() {
        return failures;
    }

    /** {@return what a rule, by its place among those that collect, picked out of the text} */
    List<?> facts(int rule) {
        return facts[rule] == null ? List.of() : facts[rule];
    }

    void keep(int rule, List<?> picked) {
        facts[rule] = picked.isEmpty() ? null : picked;
    }

    void fail(LoadedRule rule) {
        failures = new ArrayList<>(failures);
        failures.add(rule);
    }

    boolean isDone() {
        return done;
    }

    void setDone() {
        done = true;
    }
}
