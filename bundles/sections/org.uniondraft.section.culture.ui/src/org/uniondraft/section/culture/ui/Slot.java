package org.uniondraft.section.culture.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.model.value.Period;

/**
 * A day or a month of the calendar, with its activities.
 *
 * @param time the day or month
 * @param label what it is headed with
 * @param inside whether it belongs to the month that is shown, and does not only fill its first or last week
 * @param events its activities
 */
public record Slot(Period time, String label, boolean inside, List<Activity> events) {

    /** The columns of a month: its days of the week. */
    public static final int WEEK = 7;
    /** The columns of a year. */
    public static final int MONTHS_IN_ROW = 4;

    private static final int MONTHS = 12;

    /** Copies the list. */
    public Slot {
        events = List.copyOf(events);
    }

    /**
     * Lays out a month in weeks that begin on Monday.
     *
     * @param month the month
     * @param events all activities; those without a day are left out
     * @return a slot for each day, whole weeks
     */
    public static List<Slot> days(YearMonth month, List<Activity> events) {
        List<Slot> slots = new ArrayList<>();
        LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            Period time = Period.day(day);
            slots.add(new Slot(time, Integer.toString(day.getDayOfMonth()), YearMonth.from(day).equals(month),
                    events.stream().filter(event -> event.isOnDays() && event.isIn(time)).toList()));
        }
        return slots;
    }

    /**
     * Lays out a year.
     *
     * @param year the year
     * @param events all activities
     * @return a slot for each month
     */
    public static List<Slot> months(int year, List<Activity> events) {
        List<Slot> slots = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            Period time = Period.month(year, month);
            slots.add(new Slot(time, month + "月", true, events.stream().filter(event -> event.isIn(time)).toList()));
        }
        return slots;
    }
}
