package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.core.compose.ScheduleMonths;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
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
final class MonthLists {

    private static final Pattern HEADING = Pattern.compile("(?:\\d{4}年)?(?<months>(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|元)"
            + "(?:[、—-](?:\\d{1,2}|[一二三四五六七八九十]{1,2}))?)月份?(?:工作|安排|活动){0,2}[：:]?");
    private static final int LONGEST = 20;
    /** Work of half a year or more tells nothing about single months. */
    private static final int LONG = 5;
    private static final Pattern SEPARATOR = Pattern.compile("[、—-]");

    /**
     * A month.
     *
     * @param subject the heading, the paragraph or the record
     * @param first the first month: of a heading 1 to 12, of a task counted from the year 0
     * @param last the last month
     */
    record Month(Identified subject, long first, long last) {
    }

    private MonthLists() {
    }

    /**
     * Finds the months that are headings or lines of their own.
     *
     * @param paper the paper
     * @return the months in their order
     */
    static List<Month> headings(PaperContext paper) {
        List<Month> months = new ArrayList<>();
        if (paper.document().getBody() != null) {
            paper.document().getBody().eAllContents().forEachRemaining(object -> {
                if (object instanceof Heading || object instanceof Paragraph) {
                    add((MarkedText) object, months);
                }
            });
        }
        return months;
    }

    /**
     * Finds the months of the tasks of each schedule.
     *
     * @param paper the paper
     * @return the months of each, counted on from a year to the next; work of a whole year is left out
     */
    static List<List<Month>> schedules(PaperContext paper) {
        List<List<Month>> lists = new ArrayList<>();
        if (paper.document().getBody() != null) {
            paper.document().getBody().eAllContents().forEachRemaining(object -> {
                if (object instanceof Schedule schedule) {
                    lists.add(tasks(schedule, paper.document().getPeriod()));
                }
            });
        }
        return lists;
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

    private static List<Month> tasks(Schedule schedule, Period period) {
        List<Month> months = new ArrayList<>();
        for (RecordTable table : schedule.getTables()) {
            Field when = ScheduleMonths.field(table);
            for (Record record : when == null ? List.<Record>of() : table.getRecords()) {
                ScheduleMonths.Month month = ScheduleMonths.of(RecordValues.text(record, when.getName()), period);
                if (month.first() != Long.MAX_VALUE && month.last() - month.first() < LONG) {
                    months.add(new Month(record, month.first(), month.last()));
                }
            }
        }
        return months;
    }
}
