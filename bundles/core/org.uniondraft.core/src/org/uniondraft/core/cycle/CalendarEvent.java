package org.uniondraft.core.cycle;

import java.time.LocalDate;
import java.util.Optional;

import org.uniondraft.model.value.Period;

/**
 * A recurring event in a year.
 *
 * @param occasion the id of the occasion, such as mid-autumn
 * @param label its name, in the language of the papers
 * @param sectionKind the id of the section kind that has work on it
 * @param when the day of a fixed date, else the months; for a festival of the Chinese calendar those of the two weeks
 *        before it, when its work is done
 * @param day the day itself, if it is known
 * @param activity what is done, as a template of texts
 */
public record CalendarEvent(String occasion, String label, String sectionKind, Period when, Optional<LocalDate> day,
        String activity) {

    /** {@return when, as papers write it in a list of months: 3月8日, 6—9月; without a year} */
    public String written() {
        LocalDate first = when.firstDay().orElseThrow();
        LocalDate last = when.lastDay().orElseThrow();
        if (first.equals(last)) {
            return first.getMonthValue() + "月" + first.getDayOfMonth() + "日";
        }
        return first.getMonthValue() == last.getMonthValue() ? first.getMonthValue() + "月"
                : first.getMonthValue() + "—" + last.getMonthValue() + "月";
    }
}
