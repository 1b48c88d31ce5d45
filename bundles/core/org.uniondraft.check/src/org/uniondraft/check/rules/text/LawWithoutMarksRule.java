package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Titles of laws without title marks (GB/T 15834-2011 4.15). */
public final class LawWithoutMarksRule implements TextRule {

    /** What makes another word of the last character: 工会法律, 劳动法规, 工会法人. */
    private static final String OTHER_WORD = "律规人院制治学庭定官警令案理师系网";
    private static final int LONGEST = 60;
    private static final String IN_MARKS = "《〈“‘\"";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        if (s.indexOf('法') < 0 && s.indexOf('条') < 0 && s.indexOf('章') < 0) {
            return;
        }
        Laws.of(paper).bare().find(s, (start, end, law) -> {
            char after = Characters.at(s, end);
            char before = Characters.at(s, start - 1);
            if (!Characters.in(after, OTHER_WORD) && !Characters.in(before, IN_MARKS) && !Characters.in(after, "》〉”’\"")
                    && !isInside(s, start) && before != '新' && before != '动' && before != '集') {
                report.text(text, start, end, "《" + s.substring(start, end) + "》");
            }
        });
    }

    /** Whether a place stands in title or quotation marks. */
    private static boolean isInside(String s, int at) {
        for (int i = at - 1; i >= 0 && at - i <= LONGEST; i--) {
            char c = s.charAt(i);
            if (c == '《' || c == '“') {
                return true;
            }
            if (c == '》' || c == '”' || c == '。') {
                return false;
            }
        }
        return false;
    }
}
