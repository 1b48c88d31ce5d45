package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Sentences that nobody can read aloud in one breath (C37). Parts between semicolons count as sentences. */
public final class LongSentenceRule implements TextRule {

    /** In characters. */
    private static final int LIMIT = 180;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!text.isRunning()) {
            return;
        }
        String s = text.text();
        int start = 0;
        for (int i = 0; i <= s.length(); i++) {
            if (i == s.length() || Characters.in(s.charAt(i), Characters.SENTENCE_ENDS) || Characters.in(s.charAt(i), "；;")) {
                if (i - start > LIMIT) {
                    report.text(text, start, i, i - start, LIMIT);
                }
                start = i + 1;
            }
        }
    }
}
