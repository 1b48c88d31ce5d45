package org.uniondraft.check.rules.text;

import java.util.HashSet;
import java.util.Set;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * The number of a heading in the middle of a paragraph: the line break before it got lost (C9). A number that goes on a
 * list in the same paragraph (1.…；2.…) is none.
 */
public final class EmbeddedNumberRule implements TextRule {

    private static final CharacterFilter BEFORE = new CharacterFilter("。；;！？!?：: \u3000");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.role() != Role.PARAGRAPH && text.role() != Role.ITEM) {
            return;
        }
        String s = text.text();
        Set<String> seen = new HashSet<>();
        HeadingNumber number = new HeadingNumber(s);
        for (int i = 0; i < s.length(); i++) {
            if (i > 0 && !BEFORE.has(s.charAt(i - 1)) || !number.isAt(i)) {
                continue;
            }
            int value = number.value();
            boolean next = seen.contains(number.shape() + (value - 1));
            seen.add(number.shape() + value);
            if (i > 0 && !next && value > 1 && !number.counts()) {
                report.text(text, i, number.end(), number.written());
            }
        }
    }
}
