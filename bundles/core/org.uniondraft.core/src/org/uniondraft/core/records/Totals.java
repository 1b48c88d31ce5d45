package org.uniondraft.core.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.records.internal.Column;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/** The totals of record tables. */
public final class Totals {

    private Totals() {
    }

    /**
     * Computes what stands under a column.
     *
     * @param table the table
     * @param field the column; one of its fields
     * @return the total; nothing if the field has none
     */
    public static Optional<Computed> of(RecordTable table, Field field) {
        return switch (field.getTotal()) {
            case NONE -> Optional.empty();
            case SUM -> Optional.of(sum(table, field));
            case COUNT -> Optional.of(count(table, field));
            case AVERAGE -> Optional.of(new Column(table, field, table.getRecords()).average());
        };
    }

    /**
     * Adds up a column.
     *
     * @param table the table
     * @param field the column; one of its fields
     * @return the sum; a value that is approximate, masked, missing though it is required, a rate, or of another unit than
     *         the others makes it less than exact
     */
    public static Computed sum(RecordTable table, Field field) {
        return new Column(table, field, table.getRecords()).sum();
    }

    /**
     * Writes what stands under a column, in the manner of the column: with the unit if the values have it.
     *
     * @param table the table
     * @param field the column; one of its fields
     * @return the text; empty if the field has no total
     */
    public static String text(RecordTable table, Field field) {
        boolean withUnit = new Column(table, field, table.getRecords()).isUnitWritten();
        return of(table, field).map(total -> withUnit ? total : total.withoutUnit()).map(Computed::text).orElse("");
    }

    private static Computed count(RecordTable table, Field field) {
        List<Record> filled = table.getRecords().stream()
                .filter(record -> !RecordValues.text(record, field.getName()).isBlank()).toList();
        return new Computed(BigDecimal.valueOf(filled.size()), Computed.Certainty.EXACT, null, 0, List.of());
    }
}
