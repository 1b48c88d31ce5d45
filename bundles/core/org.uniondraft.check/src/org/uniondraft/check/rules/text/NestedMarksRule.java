package org.uniondraft.check.rules.text;

import java.util.List;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Title marks inside title marks and quotation marks inside quotation marks: the inner ones are 〈〉 and ‘’. */
public final class NestedMarksRule implements TextRule {

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        if (!isNesting(s, '《', '》') && !isNesting(s, '“', '”')) {
            return;
        }
        List<Pairs> pairs = Pairs.of(s);
        if (pairs.stream().anyMatch(Pairs::isBroken)) {
            // Where a mark is missing, what looks like nesting is just that.
            return;
        }
        for (Pairs pair : pairs) {
            char kind = s.charAt(pair.open());
            if (pair.depth() % 2 == 1 && (kind == '《' || kind == '“')) {
                report.text(text, pair.open(), pair.close() + 1, (kind == '《' ? "〈" : "‘")
                        + s.substring(pair.open() + 1, pair.close()) + (kind == '《' ? "〉" : "’"));
            }
        }
    }

    /** Whether a mark opens twice before it closes. */
    private static boolean isNesting(String s, char open, char close) {
        int depth = 0;
        for (int i = 0; i < s.length() && depth < 2; i++) {
            if (s.charAt(i) == open) {
                depth++;
            } else if (s.charAt(i) == close) {
                depth = 0;
            }
        }
        return depth >= 2;
    }
}
