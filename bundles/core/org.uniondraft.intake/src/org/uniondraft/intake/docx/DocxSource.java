package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.docx.DocxBlock.Paragraph;
import org.uniondraft.intake.docx.DocxBlock.Place;
import org.uniondraft.intake.docx.DocxBlock.Run;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Decision;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.source.LineStyle;
import org.uniondraft.intake.source.LineStyle.Role;
import org.uniondraft.intake.source.SourceObject;
import org.uniondraft.intake.source.SourceText;
import org.uniondraft.intake.source.SourceText.Aside;
import org.uniondraft.intake.source.SourceText.Layout;
import org.uniondraft.model.support.Texts;
import org.uniondraft.model.value.Origin;

/** Makes of a .docx the lines that the importer works on, each with what its layout says. */
final class DocxSource {

    private static final double CERTAIN = 1;

    /** Styles that only files made here have; what has one of them is no heading. */
    private static final Set<String> OWN = Set.of("主送机关", "附件说明", "附注", "附件标识", "附件标题", "份号", "密级", "紧急程度",
            "发文机关标志", "发文字号", "签发人姓名", "版记");

    private final DocxText text;
    private final boolean own;
    private final FaceLevels faces;
    private final List<String> lines = new ArrayList<>();
    private final List<LineStyle> styles = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final int[] firstLines;

    private DocxSource(DocxText text) {
        this.text = text;
        this.own = text.blocks().stream().anyMatch(block -> block instanceof Paragraph paragraph
                && (OWN.contains(paragraph.style()) || paragraph.style().matches("标题说明|部分标题|下级列项|待整理文字")));
        this.faces = FaceLevels.of(text.blocks());
        this.firstLines = new int[text.blocks().size() + 1];
    }

    /**
     * Makes the source.
     *
     * @param text what was read
     * @param name the name of the file
     * @param digest the SHA-256 of the file
     * @return the lines
     */
    static SourceText of(DocxText text, String name, String digest) {
        return new DocxSource(text).source(name, digest);
    }

    private SourceText source(String name, String digest) {
        for (int i = 0; i < text.blocks().size(); i++) {
            firstLines[i] = lines.size() + 1;
            switch (text.blocks().get(i)) {
                case Paragraph paragraph -> add(paragraph);
                case DocxBlock.Table table -> add(new TableBuilder(table));
            }
        }
        firstLines[text.blocks().size()] = lines.size() + 1;
        List<Decision> decisions = text.remarks().stream().map(remark -> new Decision(remark.rule(), CERTAIN,
                origin(remark.block()), remark.message())).toList();
        text.asides().forEach(aside -> asides.add(new Aside(aside.rule(), firstLines[aside.block()], aside.text())));
        return new SourceText(name, null, CERTAIN, Messages.encodingNone, digest, lines, List.of(),
                new Layout(styles, decisions, asides));
    }

    private Origin origin(int block) {
        int line = block < 0 || lines.isEmpty() ? 0 : Math.min(firstLines[block], lines.size());
        return line == 0 ? null : Origin.of(0, line, 0, lines.get(line - 1).length());
    }

    private void add(Paragraph paragraph) {
        if (paragraph.style().startsWith("toc ") || paragraph.style().startsWith("contents ")) {
            asides.add(new Aside("intake.docx.contents", lines.size() + 1, Texts.line(paragraph.text()).strip()));
            return;
        }
        String whole = paragraph.text().replace(String.valueOf(DocxBlock.PICTURE), "");
        String[] parts = whole.split("\n");
        for (int i = 0; i < parts.length; i++) {
            // A line break in a paragraph is what people type who want a new one.
            if (!parts[i].isBlank()) {
                String line = Texts.line(parts[i]);
                lines.add(line);
                styles.add(style(paragraph, line, i == 0 && parts.length == 1));
            }
        }
        paragraph.pictures().forEach(picture -> add((SourceObject) new PictureBuilder(picture)));
    }

    private void add(TableBuilder table) {
        if (table.hasText()) {
            add((SourceObject) table);
        }
        List<DocxPicture> pictures = table.pictures();
        if (!pictures.isEmpty()) {
            text.remarks().add(new DocxText.Remark("intake.docx.picture-moved", -1,
                    NLS.bind(Messages.docxPictureMoved, Integer.toString(pictures.size()))));
        }
        pictures.forEach(picture -> add((SourceObject) new PictureBuilder(picture)));
    }

    private void add(SourceObject object) {
        lines.add(SourceObject.MARK);
        styles.add(new LineStyle(Role.TEXT, 0, 0, object));
    }

    private LineStyle style(Paragraph paragraph, String line, boolean whole) {
        if (paragraph.place() != Place.TEXT) {
            return new LineStyle(Role.BODY, 0, 0, null);
        }
        String name = paragraph.style();
        Role role = switch (name) {
            case "title" -> Role.TITLE;
            case "subtitle" -> Role.SUBTITLE;
            case "标题说明" -> Role.TITLE_DETAIL;
            case "salutation" -> Role.SALUTATION;
            case "signature" -> Role.SIGNATURE;
            case "date" -> Role.DATE;
            case "caption", "图题", "题注" -> Role.CAPTION;
            case "body text", "list paragraph", "下级列项", "待整理文字" -> own ? Role.ITEM : Role.TEXT;
            default -> OWN.contains(name) ? Role.BODY : Role.TEXT;
        };
        if (role != Role.TEXT) {
            return new LineStyle(role, 0, 0, null);
        }
        if (paragraph.outline() > 0) {
            return new LineStyle(Role.TEXT, paragraph.outline(), whole ? titleEnd(paragraph, line) : 0, null);
        }
        if (faces.isTitle(paragraph)) {
            return new LineStyle(Role.TITLE, 0, 0, null);
        }
        int level = faces.level(paragraph);
        if (level > 0) {
            return new LineStyle(Role.TEXT, level, 0, null);
        }
        return faces.looksLikeHeading(paragraph) ? new LineStyle(Role.LOOKS_LIKE_HEADING, 0, 0, null) : LineStyle.NONE;
    }

    /** Where the title ends in a paragraph that a heading opens: its style reaches to there. */
    private static int titleEnd(Paragraph paragraph, String line) {
        int end = paragraph.label().length();
        List<Run> runs = paragraph.runs();
        int last = 0;
        while (last < runs.size() && runs.get(last).style().matches("(?:heading|标题|parthead).*")) {
            end += runs.get(last).text().length();
            last++;
        }
        boolean rest = runs.subList(last, runs.size()).stream().anyMatch(run -> Characters.printed(run.text()) > 0);
        return last > 0 && rest && end <= line.length() ? end : 0;
    }

    /** {@return what the first remark of an own paper that cannot be read says} */
    static Optional<DocxText.Remark> damaged(DocxText text) {
        return text.hasDamagedPaper() ? Optional.of(new DocxText.Remark("intake.docx.paper-damaged", -1,
                Messages.docxPaperDamaged)) : Optional.empty();
    }
}
