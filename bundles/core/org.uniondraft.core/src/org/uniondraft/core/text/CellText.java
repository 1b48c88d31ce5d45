package org.uniondraft.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text form in which spreadsheets and word processors exchange cells: a line for each row, tabs between cells, and
 * quotes around a cell that holds a tab, a line break or a quote at its beginning.
 */
public final class CellText {

    private CellText() {
    }

    /**
     * Reads cells.
     *
     * @param text the text
     * @return the cells, a list for each row; none if there is no text. A line break inside a cell is a blank
     */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begins = true;
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (quoted) {
                boolean twice = c == '"' && i + 1 < plain.length() && plain.charAt(i + 1) == '"';
                if (twice) {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c == '\n' ? ' ' : c);
                }
            } else if (c == '"' && begins && closes(plain, i)) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
            begins = !quoted && (c == '\t' || c == '\n');
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    /** A quote that nothing closes at the end of a cell is a quote that somebody wrote. */
    private static boolean closes(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                boolean last = i + 1 == text.length();
                if (last || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n') {
                    return true;
                }
                if (text.charAt(i + 1) != '"') {
                    return false;
                }
                i++;
            }
        }
        return false;
    }

    /**
     * Writes cells.
     *
     * @param rows the cells, a list for each row
     * @return the text
     */
    public static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(CellText::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String cell(String text) {
        boolean plain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && !text.startsWith("\"");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
