package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.List;

import org.uniondraft.docx.layout.LayoutProfile.SignatureLayout;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.model.BackMatter;

/** Writes 署名, 成文日期 and 附注 (GB/T 9704-2012 7.3.5, 7.3.6). */
final class SignatureWriter {

    private final BodyStream body;
    private final SignatureLayout layout;
    private final TextStyle nameStyle;
    private final TextStyle dateStyle;

    SignatureWriter(BodyStream body) {
        this.body = body;
        this.layout = body.profile().signature();
        this.nameStyle = body.profile().style(StyleRole.SIGNATORY);
        this.dateStyle = body.profile().style(StyleRole.SIGNED_DATE);
    }

    /** Whether there is anything to sign. */
    static boolean signs(BackMatter back) {
        return back != null && (back.isSignatureStamp() || !FrontMatterWriter.names(back.getSignatories()).isEmpty()
                || !FrontMatterWriter.blank(back.getDate()));
    }

    /** Whether there is a 附注. */
    static boolean annotates(BackMatter back) {
        return back != null && !FrontMatterWriter.blank(back.getAnnotation());
    }

    void write(BackMatter back) throws IOException {
        if (back == null) {
            return;
        }
        List<String> names = FrontMatterWriter.names(back.getSignatories());
        String date = back.getDate() == null ? "" : back.getDate();
        if (back.isSignatureStamp()) {
            stamped(names, FrontMatterWriter.blank(back.getSignerPosition()) ? "" : back.getSignerPosition(), date);
        } else if (back.isSealed()) {
            sealed(names, date);
        } else {
            plain(names, date);
        }
        if (annotates(back)) {
            body.paragraph(StyleRole.ANNOTATION, "（" + back.getAnnotation() + "）");
        }
    }

    /** 7.3.5.2: the date begins two characters to the right of the signatory; the longer of the two stays at the edge. */
    private void plain(List<String> names, String date) throws IOException {
        if (names.isEmpty() && date.isEmpty()) {
            return;
        }
        body.blankLines(layout.plainBlankLines().value());
        body.keepNext(false);
        double edge = layout.plainEndCharacters().value() * nameStyle.characterPitch();
        double shift = layout.plainDateShift().value() * nameStyle.characterPitch();
        double widest = names.stream().mapToDouble(this::width).max().orElse(0);
        double dateWidth = date.isEmpty() ? 0 : Measure.twips(date, dateStyle);
        double dateRight = Math.max(edge, edge + widest - shift - dateWidth);
        double start = names.isEmpty() || date.isEmpty() ? edge + widest : dateRight + dateWidth + shift;
        // All names begin in one column: that is how several signatories stand below each other.
        for (String name : names) {
            right(StyleRole.SIGNATORY, name, Math.max(0, start - width(name)), !date.isEmpty());
        }
        if (dateRight > edge) {
            // Counted from the left, so that it is two characters to the right however wide the digits of the font are.
            double left = body.profile().page().textWidth() - start + shift;
            body.open(StyleRole.SIGNED_DATE, new Direct().indent(Math.round(left), 0, 0).align(TextAlignment.START));
            body.text(date);
            body.close();
        } else if (!date.isEmpty()) {
            right(StyleRole.SIGNED_DATE, date, dateRight, false);
        }
    }

    /** 7.3.5.1: the name is centred over the date, four characters from the edge. */
    private void sealed(List<String> names, String date) throws IOException {
        if (names.isEmpty() && date.isEmpty()) {
            return;
        }
        body.blankLines(layout.sealedBlankLines().value());
        body.keepNext(false);
        if (names.size() > 1) {
            sealedTogether(names, date);
        } else {
            centredOverDate(names.isEmpty() ? "" : names.getFirst(), date);
        }
    }

    private void centredOverDate(String name, String date) throws IOException {
        double edge = layout.sealedEndCharacters().value() * dateStyle.characterPitch();
        double dateWidth = Measure.twips(date, dateStyle);
        // A name that would leave the text area on the right keeps to its edge and takes the date along.
        double dateRight = Math.max(edge, (width(name) - dateWidth) / 2);
        if (!name.isEmpty()) {
            right(StyleRole.SIGNATORY, name, dateRight + (dateWidth - width(name)) / 2, !date.isEmpty());
        }
        if (!date.isEmpty()) {
            right(StyleRole.SIGNED_DATE, date, dateRight, false);
        }
    }

    /** Several seals stand in rows, none touching another; the last one lies over its name and the date. */
    private void sealedTogether(List<String> names, String date) throws IOException {
        int columns = Math.min(Math.max(1, layout.sealsPerLine().whole()), names.size());
        int width = body.profile().page().textWidth() / columns;
        int rows = (names.size() + columns - 1) / columns;
        body.beforeTable();
        XmlBytes xml = body.xml();
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + width * columns + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>"
                + "</w:tblPr><w:tblGrid>" + ("<w:gridCol w:w=\"" + width + "\"/>").repeat(columns) + "</w:tblGrid>");
        for (int row = 0; row < rows; row++) {
            boolean last = row == rows - 1;
            // Below the last row comes 附注, in the line under the date as with a single seal.
            xml.raw("<w:tr><w:trPr><w:cantSplit/>" + (last ? "" : "<w:trHeight w:val=\""
                    + layout.sealRowHeight().rounded() + "\" w:hRule=\"atLeast\"/>") + "</w:trPr>");
            for (int column = 0; column < columns; column++) {
                int index = row * columns + column;
                // The names of the last row are pushed to the right, so that the last one stands over the date.
                int shifted = last ? index - (rows * columns - names.size()) : index;
                boolean empty = last ? shifted < row * columns : shifted >= names.size();
                xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
                if (empty) {
                    xml.raw("<w:p/>");
                } else if (shifted == names.size() - 1) {
                    centredOverDate(names.get(shifted), date);
                } else {
                    body.open(StyleRole.SIGNATORY, new Direct().align(TextAlignment.CENTER));
                    body.text(names.get(shifted));
                    body.close();
                }
                xml.raw("</w:tc>");
            }
            xml.raw("</w:tr>");
        }
        xml.raw("</w:tbl>");
    }

    /** 7.3.5.3: the position, room for the stamp, and the date below a blank line. */
    private void stamped(List<String> names, String position, String date) throws IOException {
        body.blankLines(layout.stampBlankLines().value());
        body.keepNext(false);
        double pitch = nameStyle.characterPitch();
        double edge = layout.stampEndCharacters().value() * pitch;
        double stamp = layout.stampCharacters().value() * pitch;
        String text = position.isEmpty() ? String.join("　", names) : position;
        right(StyleRole.SIGNATORY, text, edge + stamp + layout.stampGapCharacters().value() * pitch,
                !date.isEmpty());
        if (!date.isEmpty()) {
            body.blankLines(layout.stampDateBlankLines().value());
            right(StyleRole.SIGNED_DATE, date, edge, false);
        }
    }

    private double width(String name) {
        return Measure.twips(name, nameStyle);
    }

    private void right(StyleRole role, String text, double indent, boolean keepNext) throws IOException {
        body.open(role, new Direct().keepNext(keepNext).indent(0, Math.round(indent), 0));
        body.text(text);
        body.close();
    }
}
