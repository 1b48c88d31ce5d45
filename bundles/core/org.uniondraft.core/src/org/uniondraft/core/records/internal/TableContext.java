package org.uniondraft.core.records.internal;

import org.apache.commons.jexl3.JexlContext;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.RecordTable;

/** What the formula of a figure sees: the functions, and each field by its name, which stands for that name. */
final class TableContext implements JexlContext, JexlContext.NamespaceResolver {

    private final RecordTable table;
    private final TableFunctions functions;

    TableContext(RecordTable table, TableFunctions functions) {
        this.table = table;
        this.functions = functions;
    }

    @Override
    public Object get(String name) {
        return has(name) ? name : null;
    }

    @Override
    public boolean has(String name) {
        return RecordValues.field(table, name).isPresent();
    }

    @Override
    public void set(String name, Object value) {
        throw new FormulaFault(Messages.formulaForbidden);
    }

    @Override
    public Object resolveNamespace(String name) {
        return name == null || name.isEmpty() ? functions : null;
    }
}
