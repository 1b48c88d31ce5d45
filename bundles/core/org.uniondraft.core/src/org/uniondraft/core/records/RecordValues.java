package org.uniondraft.core.records;

import java.util.Optional;
import java.util.stream.Collectors;

import org.uniondraft.core.records.internal.HoleCodes;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Value;
import org.uniondraft.model.value.Quantity;

/** Finds fields and values by their names. */
public final class RecordValues {

    private RecordValues() {
    }

    /**
     * Finds a field.
     *
     * @param table the table
     * @param name the name of the field
     * @return the field
     */
    public static Optional<Field> field(RecordTable table, String name) {
        return table.getFields().stream().filter(field -> name.equals(field.getName())).findFirst();
    }

    /**
     * Finds a value.
     *
     * @param record the record
     * @param field the name of the field
     * @return the value
     */
    public static Optional<Value> value(Record record, String field) {
        return record.getValues().stream().filter(value -> field.equals(value.getField())).findFirst();
    }

    /**
     * Gives the text of a value.
     *
     * @param record the record
     * @param field the name of the field
     * @return the text; empty if there is no value
     */
    public static String text(Record record, String field) {
        return value(record, field).map(Value::getText).orElse("");
    }

    /**
     * Gives the text of a value as it stands in a sentence: 26名 also if only 26 was entered below a head that says 名.
     *
     * @param record the record
     * @param field the field
     * @return the text, a number without a unit followed by the unit of the field; empty if there is no value
     */
    public static String spoken(Record record, Field field) {
        String text = text(record, field.getName());
        if (field.getUnit() == null || text.isBlank()) {
            return text;
        }
        boolean bare = Quantity.read(text.strip()).filter(read -> read.unit() == null && read.per() == null).isPresent();
        return bare ? text.strip() + field.getUnit() : text;
    }

    /**
     * Strings the values of a record together.
     *
     * @param table the table
     * @param record one of its records
     * @param holes what follows the placeholders of its values
     * @return the values that are there, in the order of the fields, with ， between them
     */
    static String joined(RecordTable table, Record record, HoleCodes holes) {
        return table.getFields().stream().map(field -> holes.spoken(record, field))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("，"));
    }
}
