package org.uniondraft.ui.editor.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.uniondraft.core.compose.ScheduleMonths;
import org.uniondraft.core.cycle.PaperSchedule;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Value;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.viewers.GroupContent;

/** What a paper plans by month, and the commands that change it. */
final class ScheduleModel {

    private static final Pattern DATE = Pattern.compile("(?<year>[0-9]{4}年)?[0-9]{1,2}月(?<day>[0-9]{1,2}日|[上中下]旬|初|中旬|底)?");
    private static final Pattern MONTH = Pattern.compile("(?<month>[0-9]{1,2})月(?:份)?");

    /**
     * A month with what is planned in it.
     *
     * @param label how it is written, such as 3月 or 7—8月
     * @param entries what is planned
     */
    record Month(String label, List<Entry> entries) implements GroupContent.Group {

        @Override
        public List<Entry> members() {
            return entries;
        }
    }

    private ScheduleModel() {
    }

    /**
     * Lists what a paper plans.
     *
     * @param document the paper
     * @param wanted which entries are listed
     * @return the months in order
     */
    static List<Month> months(Document document, Predicate<Entry> wanted) {
        Map<String, List<Entry>> months = new LinkedHashMap<>();
        PaperSchedule.entries(document).stream().filter(wanted)
                .forEach(entry -> months.computeIfAbsent(entry.month(), label -> new ArrayList<>()).add(entry));
        return months.entrySet().stream().map(month -> new Month(month.getKey(), month.getValue())).toList();
    }

    /**
     * Finds the heading that an entry stands under.
     *
     * @param entry the entry
     * @return the heading; empty if there is none
     */
    static String section(Entry entry) {
        return Models.section(entry.source()).map(section -> section.getHeading()).map(heading -> heading.getText())
                .orElse("");
    }

    /**
     * Finds the record of an entry.
     *
     * @param entry the entry
     * @return the record; nothing if the entry is only said in the text
     */
    static Optional<Record> record(Entry entry) {
        return entry.source() instanceof Record record ? Optional.of(record) : Optional.empty();
    }

    /**
     * Finds a field of an entry.
     *
     * @param entry the entry
     * @param name the name of the field
     * @return the field; nothing if the entry is only said in the text or its table has no such field
     */
    static Optional<Field> field(Entry entry, String name) {
        return table(entry).flatMap(table -> RecordValues.field(table, name));
    }

    private static Optional<RecordTable> table(Entry entry) {
        return record(entry).map(Record::eContainer).filter(RecordTable.class::isInstance).map(RecordTable.class::cast);
    }

    /**
     * Gives what a field of an entry holds.
     *
     * @param entry the entry
     * @param name the name of the field
     * @return the text; empty if there is none
     */
    static String value(Entry entry, String name) {
        return record(entry).map(record -> RecordValues.text(record, name)).orElse("");
    }

    /**
     * Finds the field that says when the records of a table are.
     *
     * @param entry an entry
     * @return the field
     */
    static Optional<Field> dateField(Entry entry) {
        return table(entry).map(ScheduleMonths::field);
    }

    /**
     * Writes a field of a record.
     *
     * @param label what is undone
     * @param record the record
     * @param field the name of the field
     * @param text the new text
     * @return the command
     */
    static Command write(String label, Record record, String field, String text) {
        return EditCommand.of(label, record, () -> {
            Value value = RecordValues.value(record, field).orElseGet(() -> {
                Value added = ModelFactory.eINSTANCE.createValue();
                added.setId(Ids.random().next());
                added.setField(field);
                record.getValues().add(added);
                return added;
            });
            value.getMarks().clear();
            value.setText(text);
        });
    }

    /**
     * Says a date in another month: the day stays, a span of months becomes the one month.
     *
     * @param written the date as it is written
     * @param month how the other month is written
     * @return the new date; the other month itself if the date names no day
     */
    static String inMonth(String written, String month) {
        Matcher target = MONTH.matcher(month);
        Matcher date = DATE.matcher(written.strip());
        if (!target.matches() || !date.matches()) {
            return month;
        }
        String year = date.group("year") == null ? "" : date.group("year");
        String day = date.group("day") == null ? "" : date.group("day");
        return year + target.group("month") + "月" + day;
    }
}
