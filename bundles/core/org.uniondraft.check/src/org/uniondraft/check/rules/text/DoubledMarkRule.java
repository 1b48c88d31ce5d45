package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * Two points where one belongs: ，， or ，。. Three and more 。 stand for an ellipsis and ！ and ？ may be doubled
 * (GB/T 15834-2011 4.2.3.4, 4.3.3.3), so they are let be.
 */
public final class DoubledMarkRule implements TextRule {

    private static final String MARKS = "。；：，、;,";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        int i = 0;
        while (i < s.length()) {
            if (!Characters.in(s.charAt(i), MARKS)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < s.length() && Characters.in(s.charAt(end), "。；：，、;,！？")) {
                end++;
            }
            if (end - i > 1) {
                boolean same = s.substring(i, end).chars().distinct().count() == 1;
                if (!(same && end - i > 2)) {
                    report.text(text, i, end, same ? s.substring(i, i + 1) : TakeProposal.NONE);
                }
            }
            i = end;
        }
    }
}
