package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Sentences that nobody can read aloud in one breath (C37). Parts between semicolons count as sentences. */
public final class LongSentenceRule implements TextRule {

    /** In characters. */
    private static final int LIMIT = 180;
    private static final String ENDS = Characters.SENTENCE_ENDS + "；;";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!text.isRunning()) {
            return;
        }
        String s = text.text();
        int start = 0;
        for (int i = 0; i <= s.length(); i++) {
            if (i == s.length() || Characters.in(s.charAt(i), ENDS)) {
                if (i - start > LIMIT) {
                    report.text(text, start, i, i - start, LIMIT);
                }
                start = i + 1;
            }
        }
    }
}
