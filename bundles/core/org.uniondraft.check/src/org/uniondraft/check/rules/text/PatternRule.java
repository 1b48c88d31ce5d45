package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * A rule that looks for a pattern and proposes another text for what it finds. A pattern begins with what is rare, so that
 * looking for it stays quick, and repeats nothing without bounds, so that it stays linear.
 */
abstract class PatternRule implements TextRule {

    private final Pattern pattern;

    /**
     * Makes a rule.
     *
     * @param pattern the pattern
     */
    PatternRule(String pattern) {
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
        Matcher matcher = pattern.matcher(text.text());
        int from = 0;
        while (from <= text.text().length() && matcher.find(from)) {
            String proposal = proposal(text, matcher);
            from = Math.max(matcher.end(), from + 1);
            if (proposal != null) {
                report.text(text, matcher.start(), matcher.end(), proposal, matcher.group());
            } else {
                from = matcher.start() + 1;
            }
        }
    }
}
