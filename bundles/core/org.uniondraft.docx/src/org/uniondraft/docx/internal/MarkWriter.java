package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.List;

import org.uniondraft.docx.layout.LayoutProfile.FrontMatterLayout;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;

/** Writes 发文机关标志 (GB/T 9704-2012 7.2.4): one name in a line, or several above each other with 文件 beside them. */
final class MarkWriter {

    /** Half points: the step in which sizes are made smaller. */
    private static final int STEP = 2;
    /** The room between the names and 文件, in ems. */
    private static final double WORD_GAP = 0.25;
    /** Room for the names, in ems: without it a name that fills its cell exactly is broken. */
    private static final double SLACK = 0.2;

    private final BodyStream body;
    private final FrontMatterLayout layout;
    private final TextStyle style;

    MarkWriter(BodyStream body) {
        this.body = body;
        this.layout = body.profile().frontMatter();
        this.style = body.profile().style(StyleRole.MARK);
    }

    void write(List<String> issuers, boolean withWord) throws IOException {
        String word = withWord ? layout.documentWord().text() : "";
        if (issuers.size() == 1) {
            String text = issuers.getFirst() + word;
            line(text, fitting(Measure.ems(text), body.profile().page().textWidth()), new Direct());
            return;
        }
        double names = issuers.stream().mapToDouble(Measure::ems).max().orElse(1) + SLACK;
        double all = names + (word.isEmpty() ? 0 : Measure.ems(word) + WORD_GAP);
        long halfPoints = fitting(all, body.profile().page().textWidth());
        table(issuers, names, word, halfPoints);
    }

    /** The height of a line whose ink begins at its top. */
    static long lineHeight(FrontMatterLayout layout, long halfPoints) {
        return Math.round(halfPoints * 10 * layout.markLineRatio().value());
    }

    /** The size in half points in which so many ems fit into the width, not less than the smallest. */
    long fitting(double ems, double width) {
        long size = Math.round(style.size().points() * 2);
        long smallest = Math.min(size, Math.round(layout.markSmallest().points() * 2));
        while (size > smallest && ems * size * 10 > width) {
            size = Math.max(smallest, size - STEP);
        }
        return size;
    }

    /** Writes one line of it. */
    void line(String text, long halfPoints, Direct direct) throws IOException {
        body.open(StyleRole.MARK, direct.line(lineHeight(layout, halfPoints)));
        if (halfPoints == Math.round(style.size().points() * 2)) {
            body.text(text);
        } else {
            body.sized(text, halfPoints);
        }
        body.close();
    }

    private void table(List<String> issuers, double nameEms, String word, long halfPoints) throws IOException {
        int names = (int) Math.floor(nameEms * halfPoints * 10);
        int right = word.isEmpty() ? 0 : (int) Math.floor((Measure.ems(word) + WORD_GAP) * halfPoints * 10);
        body.beforeTable();
        XmlBytes xml = body.xml();
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + (names + right) + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + names
                + "\"/>" + (right == 0 ? "" : "<w:gridCol w:w=\"" + right + "\"/>") + "</w:tblGrid>");
        for (int i = 0; i < issuers.size(); i++) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"" + names
                    + "\" w:type=\"dxa\"/></w:tcPr>");
            line(issuers.get(i), halfPoints, new Direct().align(TextAlignment.DISTRIBUTE));
            xml.raw("</w:tc>");
            if (right > 0) {
                xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + right + "\" w:type=\"dxa\"/><w:vMerge"
                        + (i == 0 ? " w:val=\"restart\"" : "") + "/><w:vAlign w:val=\"center\"/></w:tcPr>");
                line(i == 0 ? word : "", halfPoints, new Direct().align(TextAlignment.END));
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
        }
        xml.raw("</w:tbl>");
    }
}
