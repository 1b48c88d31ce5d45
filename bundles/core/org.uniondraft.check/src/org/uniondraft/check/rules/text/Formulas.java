package org.uniondraft.check.rules.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * The guiding formulas of the list, ready to be looked for.
 *
 * @param trie by their wordings
 * @param series by series
 */
record Formulas(PhraseTrie<Formulas.Formula> trie, Map<String, List<Formulas.Formula>> series) {

    private static final Pattern RANK = Pattern.compile("\\d{1,4}");

    /** The congresses of the Party. */
    static final String PARTY_CONGRESS = "party-congress";
    /** The congresses of the unions. */
    static final String UNION_CONGRESS = "union-congress";
    /** The thoughts and theories of the guiding ideology. */
    static final String THOUGHT = "thought";

    /**
     * A formula.
     *
     * @param name how it is called
     * @param series what it belongs to
     * @param rank its place in the series
     * @param from the day on which it came up
     * @param until the day on which it ended by itself, or null
     * @param surroundings what it must not stand beside
     */
    record Formula(String name, String series, int rank, LocalDate from, LocalDate until, Surroundings surroundings) {
    }

    /**
     * A formula in a text.
     *
     * @param text the text
     * @param start the offset of its first character
     * @param end the offset behind its last one
     * @param formula the formula
     */
    record Mention(CheckedText text, int start, int end, Formula formula) {

        /** {@return whether it only looks back: 十八大以来, 十二五期间} */
        boolean looksBack() {
            String s = text.text();
            return s.startsWith("以来", end) || s.startsWith("期间", end) || s.substring(start, end).endsWith("期间")
                    || s.startsWith("以后", end) || s.startsWith("之后", end) || s.startsWith("召开以", end);
        }
    }

    private static Formulas of(Lexicon lexicon) {
        PhraseTrie<Formula> trie = new PhraseTrie<>();
        Map<String, List<Formula>> series = new HashMap<>();
        for (Lexicon.Entry entry : lexicon.entries()) {
            LocalDate from = Days.of(entry, "from");
            if (from == null || !RANK.matcher(entry.get("rank")).matches()) {
                // Only a user's line can be like this; it cannot be put in any order.
                continue;
            }
            Surroundings surroundings = new Surroundings(List.of(), Surroundings.alternatives(entry.get("notBefore")),
                    List.of(), Surroundings.alternatives(entry.get("notAfter")));
            Formula formula = new Formula(entry.get("name"), entry.get("series"), Integer.parseInt(entry.get("rank")),
                    from, Days.of(entry, "until"), surroundings);
            Surroundings.alternatives(entry.get("phrase")).forEach(phrase -> trie.put(phrase, formula));
            series.computeIfAbsent(formula.series(), key -> new ArrayList<>()).add(formula);
        }
        return new Formulas(trie, series);
    }

    /**
     * Gives the formulas of the list.
     *
     * @param paper the paper that is checked
     * @return the formulas
     */
    static Formulas of(PaperContext paper) {
        return paper.lexicon("formulas").derived(Formulas.class, Formulas::of);
    }

    /**
     * Finds the formulas in a text.
     *
     * @param text the text
     * @return where they stand, in the order of the text
     */
    List<Mention> mentions(CheckedText text) {
        List<Mention> mentions = new ArrayList<>();
        trie.find(text.text(), (start, end, formula) -> {
            if (formula.surroundings().hold(text.text(), start, end)) {
                mentions.add(new Mention(text, start, end, formula));
            }
        });
        return mentions;
    }

    /**
     * Gives the formula of a series that held at the beginning of a year.
     *
     * @param name the series
     * @param year the year
     * @return the last one that had come up by then, or null if none had
     */
    Formula at(String name, int year) {
        Formula last = null;
        for (Formula formula : series.getOrDefault(name, List.of())) {
            if (formula.from().isBefore(LocalDate.of(year, 1, 1)) && (last == null || formula.rank() > last.rank())) {
                last = formula;
            }
        }
        return last;
    }
}
