package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * A rule that looks for a pattern and proposes another text for what it finds. The pattern is tried only where one of
 * the characters stands that it can begin with, and it repeats nothing without bounds, so that the rule stays linear.
 */
abstract class PatternRule implements TextRule {

    /** The digits, which many patterns begin with. */
    static final String DIGITS = "0123456789";

    private final CharacterFilter first;
    private final Pattern pattern;

    /**
     * Makes a rule.
     *
     * @param first the characters that what is found can begin with
     * @param pattern the pattern; it may look at what stands before
     */
    PatternRule(String first, String pattern) {
        this.first = new CharacterFilter(first);
        this.pattern = Pattern.compile(pattern);
    }

    /**
     * Decides on what the pattern found.
     *
     * @param text the text
     * @param found what was found
     * @return the proposal; {@link TakeProposal#NONE} for none; null if it is all right as it is
     */
    abstract String proposal(CheckedText text, Matcher found);

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        Matcher matcher = null;
        int i = 0;
        while (i < s.length()) {
            if (!first.has(s.charAt(i))) {
                i++;
                continue;
            }
            if (matcher == null) {
                matcher = pattern.matcher(s).useTransparentBounds(true).useAnchoringBounds(false);
            }
            String proposal = matcher.region(i, s.length()).lookingAt() ? proposal(text, matcher) : null;
            if (proposal == null) {
                i++;
            } else {
                report.text(text, i, matcher.end(), proposal, matcher.group());
                i = matcher.end();
            }
        }
    }
}
