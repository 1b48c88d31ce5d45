package org.uniondraft.check.rules.text;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.Mark;
import org.uniondraft.model.Placeholder;

/** A single Latin letter between ideographs that names nothing (C40): not A类, 卡拉OK or a mask like x. */
public final class StrayLetterRule implements TextRule {

    private static final String NAMED_BEHIND = "类级型组队班股座区栋楼版票证照超字卷轮角馆厅室层级段项款点线形等";
    private static final String NAMED_BEFORE = "第卡附图表型";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Characters.isLatin(c) && !Characters.in(c, "xXtTkK") && Characters.isHanzi(Characters.at(s, i - 1))
                    && Characters.isHanzi(Characters.at(s, i + 1)) && !Characters.in(s.charAt(i + 1), NAMED_BEHIND)
                    && !Characters.in(s.charAt(i - 1), NAMED_BEFORE) && !isPlaceholder(text, i)) {
                report.text(text, i, i + 1, s.substring(i, i + 1));
            }
        }
    }

    private static boolean isPlaceholder(CheckedText text, int at) {
        for (Mark mark : text.object().getMarks()) {
            if (mark instanceof Placeholder && mark.getStart() <= at && at < mark.getEnd()) {
                return true;
            }
        }
        return false;
    }
}
