package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.compose.ScheduleMonths;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Value;

/** Finds and makes the tables of tasks. */
public final class TaskTables {

    /** The id of the record type of tasks. */
    public static final String TYPE = "task";
    /** When a task is to be done. */
    public static final String PERIOD = "period";
    /** What is to be done. */
    public static final String ACTIVITY = "activity";
    /** Who sees to it. */
    public static final String OWNER = "owner";
    /** How far it is. */
    public static final String STATUS = "status";
    /** Why it was not done. */
    public static final String REASON = "reason";
    /** What came of it. */
    public static final String RESULT = "result";

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private TaskTables() {
    }

    /**
     * Finds all record tables.
     *
     * @param document the paper
     * @return its tables in reading order
     */
    public static List<RecordTable> tables(Document document) {
        List<RecordTable> tables = new ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof RecordTable table) {
                tables.add(table);
            }
        });
        return tables;
    }

    /**
     * Finds the tables of tasks.
     *
     * @param document the paper
     * @return its tables of this type
     */
    public static List<RecordTable> taskTables(Document document) {
        return tables(document).stream().filter(table -> TYPE.equals(table.getType())).toList();
    }

    /**
     * Makes an empty table of tasks.
     *
     * @param catalogs what plug-ins declare; a table with the least that is needed is made if no plug-in has tasks
     * @return the table
     */
    public static RecordTable newTable(Catalogs catalogs) {
        return catalogs.recordTypes().find(TYPE).map(RecordType::newTable).orElseGet(TaskTables::plainTable);
    }

    private static RecordTable plainTable() {
        RecordTable table = MAKE.createRecordTable();
        table.setType(TYPE);
        table.getFields().add(field(PERIOD, "时间", FieldType.PERIOD));
        table.getFields().add(field(ACTIVITY, "工作内容", FieldType.TEXT));
        table.getFields().add(field(OWNER, "责任人", FieldType.PERSON));
        return table;
    }

    private static Field field(String name, String label, FieldType type) {
        Field field = MAKE.createField();
        field.setName(name);
        field.setLabel(label);
        field.setType(type);
        return field;
    }

    /**
     * Adds an empty value to a record.
     *
     * @param record the record
     * @param field the name of the field
     * @return the value
     */
    public static Value addValue(Record record, String field) {
        Value value = MAKE.createValue();
        value.setField(field);
        record.getValues().add(value);
        return value;
    }

    /**
     * Says when a record is.
     *
     * @param table its table
     * @param record the record
     * @return what its first field of a date or period holds; nothing if there is none
     */
    public static Optional<String> when(RecordTable table, Record record) {
        return Optional.ofNullable(ScheduleMonths.field(table)).map(field -> RecordValues.text(record, field.getName()))
                .filter(text -> !text.isBlank());
    }
}
