package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.docx.DocxBlock.Place;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.internal.Messages;

/**
 * Reads what stands in a part with text: the body, a header, the footnotes. Tracked changes are taken as accepted; what
 * they deleted is told.
 */
final class BodyReader {

    private final DocxXml xml;
    private final ParagraphReader paragraphs;
    private final DocxText text;
    private Place place = Place.TEXT;

    /**
     * Makes a reader.
     *
     * @param xml the part
     * @param context what the part refers to
     * @param text where remarks go, and what is put aside
     */
    BodyReader(DocxXml xml, DocxContext context, DocxText text) {
        this.xml = xml;
        this.text = text;
        this.paragraphs = new ParagraphReader(xml, context, text, this);
    }

    /**
     * Reads the blocks inside the current element, to its end.
     *
     * @param out where to add them
     * @throws ImportException if the part is broken
     */
    void blocks(List<DocxBlock> out) throws ImportException {
        int here = xml.depth();
        boolean chosen = false;
        while (xml.child(here)) {
            switch (xml.name()) {
                case "p" -> paragraphs.read(place, out);
                case "tbl" -> {
                    paragraphs.flush(place, out);
                    out.add(table());
                }
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "AlternateContent" -> blocks(out);
                case "Choice" -> {
                    chosen = true;
                    blocks(out);
                }
                case "Fallback" -> {
                    if (!chosen) {
                        blocks(out);
                    }
                }
                case "del", "moveFrom" -> deleted(List.of());
                case "altChunk" -> text.remark("intake.docx.alt-chunk", Messages.docxAltChunk);
                default -> {
                    // Settings of sections, bookmarks: nothing that can be read.
                }
            }
        }
        paragraphs.flush(place, out);
    }

    /**
     * Reads the blocks of a text box inside the current element.
     *
     * @return the blocks
     * @throws ImportException if the part is broken
     */
    List<DocxBlock> box() throws ImportException {
        Place before = place;
        place = Place.TEXT_BOX;
        List<DocxBlock> inner = new ArrayList<>();
        new BodyReader(this).blocks(inner);
        place = before;
        return inner;
    }

    /** A reader of what stands inside something else: its paragraphs do not go on with those outside. */
    private BodyReader(BodyReader outer) {
        this.xml = outer.xml;
        this.text = outer.text;
        this.place = outer.place;
        this.paragraphs = new ParagraphReader(outer.paragraphs, this);
    }

    private DocxBlock.Table table() throws ImportException {
        List<Integer> widths = new ArrayList<>();
        List<DocxBlock.Row> rows = new ArrayList<>();
        rows(widths, rows);
        return new DocxBlock.Table(widths, rows);
    }

    private void rows(List<Integer> widths, List<DocxBlock.Row> rows) throws ImportException {
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "tblGrid" -> {
                    int inner = xml.depth();
                    while (xml.child(inner)) {
                        if (xml.name().equals("gridCol")) {
                            widths.add(xml.number("w", 0));
                        }
                    }
                }
                case "tr" -> row(rows);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(widths, rows);
                default -> {
                    // The look of the table.
                }
            }
        }
    }

    private void row(List<DocxBlock.Row> rows) throws ImportException {
        List<DocxBlock.Cell> cells = new ArrayList<>();
        RowState state = new RowState();
        cells(cells, state);
        if (state.deleted) {
            deleted(cells.stream().flatMap(cell -> cell.blocks().stream()).toList());
        } else {
            rows.add(new DocxBlock.Row(state.header, cells));
        }
    }

    private static final class RowState {
        private boolean header;
        private boolean deleted;
        private int column;
    }

    private void cells(List<DocxBlock.Cell> cells, RowState state) throws ImportException {
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "trPr" -> {
                    int inner = xml.depth();
                    while (xml.child(inner)) {
                        switch (xml.name()) {
                            case "tblHeader" -> state.header = xml.isOn();
                            case "del" -> state.deleted = true;
                            case "gridBefore" -> state.column += Math.clamp(xml.number("val", 0), 0, TableBuilder.MAX_COLUMNS);
                            default -> {
                                // The look of the row.
                            }
                        }
                    }
                }
                case "tc" -> {
                    DocxBlock.Cell cell = cell(state.column);
                    cells.add(cell);
                    state.column += cell.columnSpan();
                }
                case "sdt", "sdtContent", "customXml" -> cells(cells, state);
                default -> {
                    // Exceptions from the look of the table.
                }
            }
        }
    }

    private DocxBlock.Cell cell(int column) throws ImportException {
        int here = xml.depth();
        int span = 1;
        boolean goesOn = false;
        List<DocxBlock> blocks = new ArrayList<>();
        BodyReader inside = new BodyReader(this);
        while (xml.child(here)) {
            if (xml.name().equals("tcPr")) {
                int inner = xml.depth();
                while (xml.child(inner)) {
                    if (xml.name().equals("gridSpan")) {
                        span = Math.clamp(xml.number("val", 1), 1, TableBuilder.MAX_COLUMNS);
                    } else if (xml.name().equals("vMerge")) {
                        goesOn = !"restart".equals(xml.attribute("val"));
                    }
                }
            } else {
                inside.block(blocks);
            }
        }
        inside.paragraphs.flush(place, blocks);
        return new DocxBlock.Cell(column, span, goesOn, blocks);
    }

    /** Reads the current element as one of those that stand beside each other in a body. */
    private void block(List<DocxBlock> out) throws ImportException {
        switch (xml.name()) {
            case "p" -> paragraphs.read(place, out);
            case "tbl" -> {
                paragraphs.flush(place, out);
                out.add(table());
            }
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent" -> blocks(out);
            case "del", "moveFrom" -> deleted(List.of());
            default -> {
                // Nothing that can be read.
            }
        }
    }

    /** Tells what a tracked change deleted. */
    private void deleted(List<DocxBlock> already) throws ImportException {
        List<DocxBlock> gone = new ArrayList<>(already);
        if (already.isEmpty()) {
            new BodyReader(this).blocks(gone);
        }
        StringBuilder words = new StringBuilder();
        gone.forEach(block -> append(block, words));
        if (!words.isEmpty()) {
            text.remark("intake.docx.deletion", NLS.bind(Messages.docxDeletion, Characters.excerpt(words.toString())));
        }
    }

    /** Adds the text of a block and all in it. */
    static void append(DocxBlock block, StringBuilder words) {
        switch (block) {
            case DocxBlock.Paragraph paragraph -> words.append(paragraph.text());
            case DocxBlock.Table table -> table.rows().forEach(row -> row.cells()
                    .forEach(cell -> cell.blocks().forEach(inner -> append(inner, words))));
        }
    }

    /**
     * Reads the footnotes or endnotes of a part.
     *
     * @param notes where to put them, by their ids
     * @throws ImportException if the part is broken
     */
    void notes(Map<String, String> notes) throws ImportException {
        if (!xml.child(0)) {
            return;
        }
        while (xml.child(1)) {
            String type = xml.attribute("type");
            String id = String.valueOf(xml.attribute("id"));
            List<DocxBlock> blocks = new ArrayList<>();
            blocks(blocks);
            StringBuilder words = new StringBuilder();
            blocks.forEach(block -> append(block, words));
            // Separators between text and notes are notes of a special type.
            if (type == null || type.equals("normal")) {
                notes.put(id, words.toString().replace(DocxBlock.PICTURE, ' ').strip());
            }
        }
    }
}
