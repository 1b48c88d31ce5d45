package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * A 、 between 》《 or ”“ (GB/T 15834-2011 4.5.3.5). It stays where the list has other members too, which need the mark:
 * then all are parted alike.
 */
public final class CommaBetweenMarksRule implements TextRule {

    /** How far the list is looked through, in characters. */
    private static final int LONGEST = 300;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        for (int i = s.indexOf('、'); i >= 0; i = s.indexOf('、', i + 1)) {
            char before = Characters.at(s, i - 1);
            char after = Characters.at(s, i + 1);
            if ((before == '》' && after == '《' || before == '”' && after == '“') && isPure(s, i)) {
                report.text(text, i, i + 1, "");
            }
        }
    }

    /** Whether every member of the list is in marks of this kind. */
    private static boolean isPure(String s, int at) {
        char open = s.charAt(at + 1);
        char close = s.charAt(at - 1);
        int i = at - 1;
        int first = Math.max(0, at - LONGEST);
        while (i > first) {
            i = s.lastIndexOf(open, i);
            if (i <= 0 || s.charAt(i - 1) != '、') {
                break;
            }
            if (Characters.at(s, i - 2) != close) {
                return false;
            }
            i -= 2;
        }
        int j = at + 1;
        int last = Math.min(s.length(), at + LONGEST);
        while (j < last) {
            j = s.indexOf(close, j);
            if (j < 0 || Characters.at(s, j + 1) != '、') {
                break;
            }
            if (Characters.at(s, j + 2) != open) {
                return false;
            }
            j += 2;
        }
        return true;
    }
}
