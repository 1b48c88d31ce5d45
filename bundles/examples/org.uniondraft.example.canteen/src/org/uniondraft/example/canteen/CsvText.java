package org.uniondraft.example.canteen;

import java.util.List;

/** Rows of comma-separated values as RFC 4180 has them: lines end with CRLF, and what would be misread is quoted. */
final class CsvText {

    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder();
    private final char separator;

    /**
     * Begins a text.
     *
     * @param separator what stands between values
     */
    CsvText(char separator) {
        this.separator = separator;
    }

    /**
     * Adds a row.
     *
     * @param values its values; a null counts as empty
     */
    void addRow(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            text.append(quoted(values.get(i)));
        }
        text.append(LINE_END);
    }

    /** {@return whether there is no row yet} */
    boolean isEmpty() {
        return text.isEmpty();
    }

    private String quoted(String value) {
        if (value == null) {
            return "";
        }
        // A value that begins like a formula would be run as one by a spreadsheet; quotes alone do not prevent it.
        String safe = value.matches("(?s)[=@\\t\\r].*|[+-](?![\\d.]+%?$).+") ? "'" + value : value;
        boolean misread = safe.indexOf(separator) >= 0 || safe.matches("(?s).*[\"\\r\\n].*") || !safe.equals(safe.strip());
        return misread ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
