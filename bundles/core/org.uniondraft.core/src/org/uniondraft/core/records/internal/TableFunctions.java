package org.uniondraft.core.records.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.Computed;
import org.uniondraft.core.records.Computed.Certainty;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/** The functions of figures. It keeps in mind how certain the numbers were that the formula has asked for. */
public final class TableFunctions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RecordTable table;
    private final List<String> problems = new ArrayList<>();
    private Certainty certainty = Certainty.EXACT;
    private int decimals = Column.DIVISION_DECIMALS;

    /**
     * Makes the functions of a table.
     *
     * @param table the table
     */
    public TableFunctions(RecordTable table) {
        this.table = table;
    }

    /** {@return how certain the numbers so far were} */
    Certainty certainty() {
        return certainty;
    }

    /** {@return the digits behind the point to write of what is made of them} */
    int decimals() {
        return decimals;
    }

    /** {@return what was wrong with them} */
    List<String> problems() {
        return problems;
    }

    /** {@return the number of records} */
    public BigDecimal count() {
        return BigDecimal.valueOf(table.getRecords().size());
    }

    /**
     * Counts the records with a value in a field.
     *
     * @param field the name of the field
     * @return how many there are
     */
    public BigDecimal count(Object field) {
        String name = field(field).getName();
        return BigDecimal.valueOf(table.getRecords().stream()
                .filter(record -> !RecordValues.text(record, name).isBlank()).count());
    }

    /**
     * Counts the records with a certain value in a field.
     *
     * @param field the name of the field
     * @param value the value
     * @return how many there are
     */
    public BigDecimal count(Object field, Object value) {
        return BigDecimal.valueOf(where(field, value).size());
    }

    /**
     * Adds up a field.
     *
     * @param field the name of the field
     * @return the sum
     */
    public BigDecimal sum(Object field) {
        return known(column(field, table.getRecords()).sum());
    }

    /**
     * Adds up a field over the records with a certain value in another field.
     *
     * @param field the name of the field
     * @param other the name of the other field
     * @param value the value
     * @return the sum
     */
    public BigDecimal sum(Object field, Object other, Object value) {
        return known(column(field, where(other, value)).sum());
    }

    /**
     * Averages a field.
     *
     * @param field the name of the field
     * @return the average
     */
    public BigDecimal average(Object field) {
        return known(column(field, table.getRecords()).average());
    }

    /**
     * Gives the least value of a field.
     *
     * @param field the name of the field
     * @return the value
     */
    public BigDecimal min(Object field) {
        return known(column(field, table.getRecords()).minimum());
    }

    /**
     * Gives the greatest value of a field.
     *
     * @param field the name of the field
     * @return the value
     */
    public BigDecimal max(Object field) {
        return known(column(field, table.getRecords()).maximum());
    }

    /**
     * Computes a share.
     *
     * @param part the part
     * @param whole the whole
     * @return the part in per cent of the whole
     */
    public BigDecimal share(Object part, Object whole) {
        BigDecimal divisor = number(whole);
        if (divisor.signum() == 0) {
            throw new FormulaFault(Messages.shareOfNothing);
        }
        return number(part).multiply(HUNDRED).divide(divisor, Column.DIVISION_SCALE, RoundingMode.HALF_UP);
    }

    static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Number number -> new BigDecimal(number.toString());
            case null, default -> throw new FormulaFault(NLS.bind(Messages.notANumber, value));
        };
    }

    private Column column(Object field, List<Record> records) {
        return new Column(table, field(field), records);
    }

    private List<Record> where(Object field, Object value) {
        String name = field(field).getName();
        String wanted = Objects.toString(value, "").strip();
        return table.getRecords().stream().filter(record -> RecordValues.text(record, name).strip().equals(wanted))
                .toList();
    }

    private Field field(Object name) {
        return RecordValues.field(table, String.valueOf(name))
                .orElseThrow(() -> new FormulaFault(NLS.bind(Messages.noSuchField, name)));
    }

    private BigDecimal known(Computed computed) {
        certainty = certainty.worse(computed.certainty());
        decimals = Math.max(decimals, computed.decimals());
        problems.addAll(computed.problems());
        return computed.number() == null ? BigDecimal.ZERO : computed.number();
    }
}
