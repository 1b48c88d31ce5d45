package org.uniondraft.check.rules.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PapersRule;
import org.uniondraft.check.Report;

/** Finds the same event of the same time counted differently in two papers: 第三届职工运动会 planned, 第四届 reported (C24). */
public final class EditionConflictRule implements PapersRule {

    private static final Pattern EDITION = Pattern.compile("第(?<number>[一二三四五六七八九十百]{1,5}|\\d{1,3})届(?:[“‘]?)"
            + "(?<name>[\\p{IsHan}]{2,12}?(?:运动会|比赛|大赛|竞赛|晚会|文化节|艺术节|体育节|趣味赛|技能赛|联谊会|联欢会|歌会|代表大会))");

    /** An event as a paper names it; more than one edition of it makes it none. */
    private record Edition(CheckedText text, int start, int end, String number, boolean isSingle) {
    }

    @Override
    public void check(List<PaperContext> papers, Function<PaperContext, Report> reports) {
        List<Map<String, Edition>> editions = papers.stream().map(EditionConflictRule::of).toList();
        for (int i = 0; i < papers.size(); i++) {
            for (int j = i + 1; j < papers.size(); j++) {
                PaperContext one = papers.get(i);
                PaperContext other = papers.get(j);
                if (Cycle.overlap(one, other) && !Cycle.isOfOthers(one, other)) {
                    Map<String, Edition> others = editions.get(j);
                    editions.get(i).forEach((name, edition) -> compare(edition, one, others.get(name), other, reports));
                }
            }
        }
    }

    private static void compare(Edition edition, PaperContext one, Edition against, PaperContext other,
            Function<PaperContext, Report> reports) {
        if (against != null && edition.isSingle() && against.isSingle()
                && !edition.number().equals(against.number())) {
            report(edition, against, other, reports.apply(one));
            report(against, edition, one, reports.apply(other));
        }
    }

    private static void report(Edition edition, Edition against, PaperContext other, Report report) {
        String words = edition.text().text().substring(edition.start(), edition.end());
        report.text(edition.text(), edition.start(), edition.end(), words, PaperName.of(other),
                against.text().text().substring(against.start(), against.end()));
    }

    private static Map<String, Edition> of(PaperContext paper) {
        Map<String, Edition> editions = new HashMap<>();
        for (CheckedText text : paper.texts()) {
            Matcher found = EDITION.matcher(text.text());
            while (text.text().indexOf('届') >= 0 && found.find()) {
                Edition edition = new Edition(text, found.start(), found.end(), found.group("number"), true);
                editions.merge(found.group("name"), edition, (first, next) -> first.number().equals(next.number()) ? first
                        : new Edition(first.text(), first.start(), first.end(), first.number(), false));
            }
        }
        return editions;
    }
}
