package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * A point written twice: ，，. Three and more 。 stand for an ellipsis and ！ and ？ may be doubled (GB/T 15834-2011
 * 4.2.3.4, 4.3.3.3), so they are let be.
 */
public final class DoubledMarkRule implements TextRule {

    private static final String MARKS = "。；：，、;,";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        for (int i = 0; i + 1 < s.length(); i++) {
            char c = s.charAt(i);
            if (c == s.charAt(i + 1) && Characters.in(c, MARKS) && Characters.at(s, i - 1) != c
                    && Characters.at(s, i + 2) != c) {
                report.text(text, i, i + 2, s.substring(i, i + 1));
            }
        }
    }
}
