package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Paragraphs that end in ， or 、: the sentence goes on in the next one, or was cut off (C13). */
public final class BrokenLineRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.role() != Role.PARAGRAPH) {
            return;
        }
        String s = text.text();
        int last = Characters.backOverBlanks(s, s.length());
        if (last > 0 && Characters.in(s.charAt(last), "，、,") && !s.startsWith("尊敬的")) {
            report.text(text, last, last + 1, s.substring(last, last + 1));
        }
    }
}
