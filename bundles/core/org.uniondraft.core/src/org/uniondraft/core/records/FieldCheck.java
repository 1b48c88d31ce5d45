package org.uniondraft.core.records;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.internal.Messages;
import org.uniondraft.model.Field;
import org.uniondraft.model.value.ChineseDate;
import org.uniondraft.model.value.Period;
import org.uniondraft.model.value.Quantity;

/**
 * Tells while a value is entered whether it can be read as what its field holds. What a paper says is kept as it was
 * written in any case: a total tells that it could not be added, and nobody loses a word.
 */
public final class FieldCheck {

    /** What papers write where something is not known yet. */
    private static final Pattern MASK = Pattern.compile(".*[xX×＿_○〇]{2,}.*|.*【.*】.*");

    private FieldCheck() {
    }

    /**
     * Checks a value.
     *
     * @param field the field
     * @param text what is entered; null counts as nothing
     * @param context the period of the paper, which says the year that dates are in; null if it is not known
     * @return what is wrong, localised; nothing if the value is fine, or a hole that is marked as one
     */
    public static Optional<String> problem(Field field, String text, Period context) {
        if (text == null || text.isBlank()) {
            return field.isRequired() ? Optional.of(NLS.bind(Messages.fieldRequired, field.getLabel())) : Optional.empty();
        }
        String value = text.strip();
        if (MASK.matcher(value).matches()) {
            return Optional.empty();
        }
        return switch (field.getType()) {
            case INTEGER -> number(value).isEmpty() ? Optional.of(Messages.fieldInteger)
                    : number(value).filter(read -> !isWhole(read)).map(read -> Messages.fieldInteger);
            case NUMBER -> number(value).isPresent() ? Optional.empty() : Optional.of(Messages.fieldNumber);
            case MONEY -> number(value).isPresent() ? Optional.empty() : Optional.of(Messages.fieldMoney);
            case PERCENTAGE -> number(value).filter(FieldCheck::isShare).isPresent() ? Optional.empty()
                    : Optional.of(Messages.fieldPercentage);
            case DATE -> isDay(value, context) ? Optional.empty() : Optional.of(Messages.fieldDate);
            case PERIOD -> Period.read(value, context).isPresent() ? Optional.empty() : Optional.of(Messages.fieldPeriod);
            case CHOICE -> field.getChoices().contains(value) ? Optional.empty()
                    : Optional.of(NLS.bind(Messages.fieldChoice, String.join("、", field.getChoices())));
            case TEXT, PERSON, UNIT, REFERENCE -> Optional.empty();
        };
    }

    private static Optional<Quantity> number(String value) {
        return Quantity.read(value);
    }

    private static boolean isWhole(Quantity quantity) {
        return quantity.number() == null || quantity.number().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.unit() == null || quantity.unit().equals("%") || quantity.unit().equals("％");
    }

    private static boolean isDay(String value, Period context) {
        return ChineseDate.read(value).map(date -> date.state() == ChineseDate.State.COMPLETE)
                .orElseGet(() -> Period.read(value, context).filter(read -> read.kind() == Period.Kind.DAY).isPresent());
    }
}
