package org.uniondraft.core.records.internal;

import java.math.MathContext;

import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.FigureException;

/**
 * Evaluates formulas that come with documents, which anyone may have written. A formula sees the functions and values it is
 * given and nothing else: no class, no method of an object, no loop, no assignment, and nothing that makes much out of
 * little, such as ranges, shifts and regular expressions.
 */
public final class SafeExpressions {

    /** The longest formula; the parser goes one call deeper for each bracket. */
    private static final int MAX_LENGTH = 500;

    private static final JexlEngine ENGINE = new JexlBuilder()
            .permissions(new JexlPermissions.ClassPermissions(JexlPermissions.NONE, TableFunctions.class))
            .features(JexlFeatures.createNone()).arithmetic(new BoundedArithmetic()).strict(true).silent(false)
            .safe(false).cache(0).create();

    private SafeExpressions() {
    }

    /**
     * Evaluates a formula.
     *
     * @param formula the formula; may be null
     * @param context its functions and values
     * @param where what the formula belongs to, localised, for messages
     * @return what comes out; may be null
     * @throws FigureException if the formula is faulty
     */
    public static Object evaluate(String formula, JexlContext context, String where) throws FigureException {
        if (formula == null || formula.isBlank()) {
            throw new FigureException(NLS.bind(Messages.formulaEmpty, where), 0, null);
        }
        if (formula.length() > MAX_LENGTH) {
            throw new FigureException(NLS.bind(Messages.formulaTooLong, where, MAX_LENGTH), 0, null);
        }
        int template = formula.indexOf('`');
        if (template >= 0) {
            throw new FigureException(NLS.bind(Messages.formulaFaulty,
                    new Object[] {where, formula, template + 1, Messages.formulaForbidden}), template + 1, null);
        }
        try {
            return ENGINE.createExpression(formula).evaluate(context);
        } catch (JexlException e) {
            int column = e.getInfo() == null ? 0 : e.getInfo().getColumn();
            String detail = e.getCause() instanceof FormulaFault fault ? fault.getMessage() : e.getDetail();
            throw new FigureException(NLS.bind(Messages.formulaFaulty, new Object[] {where, formula, column,
                detail == null ? e.getMessage() : detail}), column, e);
        }
    }

    /** Arithmetic with decimal numbers that cannot be made to run away. */
    private static final class BoundedArithmetic extends JexlArithmetic {

        BoundedArithmetic() {
            super(true, MathContext.DECIMAL128, Column.DIVISION_SCALE);
        }

        @Override
        public Iterable<?> createRange(Object from, Object to) {
            throw new FormulaFault(Messages.formulaForbidden);
        }

        @Override
        public Object shiftLeft(Object value, Object bits) {
            throw new FormulaFault(Messages.formulaForbidden);
        }

        @Override
        public Object shiftRight(Object value, Object bits) {
            throw new FormulaFault(Messages.formulaForbidden);
        }

        @Override
        public Object shiftRightUnsigned(Object value, Object bits) {
            throw new FormulaFault(Messages.formulaForbidden);
        }

        @Override
        public Boolean contains(Object container, Object value) {
            throw new FormulaFault(Messages.formulaForbidden);
        }
    }
}
