package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;

/** Praise of one's own results in a sentence without a figure, a title or a name behind it (C38). */
public final class VaguePraiseRule extends PatternRule {

    /** Makes the rule. */
    public VaguePraiseRule() {
        super("取得赢受", "取得了?[^。！？；，、0-9]{0,14}(?:成绩|成效|成果|效果|进步|进展)|(?:得到|赢得|受到)了?[^。！？；，0-9]{0,14}(?:好评|赞誉|肯定|认可|称赞)");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        if (!text.isRunning()) {
            return null;
        }
        String s = text.text();
        int start = Characters.sentenceStart(s, found.start());
        int end = Characters.sentenceEnd(s, found.end());
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if (Characters.isDigit(c) || c == '《' || c == 'x' || c == 'X' || c == '“' || s.startsWith("第一", i)
                    || s.startsWith("等奖", i) || s.startsWith("名", i) && i > start && Characters.in(s.charAt(i - 1), Characters.NUMERALS)) {
                return null;
            }
        }
        // 争取取得好成绩 is a wish, 没有取得 a confession.
        String before = s.substring(Math.max(start, found.start() - 12), found.start());
        return before.matches(".*(?:争取|力争|努力|希望|祝|没有|未|能够|为了|确保|要|促进|推动|使).*") ? null : TakeProposal.NONE;
    }
}
