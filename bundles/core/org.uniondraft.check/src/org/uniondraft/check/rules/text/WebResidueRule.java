package org.uniondraft.check.rules.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * Characters and markup that web pages and converters leave in texts (C21): entities, tags, bookmarks, escaped
 * quotation marks, characters that print nothing, hyphens that slip words past filters.
 */
public final class WebResidueRule implements TextRule {

    private static final Pattern BLANK_ENTITY = Pattern.compile("&(?:nbsp|ensp|emsp|#160|#12288);?");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:br|p|div|span|strong|b|font|a|img|td|tr|table|h[1-6]|u|em)(?:\\s[^<>]{0,200})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: ?\\w{1,40}\\]");
    /** Only at the beginning: asterisks elsewhere are masks as often as not. */
    private static final Pattern MARKDOWN = Pattern.compile("^(?:- |\\* |#{1,6} |> )");

    /** Words that are split by a hyphen so that a filter does not find them. */
    private static final Set<String> SPLIT_WORDS = Set.of("和谐", "政府", "领导", "维权", "共产", "中央", "群众", "稳定", "民主",
            "自由", "法律", "改革", "党员", "干部", "腐败", "上访", "信访", "罢工", "工会", "社会", "国家", "书记", "主席", "政治", "权利",
            "权益");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        boolean entities = false;
        boolean tags = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Characters.isHanzi(c)) {
                continue;
            }
            if (isInvisible(c) || c == '`' && isBesideChinese(s, i, i + 1)) {
                report.text(text, i, i + 1, "");
            } else if (c == '\\' && Characters.in(Characters.at(s, i + 1), "\"'“”/")) {
                report.text(text, i, i + 1, "");
            } else if (c == '-' && isSplitWord(s, i)) {
                report.text(text, i, i + 1, "");
            }
            entities |= c == '&';
            tags |= c == '<' || c == '[' || i == 0 && Characters.in(c, "-*#>");
        }
        if (entities) {
            find(BLANK_ENTITY, text, report);
        }
        if (tags) {
            find(TAG, text, report);
            find(BOOKMARK, text, report);
            find(MARKDOWN, text, report);
        }
    }

    private static void find(Pattern pattern, CheckedText text, Report report) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            report.text(text, matcher.start(), matcher.end(), "");
        }
    }

    /** Zero-width and directional characters, soft hyphens, byte order marks. */
    private static boolean isInvisible(char c) {
        return c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2064 || c == 0xFEFF
                || c == 0xAD;
    }

    private static boolean isBesideChinese(String s, int start, int end) {
        return Characters.isChinese(Characters.at(s, start - 1)) || Characters.isChinese(Characters.at(s, end));
    }

    /** 和-谐: a hyphen in a word of two characters. Two numerals may be a range, two longer names a route. */
    private static boolean isSplitWord(String s, int at) {
        char before = Characters.at(s, at - 1);
        char after = Characters.at(s, at + 1);
        return SPLIT_WORDS.contains("" + before + after);
    }
}
