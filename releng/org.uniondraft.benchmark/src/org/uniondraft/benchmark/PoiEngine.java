package org.uniondraft.benchmark;

import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.uniondraft.benchmark.PaperText.Item;

/** Apache POI's XWPF as its guide shows it, with styles, a repeated table header and two footers. */
final class PoiEngine implements Engine {

    private static final String[] STYLES = { "BodyText", "Heading1", "Heading2", "Heading3", "Title", "TableText" };

    private final PaperText text;
    private final List<String> headings;

    PoiEngine(PaperText text, List<String> headings) {
        this.text = text;
        this.headings = headings;
    }

    @Override
    public String name() {
        return "POI XWPF";
    }

    @Override
    public void write(OutputStream out) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            styles(document);
            paragraph(document, "Title", text.title());
            int heading = 0;
            for (Item item : text.items()) {
                paragraph(document, STYLES[item.level()], item.level() == 0 ? item.text() : headings.get(heading++));
            }
            table(document);
            page(document);
            document.write(out);
        }
    }

    private static void styles(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage("zh-CN");
        for (String id : STYLES) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(id);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal(id);
            style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(32));
            styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void table(XWPFDocument document) {
        XWPFTable table = document.createTable(text.rows().size(), text.rows().getFirst().size());
        for (int r = 0; r < text.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(true);
            row.setRepeatHeader(r == 0);
            for (int c = 0; c < text.rows().get(r).size(); c++) {
                XWPFParagraph paragraph = row.getCell(c).getParagraphs().get(0);
                paragraph.setStyle("TableText");
                paragraph.createRun().setText(text.rows().get(r).get(c));
            }
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11906));
        section.getPgSz().setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setRight(BigInteger.valueOf(1474));
        section.addNewDocGrid().setLinePitch(BigInteger.valueOf(579));
        for (HeaderFooterType type : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.EVEN)) {
            XWPFFooter footer = document.createFooter(type);
            XWPFParagraph paragraph = footer.createParagraph();
            paragraph.createRun().setText("— ");
            XWPFRun field = paragraph.createRun();
            field.getCTR().addNewFldChar().setFldCharType(
                    org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.BEGIN);
            paragraph.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
            paragraph.createRun().getCTR().addNewFldChar().setFldCharType(
                    org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.END);
            paragraph.createRun().setText(" —");
        }
    }
}
