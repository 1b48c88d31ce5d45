package org.uniondraft.section.culture.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.value.Period;

/**
 * An activity of a section.
 *
 * @param table the table it is in
 * @param record the record
 * @param name what it is called
 * @param when when it is; nothing if its date cannot be read or its year is not known
 */
public record Activity(RecordTable table, Record record, String name, Optional<Period> when) {

    /** The id of the record type of activities. */
    public static final String TYPE = "event";
    /** The field that says when. */
    public static final String DATE = "date";

    private static final String NAME = "name";

    /**
     * Lists the activities of a section.
     *
     * @param section the section
     * @return those in its tables of activities: first those with a date, by date
     */
    public static List<Activity> of(Section section) {
        Period context = period(section);
        List<Activity> events = new ArrayList<>();
        for (RecordTable table : tables(section)) {
            for (Record record : table.getRecords()) {
                Optional<Period> when = Period.read(RecordValues.text(record, DATE), context)
                        .filter(read -> !read.isMasked());
                events.add(new Activity(table, record, RecordValues.text(record, NAME), when));
            }
        }
        events.sort(Comparator.comparing(event -> event.when().flatMap(Period::firstDay).orElse(LocalDate.MAX)));
        return events;
    }

    /**
     * Finds the tables of activities.
     *
     * @param section the section
     * @return its tables of this type
     */
    public static List<RecordTable> tables(Section section) {
        return section.getRecordTables().stream().filter(table -> TYPE.equals(table.getType())).toList();
    }

    /**
     * Gives the period that dates without a year are in.
     *
     * @param section the section
     * @return the period of its paper; null if it is not known
     */
    public static Period period(Section section) {
        return Models.document(section).map(Document::getPeriod).orElse(null);
    }

    /** {@return whether it is on certain days, and not just in some month} */
    public boolean isOnDays() {
        return when.filter(period -> period.kind() == Period.Kind.DAY || period.kind() == Period.Kind.DAYS).isPresent();
    }

    /**
     * Tells whether it falls into a time.
     *
     * @param time the time
     * @return whether it does
     */
    public boolean isIn(Period time) {
        return when.filter(time::overlaps).isPresent();
    }

    /**
     * Writes the date it has after it was moved. One that is on a day keeps the day when it is moved to a month.
     *
     * @param target the day or month it is moved to
     * @param context the period of the paper, whose year is not written; null if it is not known
     * @return the date as papers write it
     */
    public String movedTo(Period target, Period context) {
        LocalDate first = target.firstDay().orElseThrow();
        boolean toMonth = target.kind() == Period.Kind.MONTH;
        if (toMonth && !isOnDays()) {
            return year(first, context) + first.getMonthValue() + "月";
        }
        LocalDate start = when.flatMap(Period::firstDay).orElse(first);
        int length = !isOnDays() ? 0
                : (int) (when.get().lastDay().orElseThrow().toEpochDay() - start.toEpochDay());
        YearMonth month = YearMonth.from(first);
        LocalDate day = toMonth ? month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth())) : first;
        String written = year(day, context) + written(day);
        return length == 0 ? written : written + "—" + written(day.plusDays(length));
    }

    private static String written(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String year(LocalDate day, Period context) {
        boolean own = context != null && context.contains(day);
        return own ? "" : day.getYear() + "年";
    }
}
