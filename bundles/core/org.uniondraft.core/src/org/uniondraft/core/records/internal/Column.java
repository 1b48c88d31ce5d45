package org.uniondraft.core.records.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.Computed;
import org.uniondraft.core.records.Computed.Certainty;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.value.Quantity;
import org.uniondraft.model.value.Quantity.Mask;

/** The numbers in one field of some records. Whatever keeps one of them from being a plain number is kept with them. */
public final class Column {

    /** The digits behind the point that a division keeps. */
    public static final int DIVISION_SCALE = 10;

    /** The digits behind the point that papers write of a division. */
    static final int DIVISION_DECIMALS = 2;

    private final RecordTable table;
    private final Field field;
    private final List<BigDecimal> numbers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Certainty certainty = Certainty.EXACT;
    private String unit;
    private boolean unitWritten;

    /**
     * Reads the numbers.
     *
     * @param table the table
     * @param field one of its fields
     * @param records some of its records
     */
    public Column(RecordTable table, Field field, List<Record> records) {
        this.table = table;
        this.field = field;
        this.unit = field.getUnit();
        for (Record record : records) {
            read(record);
        }
    }

    private void read(Record record) {
        String text = RecordValues.text(record, field.getName());
        if (text.isBlank()) {
            if (field.isRequired()) {
                spoil(record, Messages.valueMissing, text);
            }
            return;
        }
        Optional<Quantity> read = Quantity.read(text.strip());
        if (read.isEmpty()) {
            spoil(record, Messages.valueNoNumber, text);
            return;
        }
        Quantity quantity = read.get();
        if (quantity.per() != null) {
            spoil(record, Messages.valueRate, text);
        } else if (quantity.mask() != Mask.NONE || quantity.number() == null) {
            spoil(record, Messages.valueUnknown, text);
        } else if (!takesUnit(quantity.unit())) {
            spoil(record, Messages.valueOtherUnit, text);
        } else {
            if (!quantity.isExact()) {
                certainty = certainty.worse(Certainty.APPROXIMATE);
                problems.add(describe(record, Messages.valueApproximate, text));
            }
            numbers.add(quantity.number());
        }
    }

    /** A number without a unit has that of the field; the first unit that is met is that of a field without one. */
    private boolean takesUnit(String other) {
        if (other == null) {
            return true;
        }
        unitWritten = true;
        if (Objects.equals(unit, other)) {
            return true;
        }
        if (unit == null) {
            unit = other;
            return true;
        }
        return false;
    }

    private void spoil(Record record, String message, String text) {
        certainty = Certainty.INCOMPLETE;
        problems.add(describe(record, message, text));
    }

    private String describe(Record record, String message, String text) {
        return NLS.bind(message, new Object[] {table.getRecords().indexOf(record) + 1, label(field), text.strip()});
    }

    private static String label(Field field) {
        return field.getLabel() == null ? field.getName() : field.getLabel();
    }

    /** {@return whether a value says its unit, as 26名 does} */
    public boolean isUnitWritten() {
        return unitWritten;
    }

    /** {@return the sum; 0 of nothing} */
    public Computed sum() {
        return computed(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** {@return the average; nothing of nothing} */
    public Computed average() {
        if (numbers.isEmpty()) {
            return nothing();
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return computed(sum.divide(BigDecimal.valueOf(numbers.size()), DIVISION_SCALE, RoundingMode.HALF_UP),
                Math.max(DIVISION_DECIMALS, decimals()));
    }

    /** {@return the least; nothing of nothing} */
    public Computed minimum() {
        return extreme(BigDecimal::min);
    }

    /** {@return the most; nothing of nothing} */
    public Computed maximum() {
        return extreme(BigDecimal::max);
    }

    private Computed extreme(BinaryOperator<BigDecimal> choice) {
        return numbers.stream().reduce(choice).map(this::computed).orElseGet(this::nothing);
    }

    private Computed nothing() {
        if (problems.isEmpty()) {
            problems.add(NLS.bind(Messages.columnEmpty, label(field)));
        }
        return new Computed(null, Certainty.INCOMPLETE, unit, decimals(), problems);
    }

    private Computed computed(BigDecimal number) {
        return computed(number, decimals());
    }

    private Computed computed(BigDecimal number, int decimals) {
        return new Computed(plain(number), certainty, unit, decimals, problems);
    }

    private int decimals() {
        return numbers.stream().mapToInt(number -> plain(number).scale()).max().orElse(0);
    }

    /** {@return a number without zeros at the end of its fraction and without an exponent} */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
