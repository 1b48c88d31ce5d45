package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** What a converter writes for a character it does not know (C21): the character itself is lost. */
public final class LostCharacterRule implements TextRule {

    private static final Pattern ENTITY = Pattern.compile(
            "&(?!(?:nbsp|ensp|emsp|#160|#12288);)(?:[a-zA-Z]{2,8}|#\\d{2,6});");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == 0xFFFD || c == '□' || c >= 0xE000 && c <= 0xF8FF) {
                report.text(text, i, i + 1, s.substring(i, i + 1));
            }
        }
        if (s.indexOf('&') >= 0) {
            Matcher matcher = ENTITY.matcher(s);
            while (matcher.find()) {
                report.text(text, matcher.start(), matcher.end(), matcher.group());
            }
        }
    }
}
