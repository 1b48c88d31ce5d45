package org.uniondraft.flow.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.uniondraft.flow.paste.Fragment.BlockPart;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Column;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Row;
import org.uniondraft.model.Table;
import org.uniondraft.model.support.Ids;

/** Reads tables of HTML. */
final class HtmlTables {

    /** A table with more columns or rows is cut: a page may claim any span. */
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 2000;
    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private HtmlTables() {
    }

    /** Whether a table is one, and not just the layout of a page. */
    static boolean isTable(Element table) {
        return table.select("table").size() == 1 && table.select("td, th").size() > 1;
    }

    static BlockPart read(Element element) {
        Table table = MODEL.createTable();
        table.setId(Ids.random().next());
        List<Element> rows = element.select("tr").stream().limit(MOST_ROWS).toList();
        boolean head = true;
        int columns = 0;
        // How many more rows each column is covered from above.
        int[] covered = new int[MOST_COLUMNS];
        for (Element tr : rows) {
            Row row = MODEL.createRow();
            row.setId(Ids.random().next());
            List<Element> cells = tr.children().stream()
                    .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th")).toList();
            head &= !cells.isEmpty() && cells.stream().allMatch(cell -> cell.normalName().equals("th"));
            if (head) {
                table.setHeaderRows(table.getHeaderRows() + 1);
            }
            int column = 0;
            for (Element cell : cells) {
                column = free(covered, column);
                if (column == MOST_COLUMNS) {
                    break;
                }
                Cell made = cell(cell, MOST_COLUMNS - column, rows.size() - table.getRows().size());
                row.getCells().add(made);
                for (int i = 0; i < made.getColumnSpan(); i++) {
                    covered[column++] = made.getRowSpan();
                }
            }
            columns = Math.max(columns, column);
            for (int i = 0; i < MOST_COLUMNS; i++) {
                covered[i] = Math.max(0, covered[i] - 1);
            }
            table.getRows().add(row);
        }
        for (int i = 0; i < columns; i++) {
            Column column = MODEL.createColumn();
            column.setId(Ids.random().next());
            column.setWeight(1);
            table.getColumns().add(column);
        }
        return new BlockPart(table, lines(table));
    }

    private static int free(int[] covered, int column) {
        int at = column;
        while (at < MOST_COLUMNS && covered[at] > 0) {
            at++;
        }
        return at;
    }

    private static Cell cell(Element element, int mostColumns, int mostRows) {
        Cell cell = MODEL.createCell();
        cell.setId(Ids.random().next());
        cell.setColumnSpan(span(element.attr("colspan"), mostColumns));
        cell.setRowSpan(span(element.attr("rowspan"), mostRows));
        List<Paragraph> paragraphs = new ArrayList<>(HtmlReader.paragraphs(element));
        if (paragraphs.isEmpty()) {
            paragraphs.add(FragmentCopier.paragraph(""));
        }
        cell.getParagraphs().addAll(paragraphs);
        return cell;
    }

    private static int span(String digits, int most) {
        return digits.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(digits), 1, Math.max(1, most)) : 1;
    }

    private static List<String> lines(Table table) {
        return table.getRows().stream().map(row -> row.getCells().stream()
                .map(cell -> cell.getParagraphs().stream().map(Paragraph::getText).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" │ "))).toList();
    }
}
