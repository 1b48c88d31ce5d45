package org.uniondraft.check.rules.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.check.rules.facts.WrittenDates.WrittenDate;
import org.uniondraft.model.value.Period;

/** Finds days with another day of the week than they have (C27). */
public final class WeekdayRule implements TextRule {

    private static final Pattern WEEKDAY = Pattern.compile("\\s?[（(，]?\\s?(?:星期|周|礼拜)(?<day>[一二三四五六日天])");
    private static final String DAYS = "一二三四五六日";

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('月') < 0) {
            return;
        }
        Matcher weekday = WEEKDAY.matcher(text.text());
        for (WrittenDate date : WrittenDates.in(text.text())) {
            Optional<LocalDate> day = day(date, paper);
            if (day.isEmpty() || !weekday.region(date.end(), text.text().length()).lookingAt()) {
                continue;
            }
            int written = DAYS.indexOf(weekday.group("day").replace('天', '日')) + 1;
            int actual = day.get().getDayOfWeek().getValue();
            if (written != actual) {
                report.text(text, weekday.start("day"), weekday.end("day"), DAYS.substring(actual - 1, actual),
                        text.text().substring(date.start(), date.end()), day.get().getYear());
            }
        }
    }

    /** The day, if its year is written or the period of the paper leaves no doubt. */
    private static Optional<LocalDate> day(WrittenDate date, PaperContext paper) {
        if (!date.isPossible()) {
            return Optional.empty();
        }
        Period period = paper.document().getPeriod();
        boolean oneYear = period != null && !period.isMasked()
                && period.firstDay().get().getYear() == period.lastDay().get().getYear();
        if (date.year().isEmpty() && !oneYear) {
            return Optional.empty();
        }
        int year = date.year().orElseGet(() -> period.firstDay().get().getYear());
        if (!new WrittenDate(0, 0, java.util.OptionalInt.of(year), date.month(), date.day()).isPossible()) {
            return Optional.empty();
        }
        return Optional.of(date.in(year));
    }
}
