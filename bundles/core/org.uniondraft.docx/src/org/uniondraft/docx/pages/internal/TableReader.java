package org.uniondraft.docx.pages.internal;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.pages.internal.FlowTable.Cell;
import org.uniondraft.docx.pages.internal.FlowTable.Merge;
import org.uniondraft.docx.pages.internal.FlowTable.Row;

/** Reads a table. */
final class TableReader {

    /** A rule of a .docx is given in eighths of a point. */
    private static final double TWIPS_PER_EIGHTH = 2.5;

    private final XMLStreamReader xml;
    private final ParagraphReader paragraphs;
    private final LayoutProfile profile;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean styled;
    private boolean centred;
    private boolean atFoot;

    TableReader(XMLStreamReader xml, ParagraphReader paragraphs, LayoutProfile profile) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.profile = profile;
    }

    /** Reads the table that begins here. */
    FlowTable read(String source) throws XMLStreamException {
        while (!ends("tbl")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "tblStyle" -> styled = true;
                    case "jc" -> centred = "center".equals(Xml.text(xml, "val"));
                    case "tblpPr" -> atFoot = true;
                    case "gridCol" -> columns.add(Xml.number(xml, "w", 0));
                    case "tr" -> rows.add(row(source));
                    default -> {
                        // Widths stand in the grid too.
                    }
                }
            }
        }
        return new FlowTable(columns, centred, atFoot, styled ? profile.table().cellMargin().rounded() : 0,
                styled ? profile.table().outerRule().twips() : 0, styled ? profile.table().innerRule().twips() : 0, rows);
    }

    private boolean ends(String name) throws XMLStreamException {
        xml.next();
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private Row row(String source) throws XMLStreamException {
        boolean header = false;
        int height = 0;
        boolean exact = false;
        List<Cell> cells = new ArrayList<>();
        while (!ends("tr")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "tblHeader" -> header = true;
                    case "trHeight" -> {
                        height = Xml.number(xml, "val", 0);
                        exact = "exact".equals(Xml.text(xml, "hRule"));
                    }
                    case "tc" -> cells.add(cell(source));
                    default -> {
                        // Rows are never split.
                    }
                }
            }
        }
        return new Row(header, height, exact, cells);
    }

    private Cell cell(String source) throws XMLStreamException {
        int span = 1;
        Merge merge = Merge.NONE;
        boolean middle = false;
        double top = 0;
        double bottom = 0;
        List<FlowParagraph> text = new ArrayList<>();
        while (!ends("tc")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "gridSpan" -> span = Xml.number(xml, "val", 1);
                    case "vMerge" -> merge = Xml.text(xml, "val") == null ? Merge.GOES_ON : Merge.BEGINS;
                    case "vAlign" -> middle = true;
                    case "top" -> top = rule();
                    case "bottom" -> bottom = rule();
                    case "p" -> text.add(paragraphs.read(source));
                    default -> {
                        // Nothing else that changes how it is laid out.
                    }
                }
            }
        }
        return new Cell(span, merge, middle, top, bottom, text);
    }

    private double rule() {
        return Xml.number(xml, "sz", 0) * TWIPS_PER_EIGHTH;
    }
}
