package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;

/** Praise of one's own results in a sentence without a figure, a title or a name behind it (C38). */
public final class VaguePraiseRule extends PatternRule {

    /** 争取取得好成绩 is a wish, 没有取得 a confession. */
    private static final Pattern NOT_YET = Pattern.compile("争取|力争|努力|希望|祝|没有|未|能够|为了|确保|要|促进|推动|使");
    private static final int WINDOW = 12;
    /** A figure, a mask of one, a title, a name, a rank. */
    private static final Pattern EVIDENCE = Pattern.compile("[0-9xX《“]|第一|等奖|[一二三四五六七八九十百千万两]名");
    private static final int FARTHEST = 200;

    /** Makes the rule. */
    public VaguePraiseRule() {
        super("取得赢受", "取得了?[^。！？；，、0-9]{0,14}(?:成绩|成效|成果|效果|进步|进展)(?!的)"
                + "|(?:得到|赢得|受到)了?[^。！？；，0-9]{0,14}(?:好评|赞誉|肯定|认可|称赞)(?!的)");
    }

    @Override
    String proposal(CheckedText text, Matcher found) {
        if (!text.isRunning()) {
            return null;
        }
        String s = text.text();
        int start = Math.max(Characters.sentenceStart(s, found.start()), found.start() - FARTHEST);
        int end = Math.min(Characters.sentenceEnd(s, found.end()), found.end() + FARTHEST);
        if (EVIDENCE.matcher(s).region(start, end).find()) {
            return null;
        }
        String before = s.substring(Math.max(start, found.start() - WINDOW), found.start());
        return NOT_YET.matcher(before).find() ? null : TakeProposal.NONE;
    }
}
