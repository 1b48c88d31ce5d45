package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * The congresses, plenary sessions and five-year plans that a text names, by a word list with their years.
 *
 * @param terms the terms of the list
 */
record Congresses(List<Term> terms) {

    private static final String LEXICON = "congresses";

    /**
     * A term.
     *
     * @param name how papers name it
     * @param key what is in every text that names it
     * @param from the year in which it began or took place
     * @param until the last year of a plan, or 0 for a congress, which is past but not over
     */
    record Term(Pattern name, String key, int from, int until) {
    }

    /**
     * A term in a text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param words the words
     * @param term the term
     */
    record Named(int start, int end, String words, Term term) {
    }

    /** Copies the list. */
    Congresses {
        terms = List.copyOf(terms);
    }

    private static Congresses of(Lexicon lexicon) {
        return new Congresses(lexicon.entries().stream().map(entry -> new Term(Pattern.compile(entry.get("term")),
                entry.get("key"), Integer.parseInt(entry.get("from")), entry.get("until").isEmpty() ? 0
                        : Integer.parseInt(entry.get("until")))).toList());
    }

    /**
     * Finds the terms of a text.
     *
     * @param text the text
     * @param paper the paper
     * @return what was found
     */
    static List<Named> in(String text, PaperContext paper) {
        if (text.indexOf('十') < 0) {
            return List.of();
        }
        List<Named> found = new ArrayList<>();
        for (Term term : paper.lexicon(LEXICON).derived(Congresses.class, Congresses::of).terms()) {
            Matcher name = term.name().matcher(text);
            while (text.contains(term.key()) && name.find()) {
                found.add(new Named(name.start(), name.end(), name.group(), term));
            }
        }
        return found;
    }
}
