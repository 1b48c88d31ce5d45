package org.uniondraft.core.records.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.records.Computed;
import org.uniondraft.core.records.RecordSentence;
import org.uniondraft.core.records.RecordSentence.Hole;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Mark;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Record;
import org.uniondraft.model.Value;

/**
 * Follows the placeholders of values through formulas, which only know texts: while a sentence is made, each stretch to
 * be filled in stands between two signs that no text can have, Unicode noncharacters.
 */
public final class HoleCodes {

    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    /** The number of a placeholder is the distance from this private sign. */
    private static final char FIRST = '\uE000';
    private static final int MOST = 0x1000;
    private static final String SIGNS = "[" + OPEN + CLOSE + "]";

    private final List<Placeholder> placeholders = new ArrayList<>();

    /**
     * Writes the value of a field as it stands in a sentence, the stretches to be filled in between their signs.
     *
     * @param record the record
     * @param field the field
     * @return the text; empty if there is no value
     */
    public String spoken(Record record, Field field) {
        String spoken = RecordValues.spoken(record, field).replaceAll(SIGNS, "");
        Value value = RecordValues.value(record, field.getName()).orElse(null);
        if (spoken.isBlank() || value == null || value.getMarks().isEmpty()) {
            return spoken;
        }
        // What a unit is added to loses the blanks around it.
        int shift = spoken.startsWith(value.getText()) ? 0 : value.getText().length() - value.getText().stripLeading().length();
        StringBuilder coded = new StringBuilder();
        int from = 0;
        for (Mark mark : value.getMarks()) {
            int start = Math.clamp(mark.getStart() - shift, 0, spoken.length());
            int end = Math.clamp(mark.getEnd() - shift, 0, spoken.length());
            if (mark instanceof Placeholder placeholder && start >= from && end > start) {
                coded.append(spoken, from, start).append(code(placeholder, spoken.substring(start, end)));
                from = end;
            }
        }
        return coded.append(spoken.substring(from)).toString();
    }

    /**
     * Writes what stands for a required value that is missing.
     *
     * @param field the field
     * @return xx with the unit of the field, as a stretch to be filled in
     */
    public String missing(Field field) {
        Placeholder placeholder = ModelFactory.eINSTANCE.createPlaceholder();
        placeholder.setKind(kind(field.getType()));
        placeholder.setExpected(field.getType());
        placeholder.setHint(field.getLabel());
        return code(placeholder, Computed.MASK) + (field.getUnit() == null ? "" : field.getUnit());
    }

    private static PlaceholderKind kind(FieldType type) {
        return switch (type) {
            case INTEGER, NUMBER, PERCENTAGE -> PlaceholderKind.NUMBER;
            case MONEY -> PlaceholderKind.AMOUNT;
            case PERSON -> PlaceholderKind.PERSON;
            default -> PlaceholderKind.UNKNOWN;
        };
    }

    private String code(Placeholder placeholder, String text) {
        if (placeholders.size() == MOST) {
            return text;
        }
        placeholders.add(placeholder);
        return OPEN + String.valueOf((char) (FIRST + placeholders.size() - 1)) + text + CLOSE;
    }

    /**
     * Takes a unit off the end of a text that may be one to be filled in.
     *
     * @param text the text with its signs
     * @param unit the unit, not empty
     * @return the text without the unit; the same one if it does not end with it
     */
    public static String withoutUnit(String text, String unit) {
        String end = text.endsWith(String.valueOf(CLOSE)) ? unit + CLOSE : unit;
        return text.endsWith(end) ? text.substring(0, text.length() - end.length())
                + end.substring(unit.length()) : text;
    }

    /**
     * Reads a text that was made of coded ones.
     *
     * @param coded the text with its signs
     * @return the text without them, and what is to be filled in
     */
    public RecordSentence read(String coded) {
        if (placeholders.isEmpty()) {
            return new RecordSentence(coded, List.of());
        }
        StringBuilder text = new StringBuilder();
        List<Hole> holes = new ArrayList<>();
        Placeholder open = null;
        int start = 0;
        for (int i = 0; i < coded.length(); i++) {
            char sign = coded.charAt(i);
            if (sign == OPEN && i + 1 < coded.length()) {
                open = placeholders.get(coded.charAt(++i) - FIRST);
                start = text.length();
            } else if (sign == CLOSE) {
                if (open != null && text.length() > start) {
                    holes.add(new Hole(start, text.length(), open));
                }
                open = null;
            } else {
                text.append(sign);
            }
        }
        return new RecordSentence(text.toString(), holes);
    }
}
