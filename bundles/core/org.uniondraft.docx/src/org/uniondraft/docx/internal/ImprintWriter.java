package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.ImprintLayout;
import org.uniondraft.docx.layout.Setting.Length;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.FrontMatter;

/** Writes 版记 (GB/T 9704-2012 7.4): a table that floats so that its last rule is the lower edge of the text area. */
final class ImprintWriter {

    private final BodyStream body;
    private final LayoutProfile profile;
    private final ImprintLayout layout;
    private final List<List<Entry>> rows = new ArrayList<>();

    /** A paragraph: a label that stands out at the start and names that wrap behind it, or two texts at the edges. */
    private record Entry(String label, String text, String atEnd) {
    }

    ImprintWriter(BodyStream body, FrontMatter front, BackMatter back) {
        this.body = body;
        this.profile = body.profile();
        this.layout = profile.imprint();
        List<Entry> names = new ArrayList<>();
        if (front != null && front.isRecipientsInImprint() && !FrontMatterWriter.names(front.getRecipients()).isEmpty()) {
            names.add(new Entry("主送：", FrontMatterWriter.joined(front.getRecipients()) + "。", ""));
        }
        if (back != null && !FrontMatterWriter.names(back.getCopyTo()).isEmpty()) {
            names.add(new Entry("抄送：", FrontMatterWriter.joined(back.getCopyTo()) + "。", ""));
        }
        if (!names.isEmpty()) {
            rows.add(names);
        }
        if (back != null && layout.printer().value()
                && !(FrontMatterWriter.blank(back.getPrintedBy()) && FrontMatterWriter.blank(back.getPrintedOn()))) {
            rows.add(List.of(new Entry("", back.getPrintedBy() == null ? "" : back.getPrintedBy(),
                    FrontMatterWriter.blank(back.getPrintedOn()) ? "" : printed(back.getPrintedOn()))));
        }
    }

    private static String printed(String date) {
        return date.endsWith("印发") ? date : date + "印发";
    }

    /** Whether there is nothing to print in it. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How high it is, in twips. */
    double height() {
        TextStyle style = profile.style(StyleRole.IMPRINT);
        double room = profile.page().textWidth() - 2 * edge(style);
        double lines = rows.stream().flatMap(List::stream)
                .mapToDouble(entry -> Math.ceil(Measure.twips(entry.text, style)
                        / (room - (entry.label.isEmpty() ? 0 : Measure.twips(entry.label, style)))))
                .sum();
        return lines * style.lineHeight().twips() + layout.bottomGap().twips();
    }

    /** Writes it; there must be something in it. The body must not end with it, a table needs a paragraph behind. */
    void write() throws IOException {
        int width = profile.page().textWidth();
        body.beforeTable();
        XmlBytes xml = body.xml();
        // Anchored to the page and not to the margin: LibreOffice leaves a table of full width in the text otherwise.
        xml.raw("<w:tbl><w:tblPr><w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"page\" w:tblpX=\""
                + profile.page().left().rounded() + "\" w:tblpYSpec=\"bottom\"/><w:tblW w:w=\"" + width
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + width
                + "\"/></w:tblGrid>");
        for (int i = 0; i < rows.size(); i++) {
            startRow("", border("top", i == 0 ? layout.outerRule() : layout.innerRule())
                    + "<w:left w:val=\"nil\"/>"
                    + border("bottom", i == rows.size() - 1 ? layout.outerRule() : layout.innerRule())
                    + "<w:right w:val=\"nil\"/>");
            for (Entry entry : rows.get(i)) {
                entry(entry);
            }
            xml.raw("</w:tc></w:tr>");
        }
        if (layout.bottomGap().rounded() > 0) {
            startRow("<w:trHeight w:val=\"" + layout.bottomGap().rounded() + "\" w:hRule=\"exact\"/>",
                    border("top", layout.outerRule())
                            + "<w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/><w:right w:val=\"nil\"/>");
            body.tiny(new Direct());
            xml.raw("</w:tc></w:tr>");
        }
        xml.raw("</w:tbl>");
    }

    private void startRow(String height, String borders) throws IOException {
        body.xml().raw("<w:tr><w:trPr><w:cantSplit/>" + height + "</w:trPr><w:tc><w:tcPr><w:tcW w:w=\""
                + profile.page().textWidth() + "\" w:type=\"dxa\"/><w:tcBorders>" + borders
                + "</w:tcBorders></w:tcPr>");
    }

    private String border(String side, Length weight) {
        return layout.rules().value() ? "<w:" + side + " w:val=\"single\" w:sz=\""
                + Wml.eighths(weight.points()) + "\" w:space=\"0\" w:color=\"000000\"/>"
                : "<w:" + side + " w:val=\"nil\"/>";
    }

    private void entry(Entry entry) throws IOException {
        TextStyle style = profile.style(StyleRole.IMPRINT);
        long edge = Math.round(edge(style));
        if (entry.label.isEmpty()) {
            body.open(StyleRole.IMPRINT, new Direct()
                    .tab(Direct.Stop.RIGHT, profile.page().textWidth() - edge).indent(edge, edge, 0));
            body.text(entry.text + (entry.atEnd.isEmpty() ? "" : "\t" + entry.atEnd));
        } else {
            long label = Math.round(Measure.twips(entry.label, style));
            body.open(StyleRole.IMPRINT, new Direct().indent(edge + label, edge, label));
            body.text(entry.label + entry.text);
        }
        body.close();
    }

    private double edge(TextStyle style) {
        return layout.edgeCharacters().value() * style.characterPitch();
    }
}
