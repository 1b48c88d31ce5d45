package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * A half-width ? or . between two ideographs in the middle of a sentence: it stands for some other mark, often a
 * quotation mark or a point between two names that a converter could not write, so nothing can be proposed (C15).
 */
public final class StrayMarkRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        for (int i = 1; i < s.length() - 1; i++) {
            char c = s.charAt(i);
            if ((c == '?' || c == '.') && Characters.isHanzi(s.charAt(i - 1)) && Characters.isChinese(s.charAt(i + 1))
                    && !Characters.in(s.charAt(i + 1), Characters.CLOSERS)
                    && !(c == '.' && Characters.in(s.charAt(i - 1), Characters.NUMERALS))) {
                report.text(text, i - 1, i + 2, s.substring(i, i + 1));
            }
        }
    }
}
