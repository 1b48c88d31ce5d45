package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.value.ChineseNumerals;
import org.uniondraft.model.value.Period;

/** The months of the schedules of a paper, whether they are headings or times of tasks. */
final class MonthHeadings {

    private static final Pattern HEADING = Pattern.compile("(?:\\d{4}年)?(?<months>(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|元)"
            + "(?:[、—-](?:\\d{1,2}|[一二三四五六七八九十]{1,2}))?)月份?(?:工作|安排|活动){0,2}[：:]?");
    private static final int LONGEST = 20;
    private static final Pattern SEPARATOR = Pattern.compile("[、—-]");

    /**
     * A month.
     *
     * @param subject the heading, the paragraph or the record
     * @param first the first month, 1 to 12
     * @param last the last month
     */
    record Month(Identified subject, int first, int last) {
    }

    private MonthHeadings() {
    }

    /**
     * Finds month lists.
     *
     * @param paper the paper
     * @return the months of each list, in their order; lists of less than three months are none
     */
    static List<List<Month>> in(PaperContext paper) {
        List<List<Month>> lists = new ArrayList<>();
        if (paper.document().getBody() == null) {
            return lists;
        }
        List<Month> headings = new ArrayList<>();
        paper.document().getBody().eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Heading heading -> add(heading, headings);
                case Paragraph paragraph -> add(paragraph, headings);
                case Schedule schedule -> lists.add(tasks(schedule, paper));
                default -> {
                    // Says nothing of months.
                }
            }
        });
        lists.add(headings);
        return lists.stream().filter(months -> months.size() > 2).toList();
    }

    private static void add(MarkedText text, List<Month> months) {
        String title = text.getText();
        if (title == null || title.length() > LONGEST || title.indexOf('月') < 0) {
            return;
        }
        Matcher heading = HEADING.matcher(title.strip());
        if (!heading.matches()) {
            return;
        }
        String[] ends = SEPARATOR.split(heading.group("months"));
        int first = number(ends[0]);
        int last = number(ends[ends.length - 1]);
        if (first >= 1 && first <= 12 && last >= first && last <= 12) {
            months.add(new Month(text, first, last));
        }
    }

    private static int number(String numeral) {
        return numeral.equals("元") ? 1 : (int) ChineseNumerals.parse(numeral).orElse(0);
    }

    private static List<Month> tasks(Schedule schedule, PaperContext paper) {
        List<Month> months = new ArrayList<>();
        for (RecordTable table : schedule.getTables()) {
            for (Record record : table.getRecords()) {
                Period.read(RecordValues.text(record, "period"), paper.document().getPeriod())
                        .filter(period -> period.kind() == Period.Kind.MONTH || period.kind() == Period.Kind.MONTHS)
                        .ifPresent(period -> addTask(record, period, months));
            }
        }
        return months;
    }

    /** The text form is 2026-03 or 2026-07/2026-08, masked xxxx-03. */
    private static void addTask(Record record, Period period, List<Month> months) {
        String[] ends = period.toString().split("/");
        months.add(new Month(record, month(ends[0]), month(ends[ends.length - 1])));
    }

    private static int month(String yearMonth) {
        return Integer.parseInt(yearMonth.substring(yearMonth.length() - 2));
    }
}
