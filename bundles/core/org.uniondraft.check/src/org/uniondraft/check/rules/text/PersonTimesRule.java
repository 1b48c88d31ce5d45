package org.uniondraft.check.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Events that are counted in 人次, which counts those who take part: 慰问活动多达10多人次 (C25). */
public final class PersonTimesRule implements TextRule {

    private static final Pattern EVENTS = Pattern.compile("(?:活动|会议|比赛|讲座|检查)(?:共计|总计|累计|多达|高达|达到|达|已有|有|共|了){0,2}"
            + "[近约]?\\d{1,6}[余多]?(人次)");
    /** Words that say who is counted. */
    private static final Pattern PEOPLE = Pattern.compile("参加|参与|参赛|参训|出席|吸引|受益|受训|惠及|覆盖|服务|人员|职工参");
    private static final String CLAUSE_ENDS = "，,。；;：:、";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        String s = text.text();
        if (!s.contains("人次")) {
            return;
        }
        Matcher events = EVENTS.matcher(s);
        while (events.find()) {
            int clause = events.start();
            while (clause > 0 && CLAUSE_ENDS.indexOf(s.charAt(clause - 1)) < 0) {
                clause--;
            }
            if (!PEOPLE.matcher(s.substring(clause, events.end())).find()) {
                report.text(text, events.start(1), events.end(1), "次", s.substring(clause, events.end()));
            }
        }
    }
}
