package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.lexicon.Lexicon;

/**
 * The congresses, plenary sessions and five-year plans that a text names, with their years, by the word list of formulas.
 *
 * @param terms the terms of the list
 */
record Congresses(List<Term> terms) {

    private static final String LEXICON = "formulas";
    /** Other bodies have congresses too, and 二十五大 is none of them. */
    private static final String NOT_OF_OTHERS = "(?<!全总|省总|市总|区总|工会|团的|二|三|届)";
    private static final String SPOKEN_OF = "(?=精神|报告|召开|以来|胜利|代表|会议|提出|[和与及、，。；”’）]|的|$)";
    private static final int YEARS_OF_PLAN = 5;
    private static final int YEAR_DIGITS = 4;

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
        return new Congresses(lexicon.entries().stream().filter(entry -> entry.get("from").length() > YEAR_DIGITS)
                .flatMap(entry -> term(entry).stream()).toList());
    }

    private static Optional<Term> term(Lexicon.Entry entry) {
        String name = entry.get("name").replaceAll("^党的|^中国工会|[“”]|规划$|计划$", "");
        int from = year(entry.get("from"));
        return switch (entry.get("series")) {
            case "party-congress" -> Optional.of(held(NOT_OF_OTHERS + Pattern.quote(name) + SPOKEN_OF, name, from));
            case "union-congress" -> Optional.of(
                    held("(?:全总|(?:中国|全国)工会)(?:第)?" + Pattern.quote(name) + SPOKEN_OF, name, from));
            case "plenum" -> Optional.of(held(NOT_OF_OTHERS + Pattern.quote(name), name, from));
            case "five-year-plan" -> plan(name, entry.get("until"));
            default -> Optional.empty();
        };
    }

    private static Term held(String pattern, String key, int year) {
        return new Term(Pattern.compile(pattern), key, year, 0);
    }

    private static Optional<Term> plan(String name, String end) {
        if (end.length() < YEAR_DIGITS) {
            return Optional.empty();
        }
        // 十五 by itself is a number.
        String pattern = name.length() == 2 ? "(?<=[“‘\"])" + name + "(?=[”’\"](?:计划|规划|期间|时期))"
                : "(?<!二)" + Pattern.quote(name) + "(?=[”’\"]?(?:规划|计划|期间|时期|末|发展|目标|蓝图)|[”’\"])";
        int until = year(end);
        return Optional.of(new Term(Pattern.compile(pattern), name, until - YEARS_OF_PLAN + 1, until));
    }

    private static int year(String day) {
        return Integer.parseInt(day.substring(0, YEAR_DIGITS));
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
