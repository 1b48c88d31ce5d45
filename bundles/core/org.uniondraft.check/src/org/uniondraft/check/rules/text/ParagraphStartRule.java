package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Paragraphs that begin with a mark that cannot begin anything (C13; GB/T 15834-2011 5.1). */
public final class ParagraphStartRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.role() != Role.PARAGRAPH && text.role() != Role.HEADING) {
            return;
        }
        String s = text.text();
        int first = Characters.skipBlanks(s, 0);
        int end = first;
        while (end < s.length() && Characters.in(s.charAt(end), "。，、；：？！”》）,;:?!")) {
            end++;
        }
        if (end > first && end < s.length()) {
            report.text(text, first, end, "", s.substring(first, end));
        }
    }
}
