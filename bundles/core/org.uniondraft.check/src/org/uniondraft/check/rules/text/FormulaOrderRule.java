package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Thoughts and theories, or congresses, that stand side by side in another order than that of their time (C28). */
public final class FormulaOrderRule implements TextRule {

    private static final int LONGEST_JOINT = 3;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Formulas.Mention last = null;
        for (Formulas.Mention mention : Formulas.of(paper).mentions(text)) {
            if (last != null && last.formula().series().equals(mention.formula().series())
                    && last.formula().rank() > mention.formula().rank()
                    && isJoint(text.text(), last.end(), mention.start())
                    && (last.formula().series().equals(Formulas.THOUGHT)
                            || last.formula().series().equals(Formulas.PARTY_CONGRESS))) {
                report.text(text, last.start(), mention.end(), mention.formula().name(), last.formula().name());
            }
            last = mention;
        }
    }

    private static boolean isJoint(String s, int from, int to) {
        return to > from && to - from <= LONGEST_JOINT
                && s.substring(from, to).chars().allMatch(c -> Characters.in((char) c, "、和及与”“\"以,，"));
    }
}
