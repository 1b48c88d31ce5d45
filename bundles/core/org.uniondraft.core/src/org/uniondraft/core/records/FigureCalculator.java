package org.uniondraft.core.records;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.internal.Formulas;
import org.uniondraft.core.records.internal.Messages;
import org.uniondraft.model.Field;
import org.uniondraft.model.Figure;
import org.uniondraft.model.RecordTable;

/**
 * Computes the key figures of a record table.
 * <p>
 * A formula is made of numbers, texts in quotes, the operators {@code + - * / % == != < > <= >= && || ! ?:}, brackets, and
 * the functions below; a field is named plainly or in quotes.
 * <ul>
 * <li>{@code count()}: the number of records; {@code count(field)}: of those with a value in the field;
 * {@code count(field, value)}: of those with this value
 * <li>{@code sum(field)}; {@code sum(field, otherField, value)}: over the records with this value in the other field
 * <li>{@code average(field)}, {@code min(field)}, {@code max(field)}
 * <li>{@code share(a, b)}: a in per cent of b
 * </ul>
 * Sums are exact, divisions are rounded to ten digits behind the point. What a formula takes from a value that is approximate, masked or missing shows in the result, see
 * {@link Computed#certainty()}.
 */
public final class FigureCalculator {

    /** What the name of a figure in a live field begins with if it is the total of a field. */
    public static final String TOTAL_PREFIX = "total:";

    private final RecordTable table;

    /**
     * Makes a calculator.
     *
     * @param table the table
     */
    public FigureCalculator(RecordTable table) {
        this.table = table;
    }

    /**
     * Computes a figure.
     *
     * @param figure the figure
     * @return its value
     * @throws FigureException if its formula is faulty
     */
    public Computed value(Figure figure) throws FigureException {
        return Formulas.evaluate(table, figure.getExpression(), figure.getUnit(), figure.getName());
    }

    /**
     * Computes a figure, or the sum of a field, by the name it has in a live field.
     *
     * @param name the name of a figure, or {@value #TOTAL_PREFIX} and the name of a field
     * @return its value
     * @throws FigureException if there is no such figure or field, or its formula is faulty
     */
    public Computed value(String name) throws FigureException {
        if (name != null && name.startsWith(TOTAL_PREFIX)) {
            Field field = RecordValues.field(table, name.substring(TOTAL_PREFIX.length()))
                    .orElseThrow(() -> unknown(name));
            return Totals.of(table, field).orElseGet(() -> Totals.sum(table, field));
        }
        Optional<Figure> figure = table.getFigures().stream().filter(each -> each.getName() != null)
                .filter(each -> each.getName().equals(name)).findFirst();
        return value(figure.orElseThrow(() -> unknown(name)));
    }

    private FigureException unknown(String name) {
        return new FigureException(NLS.bind(Messages.noSuchFigure,
                table.getTitle() == null ? table.getType() : table.getTitle(), name), 0, null);
    }
}
