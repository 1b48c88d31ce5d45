package org.uniondraft.check.rules.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.value.ChineseDate;

/** Finds dates whose year lost digits: 二__年二月二十八日, 二一年十一月三十日, 26年3月5日 (C27). */
public final class DamagedDateRule implements TextRule {

    private static final Pattern DATE = Pattern.compile("(?<![\\d〇○零一二三四五六七八九_])(?:\\d{2,3}|[〇○零一二三四五六七八九][〇○零一二三四五六七八九_]{1,3})年"
            + "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('年') < 0 || text.text().indexOf('月') < 0) {
            return;
        }
        Matcher date = DATE.matcher(text.text());
        while (date.find()) {
            boolean damaged = ChineseDate.read(date.group())
                    .filter(read -> read.state() == ChineseDate.State.DAMAGED).isPresent();
            if (damaged) {
                report.text(text, date.start(), date.end(), date.group());
            }
        }
    }
}
