package org.uniondraft.cli.json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Writes records as JSON (RFC 8259). A shape that scripts rely on is declared as a Java record: its components are the
 * members, in their order and under their names. Same value, same text.
 */
public final class JsonWriter {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {
    }

    /**
     * Writes a value.
     *
     * @param value a record, a list, a string, a whole number, a boolean or null
     * @return the JSON text, several lines of it, with a line end at its end
     * @throws IllegalArgumentException if there is anything else in it
     */
    public static String write(Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value, "\n");
        return writer.out.append('\n').toString();
    }

    private void value(Object value, String lineEnd) {
        switch (value) {
            case null -> out.append("null");
            case String string -> string(string);
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case List<?> list -> array(list, lineEnd);
            case Record record -> object(record, lineEnd);
            default -> throw new IllegalArgumentException("No JSON for " + value.getClass());
        }
    }

    private void array(List<?> list, String lineEnd) {
        boolean plain = list.stream().noneMatch(item -> item instanceof Record || item instanceof List<?>);
        List<Runnable> items = new ArrayList<>();
        list.forEach(item -> items.add(() -> value(item, lineEnd + INDENT)));
        sequence('[', items, ']', plain ? "" : lineEnd);
    }

    private void object(Record record, String lineEnd) {
        List<Runnable> members = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            members.add(() -> {
                string(component.getName());
                out.append(": ");
                value(get(record, component), lineEnd + INDENT);
            });
        }
        sequence('{', members, '}', lineEnd);
    }

    private void sequence(char open, List<Runnable> items, char close, String lineEnd) {
        out.append(open);
        for (Iterator<Runnable> rest = items.iterator(); rest.hasNext();) {
            out.append(lineEnd).append(lineEnd.isEmpty() ? "" : INDENT);
            rest.next().run();
            if (rest.hasNext()) {
                out.append(lineEnd.isEmpty() ? ", " : ",");
            }
        }
        out.append(items.isEmpty() ? "" : lineEnd).append(close);
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not a public record: " + record.getClass(), e);
        }
    }

    private void string(String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (needsEscape(string, i)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Control characters, the line separators that JavaScript stumbles over, and halves of surrogate pairs. */
    private static boolean needsEscape(String string, int index) {
        char c = string.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == string.length() || !Character.isLowSurrogate(string.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(string.charAt(index - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
