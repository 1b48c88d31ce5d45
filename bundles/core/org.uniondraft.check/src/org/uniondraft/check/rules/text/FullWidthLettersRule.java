package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Full-width digits and Latin letters, and the full-width percent sign, point and hyphen between such digits. */
public final class FullWidthLettersRule implements TextRule {

    private static final int TO_ASCII = 0xFEE0;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        int i = 0;
        while (i < s.length()) {
            int end = i;
            while (end < s.length() && isFull(s, end, i)) {
                end++;
            }
            if (end > i) {
                StringBuilder proposal = new StringBuilder();
                for (int j = i; j < end; j++) {
                    proposal.append((char) (s.charAt(j) - TO_ASCII));
                }
                report.text(text, i, end, proposal.toString());
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isFull(String s, int at, int start) {
        char c = s.charAt(at);
        return isLetter(c) || at > start && (c == '％' || c == '．' && isLetter(Characters.at(s, at + 1)));
    }

    private static boolean isLetter(char c) {
        return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
    }
}
