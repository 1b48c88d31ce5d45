package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.cycle.TaskResult;
import org.uniondraft.core.cycle.TaskResult.Outcome;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Value;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.support.Texts;

/** Asks in a summary what became of the tasks of a plan, and writes down what is known of it. */
public final class TaskOutcomes {

    private static final String STATUS_HINT = "已完成、部分完成或未完成（说明原因）";
    private static final String RESULT_HINT = "结果";
    private static final String REASON_HINT = "未完成原因";
    /** In the order in which a table has them. */
    private static final List<String> FIELDS = List.of(TaskTables.STATUS, TaskTables.REASON, TaskTables.RESULT);

    private TaskOutcomes() {
    }

    /**
     * Asks for the result of each task. What was planned stays beside what came of it.
     *
     * @param catalogs what plug-ins declare; a table whose tasks cannot have a result gets the fields for it from there
     * @param copy the summary, to be changed
     * @param plan the plan
     */
    public static void ask(Catalogs catalogs, PaperCopy copy, Document plan) {
        for (RecordTable old : TaskTables.taskTables(plan)) {
            RecordTable table = copy.copyOf(old);
            addFields(catalogs, table);
            for (int i = 0; i < table.getRecords().size(); i++) {
                Record record = table.getRecords().get(i);
                copy.link(LinkKind.RESULT_OF, record, old.getRecords().get(i),
                        RecordValues.text(record, TaskTables.ACTIVITY));
                record.getValues().removeIf(value -> TaskTables.REASON.equals(value.getField()));
                ask(table, record, TaskTables.STATUS, STATUS_HINT);
                ask(table, record, TaskTables.RESULT, RESULT_HINT);
            }
        }
    }

    private static void addFields(Catalogs catalogs, RecordTable table) {
        RecordTable whole = TaskTables.newTable(catalogs);
        for (String name : FIELDS) {
            if (RecordValues.field(table, name).isEmpty()) {
                RecordValues.field(whole, name).map(ModelCopier::copyOf).ifPresent(field -> {
                    field.setId(null);
                    table.getFields().add(field);
                });
            }
        }
    }

    private static void ask(RecordTable table, Record record, String field, String hint) {
        if (RecordValues.field(table, field).isPresent()) {
            Value value = RecordValues.value(record, field).orElseGet(() -> TaskTables.addValue(record, field));
            int length = value.getText() == null ? 0 : value.getText().length();
            Holes.put(value, 0, length, PlaceholderKind.TEXT, hint);
        }
    }

    /**
     * Writes the result of a task down. Why it was not done is asked for as long as nobody said it.
     *
     * @param copy the summary, to be changed
     * @param result the result of a task of the plan
     */
    public static void answer(PaperCopy copy, TaskResult result) {
        Record record = copy.copyOf(result.task());
        put(record, TaskTables.STATUS, result.outcome().status());
        boolean done = result.outcome() == Outcome.DONE;
        if (result.outcome() == Outcome.NOT_DONE) {
            record.getValues().removeIf(value -> TaskTables.RESULT.equals(value.getField()));
        }
        if (!result.remark().isBlank()) {
            put(record, done ? TaskTables.RESULT : TaskTables.REASON, result.remark().strip());
        } else if (!done) {
            ask((RecordTable) record.eContainer(), record, TaskTables.REASON, REASON_HINT);
        }
    }

    private static void put(Record record, String field, String text) {
        Value value = RecordValues.value(record, field).orElseGet(() -> TaskTables.addValue(record, field));
        value.getMarks().clear();
        value.setText(Texts.line(text));
    }

    /**
     * Makes the tables and lists of tasks show the results, whose columns a plan leaves out.
     *
     * @param summary the summary, to be changed
     */
    public static void show(Document summary) {
        List<EObject> objects = new ArrayList<>();
        summary.eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            switch (object) {
                case RecordView view -> Optional.ofNullable(view.getTable())
                        .ifPresent(table -> show(table, view.getColumns()));
                case Schedule schedule -> schedule.getTables().forEach(table -> show(table, schedule.getColumns()));
                default -> {
                    // It shows no table.
                }
            }
        }
    }

    /** No columns are all of them. */
    private static void show(RecordTable table, List<String> columns) {
        if (!TaskTables.TYPE.equals(table.getType()) || columns.isEmpty()) {
            return;
        }
        table.getFields().stream().map(Field::getName).filter(FIELDS::contains).filter(name -> !columns.contains(name))
                .filter(name -> table.getRecords().stream().anyMatch(record -> !RecordValues.text(record, name).isBlank()))
                .forEach(columns::add);
    }
}
