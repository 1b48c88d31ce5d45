package org.uniondraft.check.rules.text;

import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * Guiding formulas and congresses that had not come up in the year the paper is about, as when a plan was made of a
 * later paper or the year in the title was not changed (C28).
 */
public final class EarlyFormulaRule implements TextRule {

    private static final int WINDOW = 14;
    private static final Pattern AHEAD = Pattern.compile("迎|献礼|筹备|展望|即将|召开");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (paper.year().isEmpty()) {
            return;
        }
        for (Formulas.Mention mention : Formulas.of(paper).mentions(text)) {
            if (mention.formula().from().getYear() > paper.year().getAsInt() && !looksAhead(text.text(), mention)) {
                report.text(text, mention.start(), mention.end(), mention.formula().name(), mention.formula().from(),
                        paper.year().getAsInt());
            }
        }
    }

    private static boolean looksAhead(String s, Formulas.Mention mention) {
        String around = s.substring(Math.max(0, mention.start() - WINDOW),
                Math.min(s.length(), mention.end() + WINDOW));
        return AHEAD.matcher(around).find();
    }
}
