package org.uniondraft.flow.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Row;
import org.uniondraft.model.Table;

/** The form of HTML in which spreadsheets, word processors and browsers exchange cells. */
public final class HtmlCells {

    private HtmlCells() {
    }

    /**
     * Reads the first table of HTML.
     *
     * @param html the HTML
     * @return the cells, a list for each row, all equally long; what a cell spans besides its own place is empty. None if
     *         there is no table with more than one cell
     */
    public static List<List<String>> read(String html) {
        return HtmlReader.parse(html).select("table").stream().filter(HtmlTables::isTable).findFirst()
                .map(element -> cells((Table) HtmlTables.read(element).block())).orElse(List.of());
    }

    private static List<List<String>> cells(Table table) {
        int width = table.getColumns().size();
        List<List<String>> cells = new ArrayList<>();
        int[] covered = new int[width];
        for (Row row : table.getRows()) {
            String[] texts = new String[width];
            Arrays.fill(texts, "");
            int column = 0;
            for (Cell cell : row.getCells()) {
                while (column < width && covered[column] > 0) {
                    column++;
                }
                if (column < width) {
                    texts[column] = cell.getParagraphs().stream().map(Paragraph::getText).collect(Collectors.joining(" "));
                }
                for (int i = 0; i < cell.getColumnSpan() && column < width; i++) {
                    covered[column++] = cell.getRowSpan();
                }
            }
            for (int i = 0; i < width; i++) {
                covered[i] = Math.max(0, covered[i] - 1);
            }
            cells.add(List.of(texts));
        }
        return cells;
    }

    /**
     * Writes cells.
     *
     * @param rows the cells, a list for each row
     * @return the HTML of a table
     */
    public static String write(List<List<String>> rows) {
        Document html = Document.createShell("");
        html.outputSettings().prettyPrint(false);
        html.head().appendElement("meta").attr("charset", "utf-8");
        Element table = html.body().appendElement("table").attr("border", "1");
        for (List<String> row : rows) {
            Element line = table.appendElement("tr");
            row.forEach(text -> line.appendElement("td").text(text));
        }
        return html.outerHtml();
    }
}
