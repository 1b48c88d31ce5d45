package org.uniondraft.core.records.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.Computed;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.model.RecordTable;

/** Evaluates formulas over the records of a table. */
public final class Formulas {

    /** The most digits before the point; a sum of money in a paper has ten. */
    private static final int MAX_DIGITS = 30;
    /** The most digits behind the point that rounding is begun with; divisions keep 34. */
    private static final int MAX_SCALE = 1000;

    private Formulas() {
    }

    /**
     * Evaluates a formula.
     *
     * @param table the table
     * @param formula the formula
     * @param unit the unit of the result, or null
     * @param name the name of what the formula belongs to, for messages
     * @return the result
     * @throws FigureException if the formula is faulty or gives no number
     */
    public static Computed evaluate(RecordTable table, String formula, String unit, String name)
            throws FigureException {
        String where = NLS.bind(Messages.figureOf, table.getTitle() == null ? table.getType() : table.getTitle(), name);
        TableFunctions functions = new TableFunctions(table);
        Object result = SafeExpressions.evaluate(formula, new TableContext(table, functions), where);
        BigDecimal number;
        try {
            number = TableFunctions.number(result);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new FigureException(NLS.bind(Messages.noNumber, where, formula), 0, e);
        }
        if (number.scale() > MAX_SCALE || number.precision() - (long) number.scale() > MAX_DIGITS) {
            throw new FigureException(NLS.bind(Messages.numberTooLarge, where, formula), 0, null);
        }
        BigDecimal rounded = number.scale() > Column.DIVISION_SCALE
                ? number.setScale(Column.DIVISION_SCALE, RoundingMode.HALF_UP) : number;
        return new Computed(Column.plain(rounded), functions.certainty(), unit, functions.decimals(),
                functions.problems());
    }
}
