package org.uniondraft.docx.pages.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.uniondraft.docx.internal.FrontMatterWriter;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.docx.layout.TextStyle.Typeface;
import org.uniondraft.docx.pages.internal.FlowParagraph.Frame;
import org.uniondraft.docx.pages.internal.FlowParagraph.Tab;
import org.uniondraft.docx.pages.internal.FlowRun.Inline;
import org.uniondraft.docx.pages.internal.FlowRun.Look;
import org.uniondraft.model.Media;

/** Reads paragraphs, and the properties of sections that stand in them. */
final class ParagraphReader {

    private static final double EMU_PER_TWIP = 635;
    /** A degree as DrawingML counts angles (ECMA-376 part 1, 20.1.10.3). */
    private static final int DEGREE = 60_000;
    private static final int HALF_TURN = 180;

    private final XMLStreamReader xml;
    private final Map<String, Media> pictures;
    private final StyleTable styles;
    private final boolean documentRule;
    private Sheet sheet;

    ParagraphReader(XMLStreamReader xml, Map<String, Media> pictures, LayoutProfile profile) {
        this.xml = xml;
        this.pictures = pictures;
        this.styles = new StyleTable(profile);
        this.documentRule = FrontMatterWriter.hasRule(profile);
    }

    /** What is gathered of a paragraph. */
    private static final class Draft {
        private StyleRole role = StyleRole.NORMAL;
        private Integer start;
        private Integer end;
        private Integer first;
        private TextAlignment alignment;
        private int exactLine;
        private boolean keepNext;
        private boolean pageBreak;
        private boolean unruled;
        private final List<Tab> tabs = new ArrayList<>();
        private Frame frame;
        private final List<FlowRun> runs = new ArrayList<>();
        private final List<Box> rules = new ArrayList<>();
    }

    /** Reads the paragraph that begins here. */
    FlowParagraph read(String source) throws XMLStreamException {
        Draft draft = new Draft();
        while (!ends("p")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "pPr" -> properties(draft);
                    case "r" -> run(draft);
                    default -> {
                        // Nothing else that prints.
                    }
                }
            }
        }
        TextStyle style = styles.style(draft.role);
        double pitch = style.characterPitch();
        int hanging = (int) Math.round(style.hangingCharacters().value() * pitch);
        int start = (int) Math.round(style.startCharacters().value() * pitch) + hanging;
        int end = (int) Math.round(style.endCharacters().value() * pitch);
        int first = hanging > 0 ? -hanging : (int) Math.round(style.firstLineCharacters().value() * pitch);
        return new FlowParagraph(draft.role, style, draft.start == null ? start : draft.start,
                draft.end == null ? end : draft.end, draft.first == null ? first : draft.first,
                draft.alignment == null ? style.alignment().value() : draft.alignment, draft.exactLine,
                draft.keepNext || style.keepWithNext().value(), draft.pageBreak,
                documentRule && draft.role == StyleRole.DOCUMENT_NUMBER && !draft.unruled, draft.tabs, draft.frame,
                draft.runs, draft.rules, source);
    }

    /** The sheet of the section that the last paragraph ended, if it ended one. */
    Optional<Sheet> takeSheet() {
        Optional<Sheet> taken = Optional.ofNullable(sheet);
        sheet = null;
        return taken;
    }

    private boolean ends(String name) throws XMLStreamException {
        xml.next();
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private void properties(Draft draft) throws XMLStreamException {
        while (!ends("pPr")) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "pStyle" -> draft.role = styles.paragraph(Xml.text(xml, "val"));
                case "keepNext" -> draft.keepNext = true;
                case "pageBreakBefore" -> draft.pageBreak = true;
                case "framePr" -> draft.frame = new Frame(Xml.number(xml, "w", 0), Xml.number(xml, "h", 0),
                        Xml.number(xml, "y", 0));
                case "bottom" -> draft.unruled = true;
                case "tab" -> draft.tabs.add(new Tab(Xml.number(xml, "pos", 0), "right".equals(Xml.text(xml, "val"))));
                case "spacing" -> draft.exactLine = Xml.number(xml, "line", 0);
                case "ind" -> {
                    draft.start = Xml.number(xml, "left", -1) < 0 ? null : Integer.valueOf(Xml.number(xml, "left", 0));
                    draft.end = Xml.number(xml, "right", -1) < 0 ? null : Integer.valueOf(Xml.number(xml, "right", 0));
                    int hanging = Xml.number(xml, "hanging", 0);
                    draft.first = hanging > 0 ? Integer.valueOf(-hanging)
                            : Xml.text(xml, "firstLine") == null ? null : Integer.valueOf(Xml.number(xml, "firstLine", 0));
                }
                case "jc" -> draft.alignment = alignment(Xml.text(xml, "val"));
                case "sectPr" -> sheet = sheet();
                default -> {
                    // Outline levels and numbers do not change how a paragraph is laid out.
                }
            }
        }
    }

    private static TextAlignment alignment(String value) {
        return switch (value) {
            case "center" -> TextAlignment.CENTER;
            case "right", "end" -> TextAlignment.END;
            case "both" -> TextAlignment.JUSTIFY;
            case "distribute" -> TextAlignment.DISTRIBUTE;
            default -> TextAlignment.START;
        };
    }

    /** Reads the properties of a section that begin here. */
    Sheet sheet() throws XMLStreamException {
        int width = 0;
        int height = 0;
        int[] margins = new int[4];
        boolean landscape = false;
        boolean bare = false;
        while (!ends("sectPr")) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "pgSz" -> {
                    width = Xml.number(xml, "w", 0);
                    height = Xml.number(xml, "h", 0);
                    landscape = "landscape".equals(Xml.text(xml, "orient"));
                }
                case "pgMar" -> margins = new int[] {Xml.number(xml, "top", 0), Xml.number(xml, "right", 0),
                        Xml.number(xml, "bottom", 0), Xml.number(xml, "left", 0)};
                case "titlePg" -> bare = true;
                default -> {
                    // The grid of lines is what the lines have anyway; footers follow from the profile.
                }
            }
        }
        return new Sheet(width, height, margins[0], margins[1], margins[2], margins[3], landscape, bare);
    }

    private void run(Draft draft) throws XMLStreamException {
        Look look = styles.look(draft.role);
        StringBuilder text = new StringBuilder();
        while (!ends("r")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "rPr" -> look = look(look);
                    case "t" -> text.append(xml.getElementText());
                    case "tab" -> text.append('\t');
                    case "br" -> text.append('\n');
                    case "drawing" -> drawing(draft, look);
                    default -> {
                        // References of comments are not printed.
                    }
                }
            }
        }
        if (!text.isEmpty()) {
            draft.runs.add(new FlowRun(text.toString(), look, null));
        }
    }

    private Look look(Look base) throws XMLStreamException {
        Look look = base;
        while (!ends("rPr")) {
            if (xml.isStartElement()) {
                look = switch (xml.getLocalName()) {
                    case "rStyle" -> styles.look(look, Xml.text(xml, "val"));
                    case "rFonts" -> StyleTable.in(look, Typeface.KAI);
                    case "b" -> StyleTable.bold(look);
                    case "sz" -> StyleTable.sized(look, Xml.number(xml, "val", 0) / 2.0);
                    case "shd" -> StyleTable.placeholder(look);
                    default -> look;
                };
            }
        }
        return look;
    }

    /** Reads a picture in the line, or a rule that is anchored to the page. */
    private void drawing(Draft draft, Look look) throws XMLStreamException {
        List<Double> offsets = new ArrayList<>();
        double width = 0;
        double height = 0;
        int degrees = 0;
        boolean mirrored = false;
        String colour = null;
        Media media = null;
        while (!ends("drawing")) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "posOffset" -> offsets.add(Long.parseLong(xml.getElementText()) / EMU_PER_TWIP);
                    case "extent" -> {
                        width = Xml.number(xml, "cx", 0) / EMU_PER_TWIP;
                        height = Xml.number(xml, "cy", 0) / EMU_PER_TWIP;
                    }
                    case "xfrm" -> {
                        degrees = Xml.number(xml, "rot", 0) / DEGREE;
                        mirrored = Xml.number(xml, "flipH", 0) != 0;
                    }
                    case "srgbClr" -> colour = Xml.text(xml, "val");
                    case "blip" -> media = pictures.get(Xml.text(xml, "embed"));
                    default -> {
                        // Names and geometry that is always the same.
                    }
                }
            }
        }
        if (colour != null) {
            draft.rules.add(new Box(offsets.get(0), offsets.get(1), width, height, colour));
        } else {
            boolean sideways = degrees % HALF_TURN != 0;
            draft.runs.add(new FlowRun(FlowRun.PICTURE, look, new Inline(media, sideways ? height : width,
                    sideways ? width : height, degrees, mirrored)));
        }
    }
}
