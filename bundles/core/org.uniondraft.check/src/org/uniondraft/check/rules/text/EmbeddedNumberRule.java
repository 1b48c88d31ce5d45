package org.uniondraft.check.rules.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern NUMBER = Pattern.compile(
            "(?:([（(])([一二三四五六七八九十]{1,3})[）)]|([一二三四五六七八九十]{1,3})(、)|(\\d{1,2})([、.．])(?!\\d))(?=\\s?\\p{IsHan}{4})");
    private static final CharacterFilter BEFORE = new CharacterFilter("。；;！？!?：: \u3000");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String UNITS = "月名个位次届号级年天期条";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.role() != Role.PARAGRAPH && text.role() != Role.ITEM) {
            return;
        }
        String s = text.text();
        Set<String> seen = new HashSet<>();
        Matcher matcher = NUMBER.matcher(s);
        for (int i = 0; i < s.length(); i++) {
            if (i > 0 && !BEFORE.has(s.charAt(i - 1)) || !matcher.region(i, s.length()).lookingAt()) {
                continue;
            }
            String shape = matcher.group(1) != null ? "（" : matcher.group(3) != null ? "、" : ".";
            String written = matcher.group(2) != null ? matcher.group(2)
                    : matcher.group(3) != null ? matcher.group(3) : matcher.group(5);
            int number = number(written);
            boolean next = seen.contains(shape + (number - 1));
            seen.add(shape + number);
            char second = Characters.at(s, matcher.end() + 1);
            boolean counts = Characters.in(Characters.at(s, matcher.end()), NUMERALS)
                    && Characters.in(second, UNITS + NUMERALS);
            if (matcher.start() > 0 && !next && number > 1 && !counts) {
                report.text(text, matcher.start(), matcher.end(), matcher.group());
            }
        }
    }

    private static int number(String written) {
        if (Characters.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(written.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(written.charAt(0)) + 1;
        int ones = ten == written.length() - 1 ? 0 : NUMERALS.indexOf(written.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
