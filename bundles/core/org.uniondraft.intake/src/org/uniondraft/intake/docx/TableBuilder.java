package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.uniondraft.intake.source.SourceObject;
import org.uniondraft.model.Block;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Column;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Row;
import org.uniondraft.model.Table;
import org.uniondraft.model.support.Texts;

/** Makes a table of the model of a table in a .docx. Text in cells that are merged away stays where it is. */
final class TableBuilder implements SourceObject {

    /** As many columns as Word itself allows. */
    static final int MAX_COLUMNS = 63;
    private static final double HUNDRED = 100;

    private final DocxBlock.Table table;
    private final int columns;

    /**
     * Makes a builder.
     *
     * @param table the table; it has a row
     */
    TableBuilder(DocxBlock.Table table) {
        this.table = table;
        this.columns = Math.clamp(table.rows().stream().flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(1), 1, MAX_COLUMNS);
    }

    @Override
    public Block create(Document document) {
        Table made = ModelFactory.eINSTANCE.createTable();
        double average = table.widths().stream().limit(columns).mapToInt(width -> width).average().orElse(0);
        for (int i = 0; i < columns; i++) {
            Column column = ModelFactory.eINSTANCE.createColumn();
            int width = i < table.widths().size() ? table.widths().get(i) : 0;
            column.setWeight(average > 0 && width > 0 ? Math.max(1, Math.round(width / average * HUNDRED)) / HUNDRED : 1);
            made.getColumns().add(column);
        }
        Map<Integer, Cell> above = new HashMap<>();
        int header = 0;
        for (DocxBlock.Row row : table.rows()) {
            if (row.header() && header == made.getRows().size()) {
                header++;
            }
            made.getRows().add(row(row, above));
        }
        made.setHeaderRows(header > 0 ? header : made.getRows().size() > 1 ? 1 : 0);
        return made;
    }

    private Row row(DocxBlock.Row row, Map<Integer, Cell> above) {
        Row made = ModelFactory.eINSTANCE.createRow();
        Map<Integer, Cell> here = new HashMap<>();
        int next = 0;
        for (DocxBlock.Cell cell : row.cells()) {
            if (cell.column() >= columns) {
                continue;
            }
            for (; next < cell.column(); next++) {
                made.getCells().add(empty());
            }
            List<String> lines = lines(cell);
            Cell over = above.get(cell.column());
            int span = Math.min(cell.columnSpan(), columns - cell.column());
            if (cell.goesOn() && over != null && over.getColumnSpan() == span && lines.isEmpty()) {
                over.setRowSpan(over.getRowSpan() + 1);
                here.put(cell.column(), over);
            } else {
                Cell begun = cell(span, lines);
                made.getCells().add(begun);
                here.put(cell.column(), begun);
            }
            next = cell.column() + span;
        }
        above.clear();
        above.putAll(here);
        return made;
    }

    private static Cell empty() {
        return cell(1, List.of());
    }

    private static Cell cell(int span, List<String> lines) {
        Cell cell = ModelFactory.eINSTANCE.createCell();
        cell.setColumnSpan(span);
        cell.setRowSpan(1);
        for (String line : lines) {
            Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
            paragraph.setText(line);
            cell.getParagraphs().add(paragraph);
        }
        return cell;
    }

    /** The paragraphs of a cell, those of tables in it one after the other. */
    private static List<String> lines(DocxBlock.Cell cell) {
        List<String> lines = new ArrayList<>();
        cell.blocks().forEach(block -> addLines(block, lines));
        return lines;
    }

    private static void addLines(DocxBlock block, List<String> lines) {
        switch (block) {
            case DocxBlock.Paragraph paragraph -> {
                for (String line : paragraph.text().replace(String.valueOf(DocxBlock.PICTURE), "").split("\n")) {
                    if (!line.isBlank()) {
                        lines.add(Texts.line(line).strip());
                    }
                }
            }
            case DocxBlock.Table table -> table.rows()
                    .forEach(row -> row.cells().forEach(inner -> lines.addAll(lines(inner))));
        }
    }

    /** {@return whether there is any text in it} */
    boolean hasText() {
        return !line().isBlank();
    }

    @Override
    public String line() {
        return table.rows().stream().map(row -> row.cells().stream().map(cell -> String.join(" ", lines(cell)))
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\t"));
    }

    /** {@return the pictures in it, which stand behind it in the paper} */
    List<DocxPicture> pictures() {
        List<DocxPicture> pictures = new ArrayList<>();
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(block -> addPictures(block, pictures))));
        return pictures;
    }

    private static void addPictures(DocxBlock block, List<DocxPicture> pictures) {
        switch (block) {
            case DocxBlock.Paragraph paragraph -> pictures.addAll(paragraph.pictures());
            case DocxBlock.Table inner -> pictures.addAll(new TableBuilder(inner).pictures());
        }
    }
}
