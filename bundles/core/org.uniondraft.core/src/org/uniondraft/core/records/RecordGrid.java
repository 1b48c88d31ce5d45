package org.uniondraft.core.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.uniondraft.model.Field;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Value;
import org.uniondraft.model.support.Texts;

/**
 * Edits a record table as a grid of cells, a row for each record and a column for each field. The methods change the
 * table at once; whoever wants a step to undo runs them in a command.
 */
public final class RecordGrid {

    private RecordGrid() {
    }

    /**
     * Enters a value. Marks in a value that was there stay on what does not change.
     *
     * @param record the record
     * @param field the field
     * @param text what is entered; blank takes the value away
     */
    public static void set(Record record, Field field, String text) {
        Optional<Value> there = RecordValues.value(record, field.getName());
        String entered = text == null ? "" : Texts.line(text).strip();
        if (entered.isEmpty()) {
            there.ifPresent(record.getValues()::remove);
        } else if (there.isPresent()) {
            Texts.change(there.get(), entered);
        } else {
            Value value = ModelFactory.eINSTANCE.createValue();
            value.setField(field.getName());
            value.setText(entered);
            record.getValues().add(value);
        }
    }

    /**
     * Adds an empty record.
     *
     * @param table the table
     * @param index where, from 0 to the number of records
     * @return the record
     */
    public static Record add(RecordTable table, int index) {
        Record record = ModelFactory.eINSTANCE.createRecord();
        table.getRecords().add(index, record);
        return record;
    }

    /**
     * Puts cells from a spreadsheet into a table. If the first row holds nothing but heads of columns of the table, the
     * cells go where their heads say, and the row itself is left out. Records are added as needed; cells behind the last
     * column are left out.
     *
     * @param table the table
     * @param row the row of the first cell, from 0 to the number of records
     * @param column the column of the first cell, from 0
     * @param cells the cells, a list for each row
     * @return how many cells were left out because there was no column for them
     */
    public static int paste(RecordTable table, int row, int column, List<List<String>> cells) {
        Optional<List<Field>> heads = cells.isEmpty() ? Optional.empty() : heads(table, cells.getFirst());
        List<List<String>> rows = heads.isPresent() ? cells.subList(1, cells.size()) : cells;
        List<Field> fields = heads.orElseGet(() -> table.getFields().subList(column, table.getFields().size()));
        int leftOut = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> texts = rows.get(i);
            int at = row + i;
            Record record = at < table.getRecords().size() ? table.getRecords().get(at)
                    : add(table, table.getRecords().size());
            for (int j = 0; j < texts.size(); j++) {
                if (j < fields.size()) {
                    set(record, fields.get(j), texts.get(j));
                } else if (!texts.get(j).isBlank()) {
                    leftOut++;
                }
            }
        }
        return leftOut;
    }

    private static Optional<List<Field>> heads(RecordTable table, List<String> texts) {
        List<Field> fields = new ArrayList<>();
        for (String text : texts) {
            Optional<Field> field = table.getFields().stream().filter(each -> text.strip().equals(each.getLabel()))
                    .findFirst();
            if (field.isEmpty() || fields.contains(field.get())) {
                return Optional.empty();
            }
            fields.add(field.get());
        }
        // A single cell may well be a value that is called like its column.
        return fields.size() > 1 ? Optional.of(fields) : Optional.empty();
    }

    /**
     * Gives cells as a spreadsheet takes them.
     *
     * @param table the table
     * @param rows the rows, from 0
     * @param columns the columns, from 0
     * @return the texts, a list for each row
     */
    public static List<List<String>> copy(RecordTable table, List<Integer> rows, List<Integer> columns) {
        return rows.stream().map(row -> columns.stream().map(column -> RecordValues.text(table.getRecords().get(row),
                table.getFields().get(column).getName())).toList()).toList();
    }

    /**
     * Empties cells.
     *
     * @param table the table
     * @param rows the rows, from 0
     * @param columns the columns, from 0
     */
    public static void clear(RecordTable table, List<Integer> rows, List<Integer> columns) {
        rows.forEach(row -> columns.forEach(column -> set(table.getRecords().get(row), table.getFields().get(column), "")));
    }

    /**
     * Numbers the columns of a table.
     *
     * @param table the table
     * @return the numbers, from 0
     */
    public static List<Integer> columns(RecordTable table) {
        return IntStream.range(0, table.getFields().size()).boxed().toList();
    }
}
