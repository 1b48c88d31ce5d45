package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * The number of a heading typed at the beginning of a paragraph of the body, where the structure knows nothing of it (C10).
 * A list inside the paragraph, 1.…；2.…, may begin with one.
 */
public final class TypedNumberRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.role() != Role.PARAGRAPH) {
            return;
        }
        String s = text.text();
        HeadingNumber number = new HeadingNumber(s);
        if (!number.isAt(0) || number.counts()) {
            return;
        }
        int end = number.end();
        int next = number.value() + 1;
        String shape = number.shape();
        String written = number.written();
        for (int i = end; i < s.length(); i++) {
            if (number.isAt(i) && number.shape().equals(shape) && number.value() == next) {
                return;
            }
        }
        report.text(text, 0, end, written);
    }
}
