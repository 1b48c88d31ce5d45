package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * Two different points side by side, ，。 or 。，: only the author knows which one is meant, or what got lost between them.
 */
public final class ClashingMarksRule implements TextRule {

    private static final String FIRST = "。；：，、;,";
    private static final String SECOND = "。；：，、;,！？";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        for (int i = 0; i + 1 < s.length(); i++) {
            char c = s.charAt(i);
            if (Characters.in(c, FIRST) && c != s.charAt(i + 1) && Characters.in(s.charAt(i + 1), SECOND)) {
                report.text(text, i, i + 2, s.substring(i, i + 2));
                i++;
            }
        }
    }
}
