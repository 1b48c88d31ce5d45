package org.uniondraft.core.compose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.uniondraft.core.compose.Grid.GridCell;
import org.uniondraft.core.compose.Grid.GridColumn;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Value;

/** What record views and schedules have in common: fields as columns, values as cells. */
final class Columns {

    private Columns() {
    }

    /** The fields that are shown: those named, in their order, or all of them. A name without a field is left out. */
    static List<Field> shown(RecordTable table, List<String> names) {
        if (names.isEmpty()) {
            return table.getFields();
        }
        return names.stream().map(name -> field(table, name)).filter(Objects::nonNull).toList();
    }

    static Field field(RecordTable table, String name) {
        return table.getFields().stream().filter(field -> Objects.equals(field.getName(), name)).findFirst().orElse(null);
    }

    static Optional<Value> value(Record row, Field field) {
        return row.getValues().stream().filter(value -> Objects.equals(value.getField(), field.getName())).findFirst();
    }

    static Line line(Record row, Field field) {
        return value(row, field).map(Line::of).orElse(Line.EMPTY);
    }

    static GridColumn column(Field field) {
        return new GridColumn(field.getWeight(), alignment(field.getType()));
    }

    static GridCell headerCell(int column, Field field) {
        String unit = field.getUnit() == null || field.getUnit().isEmpty() ? "" : "（" + field.getUnit() + "）";
        return headerCell(column, field.getLabel() + unit);
    }

    static GridCell headerCell(int column, String label) {
        return cell(column, 1, Alignment.CENTER, Line.EMPTY.plus(label, Span.Kind.LABEL));
    }

    static GridCell cell(int column, int rowSpan, Alignment alignment, Line line) {
        return new GridCell(column, 1, rowSpan, alignment, List.of(line));
    }

    private static Alignment alignment(FieldType type) {
        return switch (type) {
            case TEXT, REFERENCE -> Alignment.START;
            case INTEGER, NUMBER, MONEY, PERCENTAGE -> Alignment.END;
            case DATE, PERIOD, CHOICE, PERSON, UNIT -> Alignment.CENTER;
        };
    }
}
