package org.uniondraft.core.records;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.records.internal.HoleCodes;
import org.uniondraft.core.records.internal.Messages;
import org.uniondraft.core.records.internal.RecordContext;
import org.uniondraft.core.records.internal.SafeExpressions;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/**
 * Makes sentences of records: {@code ${field}} in a template stands for the value of a field,
 * {@code ${place == '' ? '' : '在' + place}} for what the formula gives. In a formula a field is the text of its value, empty
 * if there is none. In both, a number without a unit is followed by the unit of its field, unless the template goes on with
 * that unit. A plain {@code ${field}} whose
 * value is missing though the field is required gives {@code xx} with the unit, so that the hole is seen.
 */
public final class SentenceTemplate {

    private static final String OPEN = "${";

    private final RecordTable table;
    private final List<Part> parts;

    /** A piece of a template: text as it stands, or a formula. */
    private record Part(String text, boolean formula) {
    }

    private SentenceTemplate(RecordTable table, List<Part> parts) {
        this.table = table;
        this.parts = parts;
    }

    /**
     * Makes the template of a table.
     *
     * @param table the table; if it has no template, its values stand one after the other
     * @return the template
     * @throws FigureException if a formula in it does not end
     */
    public static SentenceTemplate of(RecordTable table) throws FigureException {
        String template = table.getSentence();
        return template == null || template.isBlank() ? new SentenceTemplate(table, List.of()) : of(table, template);
    }

    /**
     * Makes a template.
     *
     * @param table the table whose records are to be told
     * @param template the template
     * @return the template
     * @throws FigureException if a formula in it does not end
     */
    public static SentenceTemplate of(RecordTable table, String template) throws FigureException {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = template.indexOf(OPEN); open >= 0; open = template.indexOf(OPEN, from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new FigureException(NLS.bind(Messages.templateOpen, where(table), template), open + 1, null);
            }
            parts.add(new Part(template.substring(from, open), false));
            parts.add(new Part(template.substring(open + OPEN.length(), close).strip(), true));
            from = close + 1;
        }
        parts.add(new Part(template.substring(from), false));
        return new SentenceTemplate(table, parts);
    }

    /**
     * Makes the sentence of a record.
     *
     * @param record the record
     * @return the text
     * @throws FigureException if a formula is faulty
     */
    public String text(Record record) throws FigureException {
        return sentence(record).text();
    }

    /**
     * Makes the sentence of a record with what is still to be filled in.
     *
     * @param record the record
     * @return the sentence, its end mark included if the template has one
     * @throws FigureException if a formula is faulty
     */
    public RecordSentence sentence(Record record) throws FigureException {
        HoleCodes holes = new HoleCodes();
        return holes.read(coded(record, holes));
    }

    /** The sentence with the signs around what is to be filled in. */
    String coded(Record record, HoleCodes holes) throws FigureException {
        if (parts.isEmpty()) {
            return RecordValues.joined(table, record, holes);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            // A formula always has a text behind it, be it empty.
            text.append(part.formula() ? value(record, holes, part.text(), parts.get(i + 1).text()) : part.text());
        }
        return text.toString();
    }

    private String value(Record record, HoleCodes holes, String formula, String behind) throws FigureException {
        Field field = RecordValues.field(table, formula).orElse(null);
        if (field != null) {
            return value(record, holes, field, behind);
        }
        Object result = SafeExpressions.evaluate(formula, new RecordContext(table, record, holes), where(table));
        return result == null ? "" : result.toString();
    }

    /** A template may write the unit itself, ${persons}名; it is not written twice then. */
    private static String value(Record record, HoleCodes holes, Field field, String behind) {
        String unit = field.getUnit() == null ? "" : field.getUnit();
        String spoken = holes.spoken(record, field);
        String value = spoken.isBlank() && field.isRequired() ? holes.missing(field) : spoken;
        return !unit.isEmpty() && behind.startsWith(unit) ? HoleCodes.withoutUnit(value, unit) : value;
    }

    private static String where(RecordTable table) {
        return NLS.bind(Messages.sentenceOf, table.getTitle() == null ? table.getType() : table.getTitle());
    }
}
