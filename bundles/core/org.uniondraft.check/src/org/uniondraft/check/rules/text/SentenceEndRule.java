package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.Paragraph;

/** Paragraphs of whole sentences whose last one has no end mark: the mark is missing, or the rest of the text (C13). */
public final class SentenceEndRule implements TextRule {

    private static final int SHORTEST = 12;

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.role() != Role.PARAGRAPH || !isOrdinary(text)) {
            return;
        }
        String s = text.text();
        int last = Characters.backOverBlanks(s, s.length());
        while (last >= 0 && Characters.in(s.charAt(last), Characters.CLOSERS)) {
            last--;
        }
        if (last < SHORTEST || !Character.isLetterOrDigit(s.charAt(last)) || !hasPoint(s, last)) {
            return;
        }
        int from = Math.max(0, s.length() - 4);
        report.text(text, from, s.length(), s.substring(from) + "。");
    }

    private static boolean isOrdinary(CheckedText text) {
        return text.object() instanceof Paragraph paragraph && !paragraph.isFlushLeft()
                && (paragraph.getAlignment() == Alignment.START || paragraph.getAlignment() == Alignment.JUSTIFY);
    }

    /** A line without a point inside may be a caption or a label with its value. */
    private static boolean hasPoint(String s, int last) {
        for (int i = 0; i < last; i++) {
            if (Characters.in(s.charAt(i), "。；，;")) {
                return true;
            }
        }
        return false;
    }
}
