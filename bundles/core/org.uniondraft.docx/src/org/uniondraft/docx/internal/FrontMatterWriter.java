package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.FrontMatterForm;
import org.uniondraft.docx.layout.LayoutProfile.FrontMatterLayout;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.model.FrontMatter;

/** Writes 版头, the official elements above the title (GB/T 9704-2012 7.2, 10.1), and 主送机关 (7.3.2). */
public final class FrontMatterWriter {

    private static final String ENDING_MARKS = "[：:，,、。；;\\s]+$";

    private final BodyStream body;
    private final LayoutProfile profile;
    private final FrontMatterLayout layout;
    private final FrontMatter front;
    private final DrawingIds ids;

    FrontMatterWriter(BodyStream body, FrontMatter front, DrawingIds ids) {
        this.body = body;
        this.profile = body.profile();
        this.layout = profile.frontMatter();
        this.front = front;
        this.ids = ids;
    }

    /** Whether 发文字号 has the red rule below it; a letter has its rules elsewhere. */
    public static boolean hasRule(LayoutProfile profile) {
        return profile.frontMatter().form().value() == FrontMatterForm.DOCUMENT;
    }

    /** Whether there is anything for a 版头. */
    boolean hasHead() {
        return front != null && (!names(front.getIssuers()).isEmpty() || !blank(front.getDocumentNumber())
                || !topLines().isEmpty());
    }

    /** Whether there are 主送机关 and they stand above the text. */
    boolean hasRecipients() {
        return front != null && !front.isRecipientsInImprint() && !names(front.getRecipients()).isEmpty();
    }

    /** Writes 版头, if there is anything for one. */
    void writeHead() throws IOException {
        if (!hasHead()) {
            return;
        }
        if (hasRule(profile)) {
            document();
        } else {
            new LetterHead(body, front, ids).write(topLines());
        }
        body.blankLines(profile.style(StyleRole.TITLE).blankLinesBefore().value());
    }

    /** Writes 主送机关, unless it stands in the 版记. */
    void writeRecipients() throws IOException {
        if (!hasRecipients()) {
            return;
        }
        body.blankLines(profile.style(StyleRole.RECIPIENTS).blankLinesBefore().value());
        body.paragraph(StyleRole.RECIPIENTS, joined(front.getRecipients()) + "：");
    }

    /** Names one after the other, without a mark at the end. */
    static String joined(List<String> names) {
        return String.join("，", names(names).stream().map(name -> name.replaceAll(ENDING_MARKS, "")).toList());
    }

    /** Those that are not blank. */
    static List<String> names(List<String> names) {
        return names.stream().filter(name -> !blank(name)).toList();
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /**
     * A line at the top left.
     *
     * @param role its style
     * @param text its text
     */
    record TopLine(StyleRole role, String text) {
    }

    /** 份号, 密级和保密期限, 紧急程度 from top to bottom (7.2.3). */
    private List<TopLine> topLines() {
        List<TopLine> lines = new ArrayList<>();
        if (!blank(front.getCopyNumber())) {
            lines.add(new TopLine(StyleRole.COPY_NUMBER, front.getCopyNumber()));
        }
        if (!blank(front.getSecrecy())) {
            lines.add(new TopLine(StyleRole.SECRECY,
                    front.getSecrecy() + (blank(front.getSecrecyPeriod()) ? "" : "★" + front.getSecrecyPeriod())));
        }
        if (!blank(front.getUrgency())) {
            lines.add(new TopLine(StyleRole.URGENCY, front.getUrgency()));
        }
        return lines;
    }

    private void document() throws IOException {
        double used = 0;
        for (TopLine line : topLines()) {
            body.paragraph(line.role(), line.text());
            used += profile.style(line.role()).lineHeight().twips();
        }
        if (!names(front.getIssuers()).isEmpty()) {
            long gap = Math.round(layout.markOffset().twips() - used);
            if (gap > 0) {
                body.gap(gap);
            }
            new MarkWriter(body).write(names(front.getIssuers()), front.isWithDocumentWord());
            body.blankLines(profile.style(StyleRole.DOCUMENT_NUMBER).blankLinesBefore().value());
        }
        String number = front.getDocumentNumber() == null ? "" : front.getDocumentNumber();
        boolean onlyTopLines = names(front.getIssuers()).isEmpty() && number.isBlank();
        if (onlyTopLines) {
            return;
        }
        if (names(front.getSigners()).isEmpty()) {
            body.paragraph(StyleRole.DOCUMENT_NUMBER, number);
        } else {
            upwards(number, names(front.getSigners()));
        }
    }

    /** 发文字号 on the left, in the line of the last 签发人 on the right (7.2.5, 7.2.6). */
    private void upwards(String number, List<String> signers) throws IOException {
        TextStyle style = profile.style(StyleRole.DOCUMENT_NUMBER);
        double pitch = style.characterPitch();
        String label = "签发人：";
        int perLine = Math.max(1, layout.signersPerLine().whole());
        double widest = signers.stream().mapToDouble(name -> Measure.twips(name, style)).max().orElse(0);
        double column = widest + pitch;
        double edge = layout.edgeCharacters().value() * pitch;
        int columns = Math.min(perLine, signers.size());
        double names = profile.page().textWidth() - edge - columns * column + pitch;
        double labelAt = names - Measure.twips(label, style);
        for (int first = 0; first < signers.size(); first += perLine) {
            boolean last = first + perLine >= signers.size();
            Direct direct = new Direct().align(TextAlignment.START).tab(Direct.Stop.LEFT, Math.round(edge))
                    .tab(Direct.Stop.LEFT, Math.round(labelAt));
            for (int c = 0; c < columns; c++) {
                direct.tab(Direct.Stop.LEFT, Math.round(names + c * column));
            }
            body.open(StyleRole.DOCUMENT_NUMBER, last ? direct : direct.noBorder());
            // The label reaches to the first name: a tab between the two would jump over it.
            body.text("\t" + (last ? number : "") + "\t" + (first == 0 ? label : "\t"));
            for (int i = first; i < Math.min(first + perLine, signers.size()); i++) {
                if (i > first) {
                    body.text("\t");
                }
                body.text(signers.get(i), StyleNames.id(StyleRole.SIGNER_NAME));
            }
            body.close();
        }
    }
}
