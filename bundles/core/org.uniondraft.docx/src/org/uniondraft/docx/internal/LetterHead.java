package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.List;

import org.uniondraft.docx.internal.FrontMatterWriter.TopLine;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.FrontMatterLayout;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.model.FrontMatter;

/** The head of a letter (GB/T 9704-2012 10.1): 发文机关标志 above the text area, double red rules at head and foot. */
final class LetterHead {

    private static final int EMU_PER_TWIP = 635;
    /** The ink of 发文机关标志 is so much of its size high, measured. */
    private static final double MARK_INK = 0.92;
    /** The thin rule of a pair and the gap between the two, in relation to the thick one. */
    private static final double THIN = 0.36;
    private static final double GAP = 0.5;
    /** 7/8 of the height of a 3号 hanzi, 14 pt, from the rule to the first line (10.1), in twips. */
    private static final double FIRST_LINE_GAP = 280;

    private final BodyStream body;
    private final LayoutProfile profile;
    private final FrontMatterLayout layout;
    private final FrontMatter front;
    private final DrawingIds ids;

    LetterHead(BodyStream body, FrontMatter front, DrawingIds ids) {
        this.body = body;
        this.profile = body.profile();
        this.layout = profile.frontMatter();
        this.front = front;
        this.ids = ids;
    }

    void write(List<TopLine> topLines) throws IOException {
        List<String> issuers = FrontMatterWriter.names(front.getIssuers());
        double top = profile.page().top().twips();
        if (!issuers.isEmpty()) {
            // In a joint letter stands the mark of the responsible one alone (10.1).
            top = mark(issuers.getFirst());
        }
        firstLine(topLines, top);
        for (TopLine line : topLines.stream().skip(1).toList()) {
            body.paragraph(line.role(), line.text());
        }
    }

    /**
     * Writes the mark into a frame above the text area.
     *
     * @return how far the lower edge of the frame is below the upper edge of the sheet
     */
    private double mark(String issuer) throws IOException {
        MarkWriter writer = new MarkWriter(body);
        long size = writer.fitting(Measure.ems(issuer), layout.ruleWidth().twips());
        long line = MarkWriter.lineHeight(layout, size);
        writer.line(issuer, size, new Direct().frame("<w:framePr w:w=\"" + layout.ruleWidth().rounded() + "\" w:h=\""
                + line + "\" w:hRule=\"exact\" w:wrap=\"notBeside\" w:vAnchor=\"page\" w:hAnchor=\"page\""
                + " w:xAlign=\"center\" w:y=\"" + layout.markOffset().rounded() + "\"/>"));
        double inkEnd = layout.markOffset().twips() + MARK_INK * size * 10;
        double rule = inkEnd + layout.ruleGap().twips();
        double foot = profile.page().height().twips() - layout.footRuleOffset().twips();
        double thick = layout.ruleWeight().twips();
        double pair = thick * (1 + GAP + THIN);
        double next = rule + pair + FIRST_LINE_GAP - inLine();
        double flow = Math.max(layout.markOffset().twips() + line, profile.page().top().twips());
        body.open(StyleRole.NORMAL, new Direct().line(Math.max(1, Math.round(next - flow))));
        rule("首页上粗线", rule, thick);
        rule("首页上细线", rule + thick * (1 + GAP), thick * THIN);
        rule("首页下细线", foot - pair, thick * THIN);
        rule("首页下粗线", foot - thick, thick);
        body.close();
        return next;
    }

    /** How far the characters of a line begin below its upper edge, as they stand in its middle. */
    private double inLine() {
        TextStyle style = profile.style(StyleRole.DOCUMENT_NUMBER);
        return (style.lineHeight().twips() - style.size().twips()) / 2;
    }

    /** 份号 or what there is on the left, 发文字号 on the right. */
    private void firstLine(List<TopLine> topLines, double top) throws IOException {
        String number = front.getDocumentNumber() == null ? "" : front.getDocumentNumber();
        if (topLines.isEmpty()) {
            if (!number.isEmpty() || top > 0) {
                body.paragraph(StyleRole.DOCUMENT_NUMBER, number);
            }
            return;
        }
        TopLine first = topLines.getFirst();
        body.open(first.role(), new Direct().align(TextAlignment.START).tab(Direct.Stop.RIGHT,
                profile.page().textWidth()));
        body.text(first.text() + "\t");
        body.text(number);
        body.close();
    }

    /** A red line across the sheet, drawn as a filled rectangle and anchored here. */
    private void rule(String name, double topTwips, double heightTwips) throws IOException {
        long left = Math.round((profile.page().width().twips() - layout.ruleWidth().twips()) / 2 * EMU_PER_TWIP);
        long top = Math.round(topTwips * EMU_PER_TWIP);
        long width = Math.round(layout.ruleWidth().twips() * EMU_PER_TWIP);
        long height = Math.round(heightTwips * EMU_PER_TWIP);
        int id = ids.next();
        String size = "cx=\"" + width + "\" cy=\"" + height + "\"/>";
        body.xml().raw("<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\""
                + " relativeHeight=\"" + id + "\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
                + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"page\"><wp:posOffset>" + left
                + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>" + top
                + "</wp:posOffset></wp:positionV><wp:extent " + size + "<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>"
                + "<wp:wrapNone/><wp:docPr id=\"" + id + "\" name=\"" + name + "\"/><wp:cNvGraphicFramePr/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\""
                + layout.ruleColour().text() + "\"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/>"
                + "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>");
    }
}
