package org.uniondraft.check.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.uniondraft.check.CheckResult;
import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.TextRule;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;

/**
 * What is known about a paper that is checked, and what of it no longer holds. A check of the whole paper is one in which
 * nothing is known yet. Used by one thread at a time.
 */
public final class PaperState {

    private final Document document;
    private final boolean isFinal;
    private final RuleSet rules;
    private final List<LoadedRule> textRules;
    private final List<LoadedRule> collectingRules;
    private final List<LoadedRule> paperRules;
    private PaperView textView = new PaperView(this, PaperView.Scope.TEXT);
    private PaperView factsView = new PaperView(this, PaperView.Scope.FACTS);
    private PaperView paperView = new PaperView(this, PaperView.Scope.PAPER);

    private final Map<MarkedText, TextEntry> entries = new IdentityHashMap<>();
    private final List<TextEntry> ordered = new ArrayList<>();
    private final Deque<TextEntry> unchecked = new ArrayDeque<>();
    private final Set<MarkedText> changedTexts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final RuleOutcomes concluded;
    private final RuleOutcomes ofPaper;
    private final BitSet toConclude = new BitSet();
    private final BitSet toCheck = new BitSet();
    private boolean structureChanged = true;
    private ReadingOrder order;
    private List<CheckedText> texts;
    private HeadingNumbers numbers;
    private CheckResult result;

    /**
     * Begins with a paper of which nothing is known.
     *
     * @param document the paper
     * @param isFinal whether it is to be a final version
     * @param rules the rules
     */
    public PaperState(Document document, boolean isFinal, RuleSet rules) {
        this.document = document;
        this.isFinal = isFinal;
        this.rules = rules;
        textRules = rules.rules().stream().filter(rule -> rule.rule() instanceof TextRule).toList();
        collectingRules = rules.rules().stream().filter(rule -> rule.rule() instanceof CollectingRule).toList();
        paperRules = rules.rules().stream().filter(rule -> rule.rule() instanceof PaperRule).toList();
        concluded = new RuleOutcomes(collectingRules);
        ofPaper = new RuleOutcomes(paperRules);
    }

    Document document() {
        return document;
    }

    boolean isFinal() {
        return isFinal;
    }

    RuleSet rules() {
        return rules;
    }

    /** {@return the paper as quick fixes see it; only when everything is known} */
    public PaperContext paper() {
        return paperView;
    }

    List<CheckedText> texts() {
        if (texts == null) {
            texts = ordered.stream().map(TextEntry::text).toList();
        }
        return texts;
    }

    HeadingNumbers numbers() {
        if (numbers == null) {
            numbers = HeadingNumbers.of(document);
        }
        return numbers;
    }

    /** Forgets everything. */
    void forget() {
        entries.clear();
        structureChanged();
    }

    /** Takes note that objects came, went, moved or changed their form. */
    void structureChanged() {
        structureChanged = true;
        result = null;
    }

    /** Takes note that a field, a record or a heading changed, which paper rules and comparisons look at. */
    void fieldChanged() {
        toConclude.set(0, collectingRules.size());
        toCheck.set(0, paperRules.size());
        result = null;
    }

    /** Takes note that a text, its marks or its form changed. */
    void textChanged(MarkedText text) {
        changedTexts.add(text);
        result = null;
    }

    /** {@return whether a text is not as it was when it was checked} */
    public boolean isStale(MarkedText text) {
        return structureChanged || changedTexts.contains(text);
    }

    /** {@return whether everything is known} */
    public boolean isCurrent() {
        return result != null;
    }

    /** {@return what was found when everything was last known, or null} */
    public CheckResult result() {
        return result;
    }

    /**
     * Gives what was found when everything was last known, and what was found by comparing the paper with others.
     *
     * @param others what was found so
     * @return all of it, in reading order
     */
    CheckResult resultWith(List<PlacedFinding> others) {
        return new ResultBuilder(order, document).add(others).build(ordered, concluded, ofPaper, rules);
    }

    /**
     * Checks what is not known.
     *
     * @param stop asked before each step whether to stop; the next call goes on
     * @return whether everything is known now
     */
    public boolean run(BooleanSupplier stop) {
        if (result != null) {
            return true;
        }
        if (!structureChanged) {
            refresh();
        }
        if (structureChanged) {
            rebuild();
        }
        while (!unchecked.isEmpty()) {
            if (stop.getAsBoolean()) {
                return false;
            }
            TextEntry entry = unchecked.poll();
            // What was replaced meanwhile needs no check.
            if (entries.get(entry.text().object()) == entry) {
                check(entry);
            }
        }
        if (!run(toConclude, this::conclude, stop) || !run(toCheck, this::checkPaper, stop)) {
            return false;
        }
        result = resultWith(List.of());
        return true;
    }

    private static boolean run(BitSet pending, Consumer<Integer> step, BooleanSupplier stop) {
        for (int rule = pending.nextSetBit(0); rule >= 0; rule = pending.nextSetBit(rule + 1)) {
            if (stop.getAsBoolean()) {
                return false;
            }
            step.accept(rule);
            pending.clear(rule);
        }
        return true;
    }

    /** Replaces the entries of texts that changed. A text that became empty, or is so no more, changes the list of texts. */
    private void refresh() {
        for (MarkedText text : changedTexts) {
            TextEntry old = entries.get(text);
            if (old == null || text.getText() == null || text.getText().isEmpty()) {
                structureChanged = true;
                return;
            }
            TextEntry entry = new TextEntry(ReadingOrder.checked(text, old.text().section()), old.index(),
                    collectingRules.size());
            replaceFacts(old);
            entries.put(text, entry);
            ordered.set(old.index(), entry);
            unchecked.add(entry);
            texts = null;
        }
        if (!changedTexts.isEmpty()) {
            for (int i = 0; i < paperRules.size(); i++) {
                if (((PaperRule) paperRules.get(i).rule()).readsParagraphs()) {
                    toCheck.set(i);
                }
            }
        }
        changedTexts.clear();
    }

    private void replaceFacts(TextEntry old) {
        for (int i = 0; i < collectingRules.size(); i++) {
            if (!old.facts(i).isEmpty()) {
                toConclude.set(i);
            }
        }
    }

    private void rebuild() {
        order = ReadingOrder.of(document);
        numbers = null;
        texts = null;
        ordered.clear();
        unchecked.clear();
        Map<MarkedText, TextEntry> known = new IdentityHashMap<>(entries);
        entries.clear();
        for (CheckedText text : order.texts()) {
            TextEntry entry = known.get(text.object());
            if (entry == null || !entry.isDone() || changedTexts.contains(text.object())
                    || !entry.text().equals(text)) {
                entry = new TextEntry(text, ordered.size(), collectingRules.size());
                unchecked.add(entry);
            }
            entry.moveTo(ordered.size());
            entries.put(text.object(), entry);
            ordered.add(entry);
        }
        changedTexts.clear();
        structureChanged = false;
        fieldChanged();
    }

    private void check(TextEntry entry) {
        for (LoadedRule each : textRules) {
            attempt(each, () -> {
                RuleReport report = new RuleReport(each, isFinal);
                ((TextRule) each.rule()).check(entry.text(), textView, report);
                return report.findings();
            }).ifPresentOrElse(entry.findings()::addAll, () -> entry.fail(each));
        }
        for (int i = 0; i < collectingRules.size(); i++) {
            LoadedRule each = collectingRules.get(i);
            int place = i;
            attempt(each, () -> List.copyOf(((CollectingRule<?>) each.rule()).collect(entry.text(), textView)))
                    .ifPresentOrElse(facts -> keep(entry, place, facts), () -> entry.fail(each));
        }
        entry.setDone();
    }

    private void keep(TextEntry entry, int rule, List<?> facts) {
        entry.keep(rule, facts);
        if (!facts.isEmpty()) {
            toConclude.set(rule);
        }
    }

    private void conclude(int index) {
        LoadedRule rule = collectingRules.get(index);
        List<Object> facts = new ArrayList<>();
        ordered.forEach(entry -> facts.addAll(entry.facts(index)));
        concluded.set(index, attempt(rule, () -> {
            RuleReport report = new RuleReport(rule, isFinal);
            conclude(rule, facts, report);
            return report.findings();
        }).orElse(null));
    }

    @SuppressWarnings("unchecked") // The facts are those that this rule collected.
    private void conclude(LoadedRule rule, List<Object> facts, RuleReport report) {
        ((CollectingRule<Object>) rule.rule()).conclude(Collections.unmodifiableList(facts), factsView, report);
    }

    private void checkPaper(int index) {
        LoadedRule rule = paperRules.get(index);
        ofPaper.set(index, attempt(rule, () -> {
            RuleReport report = new RuleReport(rule, isFinal);
            ((PaperRule) rule.rule()).check(paperView, report);
            return report.findings();
        }).orElse(null));
    }

    private <T> Optional<T> attempt(LoadedRule rule, Supplier<T> step) {
        return rules.attempt(rule, step, this::cutOff);
    }

    /** Keeps a rule that runs on from looking at what is known here, and lets the others look. */
    void cutOff() {
        textView.close();
        factsView.close();
        paperView.close();
        textView = new PaperView(this, PaperView.Scope.TEXT);
        factsView = new PaperView(this, PaperView.Scope.FACTS);
        paperView = new PaperView(this, PaperView.Scope.PAPER);
    }
}
