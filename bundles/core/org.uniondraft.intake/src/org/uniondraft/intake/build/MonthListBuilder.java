package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.source.SourceObject;
import org.uniondraft.intake.steps.MarkerScanner;
import org.uniondraft.intake.steps.MonthMark;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Value;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.value.Period;

/**
 * Makes task records and a schedule of a month list (papers.md I13). It composes what it made and gives it up if anything
 * would print otherwise: months out of order, months without a task between others, numbers that do not run.
 */
final class MonthListBuilder {

    private static final String PERIOD = "period";
    private static final String ACTIVITY = "activity";
    /** What may stand before a number inside a line. */
    private static final String BEFORE_NUMBER = "。；;，,、）)";

    /** What was made. */
    record Result(RecordTable table, Schedule schedule) {
    }

    private record Task(String month, Unit monthUnit, Marker marker, Unit text) {
    }

    private final List<Task> tasks = new ArrayList<>();
    private final List<Unit> units;
    private final Optional<RecordType> taskType;
    private String endMark;
    private boolean sameEndMarks = true;

    private MonthListBuilder(List<Unit> units, Optional<RecordType> taskType) {
        this.units = units;
        this.taskType = taskType;
    }

    /**
     * Makes the records of a month list.
     *
     * @param units the paragraphs, the first one with a month
     * @param period the period of the paper, or null
     * @param taskType the type of the records, if one is declared
     * @return table and schedule, or nothing if they would print something else
     */
    static Optional<Result> build(List<Unit> units, Period period, Optional<RecordType> taskType) {
        if (units.stream().anyMatch(unit -> unit.text().equals(SourceObject.MARK))) {
            // A table or picture between the months is no task.
            return Optional.empty();
        }
        MonthListBuilder builder = new MonthListBuilder(units, taskType);
        builder.readTasks();
        if (!builder.sameEndMarks) {
            return Optional.empty();
        }
        return Optional.of(builder.result()).filter(result -> builder.printsTheSame(result, period));
    }

    private void readTasks() {
        MonthMark mark = null;
        Unit monthUnit = null;
        int inMonth = 0;
        for (Unit unit : units) {
            Unit rest = unit;
            if (unit.role() == Role.MONTH) {
                if (monthUnit != null && inMonth == 0) {
                    tasks.add(new Task(mark.label(), monthUnit, null, null));
                }
                mark = MonthMark.read(unit.text()).orElseThrow();
                monthUnit = unit;
                inMonth = 0;
                sameEndMarks &= endMark == null || endMark.equals(mark.endMark());
                endMark = mark.endMark();
                rest = unit.part(mark.textStart(), unit.text().length());
            }
            if (!rest.text().isEmpty()) {
                inMonth += addTasks(mark.label(), monthUnit, rest);
            }
        }
        if (inMonth == 0) {
            tasks.add(new Task(mark.label(), monthUnit, null, null));
        }
    }

    /** Adds the tasks of a line, several if they are numbered on. */
    private int addTasks(String month, Unit monthUnit, Unit line) {
        Marker marker = MarkerScanner.scan(line.text()).filter(Marker::isRegular).orElse(null);
        if (marker == null) {
            tasks.add(new Task(month, monthUnit, null, line));
            return 1;
        }
        int count = 0;
        int start = 0;
        while (marker != null) {
            int textStart = start + marker.length();
            int next = nextNumber(line.text(), textStart, marker.pattern().format(marker.number() + 1));
            tasks.add(new Task(month, monthUnit, marker, line.part(textStart, next)));
            count++;
            start = next;
            marker = next < line.text().length() ? MarkerScanner.scan(line.text().substring(next)).orElse(null) : null;
        }
        return count;
    }

    private static int nextNumber(String text, int from, String number) {
        for (int i = text.indexOf(number, from); i > 0; i = text.indexOf(number, i + 1)) {
            boolean apart = BEFORE_NUMBER.indexOf(text.charAt(i - 1)) >= 0 || Characters.isBlank(text.charAt(i - 1));
            if (apart && MarkerScanner.scan(text.substring(i)).filter(m -> m.text().equals(number)).isPresent()) {
                return i;
            }
        }
        return text.length();
    }

    private Result result() {
        RecordTable table = taskType.filter(MonthListBuilder::isUsable).map(RecordType::newTable)
                .orElseGet(MonthListBuilder::simpleTable);
        table.setTitle(Messages.taskTable);
        table.setOrigin(units.getFirst().origin());
        Schedule schedule = ModelFactory.eINSTANCE.createSchedule();
        schedule.getTables().add(table);
        schedule.setForm(ViewForm.LIST);
        schedule.getColumns().add(ACTIVITY);
        schedule.setMonthEndMark(endMark);
        schedule.setOrigin(units.getFirst().origin());
        NumberPattern pattern = pattern();
        schedule.setMarker(pattern == null ? null : pattern.format(1));
        for (Task task : tasks) {
            Record row = ModelFactory.eINSTANCE.createRecord();
            row.setOrigin(task.text() == null ? task.monthUnit().origin() : task.text().origin());
            row.getValues().add(value(PERIOD, task.month()));
            if (task.text() != null) {
                String number = pattern == null && task.marker() != null ? task.marker().text() : "";
                row.getValues().add(value(ACTIVITY, number + task.text().text()));
            }
            table.getRecords().add(row);
        }
        return new Result(table, schedule);
    }

    /** The pattern of the numbers, if each task has one. */
    private NumberPattern pattern() {
        NumberPattern first = tasks.getFirst().marker() == null ? null : tasks.getFirst().marker().pattern();
        boolean all = tasks.stream().allMatch(task -> task.marker() != null && task.marker().pattern().equals(first));
        return all ? first : null;
    }

    /** Whether a type has the fields of which a month list is made, a time among them that sorts its records. */
    private static boolean isUsable(RecordType type) {
        return type.fields().stream().anyMatch(field -> field.name().equals(PERIOD) && field.type() == FieldType.PERIOD)
                && type.fields().stream().anyMatch(field -> field.name().equals(ACTIVITY));
    }

    private static RecordTable simpleTable() {
        RecordTable table = ModelFactory.eINSTANCE.createRecordTable();
        table.setType(ImportOptions.TASK_TYPE);
        table.getFields().add(field(PERIOD, Messages.taskPeriod, FieldType.PERIOD));
        table.getFields().add(field(ACTIVITY, Messages.taskActivity, FieldType.TEXT));
        return table;
    }

    private static Field field(String name, String label, FieldType type) {
        Field field = ModelFactory.eINSTANCE.createField();
        field.setName(name);
        field.setLabel(label);
        field.setType(type);
        return field;
    }

    private static Value value(String field, String text) {
        Value value = ModelFactory.eINSTANCE.createValue();
        value.setField(field);
        value.setText(text);
        return value;
    }

    private boolean printsTheSame(Result result, Period period) {
        Document document = ModelFactory.eINSTANCE.createDocument();
        document.setPeriod(period);
        Section body = ModelFactory.eINSTANCE.createSection();
        body.setRole(SectionRole.BODY);
        body.getRecordTables().add(result.table());
        body.getBlocks().add(result.schedule());
        document.setBody(body);
        StringBuilder source = new StringBuilder();
        units.forEach(unit -> source.append(Characters.withoutBlanks(unit.text())));
        return PrintedText.of(document).contentEquals(source);
    }
}
