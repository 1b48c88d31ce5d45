package org.uniondraft.check.rules.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.value.ChineseNumerals;

/** Finds titles with another year than the period of the paper (C27). */
public final class TitleYearRule implements PaperRule {

    private static final Pattern YEAR = Pattern
            .compile("(?<![\\d])(?<year>(?:19|20)\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?=年|—|-|－|至|学年)");

    @Override
    public void check(PaperContext paper, Report report) {
        Optional<PaperYears> years = PaperYears.of(paper);
        List<CheckedText> titles = years.isEmpty() ? List.of()
                : paper.texts().stream().filter(text -> text.role() == Role.TITLE).toList();
        for (CheckedText title : titles) {
            Matcher year = YEAR.matcher(title.text());
            while (year.find()) {
                int written = (int) ChineseNumerals.parse(year.group("year")).orElse(0);
                if (written < years.get().first() || written > years.get().last()) {
                    report.text(title, year.start("year"), year.end("year"), year.group("year"), years.get());
                }
            }
        }
    }
}
