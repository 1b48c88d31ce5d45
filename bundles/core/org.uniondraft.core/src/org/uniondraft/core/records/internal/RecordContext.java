package org.uniondraft.core.records.internal;

import org.apache.commons.jexl3.JexlContext;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/** What a formula in a sentence template sees: each field by its name, as the text of its value with its unit. */
public final class RecordContext implements JexlContext {

    private final RecordTable table;
    private final Record record;
    private final HoleCodes holes;

    /**
     * Makes a context.
     *
     * @param table the table
     * @param record one of its records
     * @param holes what follows the placeholders of its values
     */
    public RecordContext(RecordTable table, Record record, HoleCodes holes) {
        this.table = table;
        this.record = record;
        this.holes = holes;
    }

    @Override
    public Object get(String name) {
        return RecordValues.field(table, name).map(field -> holes.spoken(record, field)).orElse(null);
    }

    @Override
    public boolean has(String name) {
        return RecordValues.field(table, name).isPresent();
    }

    @Override
    public void set(String name, Object value) {
        throw new FormulaFault(Messages.formulaForbidden);
    }
}
