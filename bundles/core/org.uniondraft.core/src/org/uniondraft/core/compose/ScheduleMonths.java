package org.uniondraft.core.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.value.Period;

/** Sorts dates and periods, as they are written in tasks, into months. */
public final class ScheduleMonths {

    /** A month or months as people write them alone: 三月份, 七、八月, 1—3月, 元月. */
    private static final Pattern WRITTEN_MONTHS = Pattern
            .compile("[0-9０-９一二三四五六七八九十元正腊、和至到—―–\\-~～－]{1,9}月份?");
    /** Any year will do to bring masked months into order; this one has every day. */
    private static final int SOME_YEAR = 2000;
    private static final int LONGEST = 120;
    private static final int MONTHS_OF_YEAR = 12;

    /**
     * A month of a schedule, or several that are planned as one.
     *
     * @param label how it is printed
     * @param first the first month, counted from the year 0; {@link Long#MAX_VALUE} if no month can be read
     * @param last the last month
     */
    public record Month(String label, long first, long last) {

        /** {@return what puts months in order and tells them apart; work of the whole year is behind that of the months} */
        public String order() {
            boolean wholeYear = last - first >= MONTHS_OF_YEAR - 1;
            return "%s %019d %019d %s".formatted(wholeYear ? "y" : "m", first, last, first == Long.MAX_VALUE ? label : "");
        }
    }

    private ScheduleMonths() {
    }

    /**
     * Finds the field that says when.
     *
     * @param table the table
     * @return the first field that holds a period or a date; null if there is none
     */
    public static Field field(RecordTable table) {
        return table.getFields().stream()
                .filter(field -> field.getType() == FieldType.PERIOD || field.getType() == FieldType.DATE)
                .findFirst().orElse(null);
    }

    /**
     * Finds the month of a date.
     *
     * @param written the date or period as it is written
     * @param context the period of the paper, which says the year; null if it is not known
     * @return the month; a text that names none is a month of its own at the end
     */
    public static Month of(String written, Period context) {
        Optional<Period> read = Period.read(written, context);
        if (read.isEmpty()) {
            return new Month(written, Long.MAX_VALUE, Long.MAX_VALUE);
        }
        Period period = read.get().isMasked() ? read.get().inYear(SOME_YEAR) : read.get();
        YearMonth first = YearMonth.from(period.firstDay().orElseThrow());
        LocalDate end = period.lastDay().orElseThrow();
        boolean whole = period.firstDay().orElseThrow().getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        YearMonth last = whole ? YearMonth.from(end) : first;
        String label = WRITTEN_MONTHS.matcher(written).matches() ? written : label(first, last);
        return new Month(label, number(first), number(last));
    }

    /** The months of a period that none of those given covers. */
    static List<Month> missing(Set<Month> given, Period context) {
        if (context == null) {
            return List.of();
        }
        Period period = context.isMasked() ? context.inYear(SOME_YEAR) : context;
        long first = number(YearMonth.from(period.firstDay().orElseThrow()));
        long last = Math.min(number(YearMonth.from(period.lastDay().orElseThrow())), first + LONGEST);
        return LongStream.rangeClosed(first, last)
                .filter(month -> given.stream().noneMatch(other -> other.first() <= month && month <= other.last()))
                .mapToObj(month -> {
                    YearMonth at = YearMonth.of(0, 1).plus(month, ChronoUnit.MONTHS);
                    return new Month(label(at, at), month, month);
                }).toList();
    }

    private static long number(YearMonth month) {
        return ChronoUnit.MONTHS.between(YearMonth.of(0, 1), month);
    }

    private static String label(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.getMonthValue() + "月"
                : first.getMonthValue() + "—" + last.getMonthValue() + "月";
    }
}
