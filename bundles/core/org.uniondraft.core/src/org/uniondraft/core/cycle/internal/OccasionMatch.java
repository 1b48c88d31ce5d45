package org.uniondraft.core.cycle.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.cycle.CalendarEvent;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Property;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.value.Period;

/** Tells which recurring events a paper already plans. */
public final class OccasionMatch {

    private static final String KEY = "occasion";
    /** Words that the names of many days have in common. */
    private static final String COMMON = "节$|国际|中国|世界|全国|年度|上半年|下半年|[“”（）\"]";
    /** What days are called that have their date for a name. */
    private static final List<String> DATES = List.of("三八", "五一", "五四", "六一", "七一", "八一");
    private static final double SHARE = 0.6;
    private static final int DAYS_NEAR = 31;

    private record Task(Optional<Period> when, String text, String occasion) {
    }

    private final List<Task> tasks = new ArrayList<>();

    /**
     * Reads what a paper plans.
     *
     * @param document the paper
     * @param planned what it plans, see {@link org.uniondraft.core.cycle.PaperSchedule}
     */
    public OccasionMatch(Document document, List<Entry> planned) {
        for (Entry entry : planned) {
            Optional<Period> when = Period.read(entry.when(), document.getPeriod()).filter(period -> !period.isMasked());
            String occasion = entry.source() instanceof Record record ? occasion(record).orElse("") : "";
            boolean dated = when.isPresent() || entry.source() instanceof Record;
            if (dated) {
                tasks.add(new Task(when, key(entry.activity()), occasion));
            }
        }
        // A task may have no date yet; then no list of months has it.
        for (RecordTable table : TaskTables.taskTables(document)) {
            table.getRecords().stream().filter(record -> TaskTables.when(table, record).isEmpty()).forEach(record ->
                    tasks.add(new Task(Optional.empty(), key(RecordValues.text(record, TaskTables.ACTIVITY)),
                            occasion(record).orElse(""))));
        }
    }

    /**
     * Tells for which event a record was made.
     *
     * @param record the record
     * @return the id of the occasion; nothing if somebody entered it
     */
    public static Optional<String> occasion(Record record) {
        return record.getExtras().stream().filter(extra -> KEY.equals(extra.getKey())).map(Property::getValue).findFirst();
    }

    /**
     * Notes on a record which event it is for.
     *
     * @param record the record
     * @param event the event
     */
    public static void sign(Record record, CalendarEvent event) {
        Property property = ModelFactory.eINSTANCE.createProperty();
        property.setKey(KEY);
        property.setValue(event.occasion());
        record.getExtras().add(property);
    }

    /**
     * Tells whether there is a task for an event.
     *
     * @param event the event
     * @return whether a task was made for it, or one about the same time names it
     */
    public boolean isThere(CalendarEvent event) {
        String key = key(event.label());
        return tasks.stream().filter(task -> isNear(task, event))
                .anyMatch(task -> task.occasion.equals(event.occasion()) || names(task.text, key));
    }

    private static boolean isNear(Task task, CalendarEvent event) {
        if (task.when.isEmpty()) {
            return true;
        }
        LocalDate first = event.when().firstDay().orElseThrow().minusDays(DAYS_NEAR);
        LocalDate last = event.when().lastDay().orElseThrow().plusDays(DAYS_NEAR);
        return !task.when.get().lastDay().orElseThrow().isBefore(first)
                && !task.when.get().firstDay().orElseThrow().isAfter(last);
    }

    private static boolean names(String text, String key) {
        if (DATES.stream().anyMatch(date -> key.startsWith(date) && text.contains(date))) {
            return true;
        }
        int needed = Math.max(2, (int) Math.ceil(key.length() * SHARE));
        for (int start = 0; start + needed <= key.length(); start++) {
            if (text.contains(key.substring(start, start + needed))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String label) {
        return label.replaceAll(COMMON, "");
    }
}
