package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.docx.DocxBlock.Paragraph;
import org.uniondraft.intake.docx.DocxBlock.Place;
import org.uniondraft.intake.docx.DocxBlock.Run;
import org.uniondraft.intake.docx.DocxStyles.Properties;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.support.Texts;

/** Reads paragraphs: their runs, the pictures, text boxes and notes in them, and what was changed in them. */
final class ParagraphReader {

    private static final int RUNNING_TEXT = 9;
    private static final int HEX = 16;
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");

    private final DocxXml xml;
    private final DocxContext context;
    private final DocxText text;
    private final BodyReader body;
    private final NoteCount count;

    /** How many notes there were so far, in all paragraphs of the paper. */
    private static final class NoteCount {
        private int notes;
    }

    private Properties properties = Properties.EMPTY;
    private boolean pending;
    private List<Run> runs = new ArrayList<>();
    private List<DocxPicture> pictures = new ArrayList<>();
    private List<String> notes = new ArrayList<>();
    private List<DocxBlock> boxes = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private Face usual = Face.NONE;

    /**
     * Makes a reader.
     *
     * @param xml the part
     * @param context what it refers to
     * @param text where remarks go, and what is put aside
     * @param body reads what stands in text boxes
     */
    ParagraphReader(DocxXml xml, DocxContext context, DocxText text, BodyReader body) {
        this(xml, context, text, body, new NoteCount());
    }

    /**
     * Makes a reader for what stands inside something else.
     *
     * @param outer the reader of what is outside, with which it counts notes
     * @param body reads what stands in text boxes
     */
    ParagraphReader(ParagraphReader outer, BodyReader body) {
        this(outer.xml, outer.context, outer.text, body, outer.count);
    }

    private ParagraphReader(DocxXml xml, DocxContext context, DocxText text, BodyReader body, NoteCount count) {
        this.xml = xml;
        this.context = context;
        this.text = text;
        this.body = body;
        this.count = count;
    }

    /**
     * Reads the current element, a paragraph.
     *
     * @param place where it stands
     * @param out where to add it, and the text boxes and notes in it
     * @throws ImportException if the part is broken
     */
    void read(Place place, List<DocxBlock> out) throws ImportException {
        Properties before = properties;
        properties = Properties.EMPTY;
        usual = context.styles().face(null);
        boolean goesOn = inline(Change.NONE);
        if (pending) {
            // The end of the paragraph before was deleted: this one goes on with it, and Word keeps the style of this one.
            properties = properties.style() == null ? before : properties;
        }
        pending = goesOn;
        if (!goesOn) {
            end(place, out);
        }
    }

    /**
     * Ends a paragraph whose end was deleted and that has none to go on with.
     *
     * @param place where it stands
     * @param out where to add it
     */
    void flush(Place place, List<DocxBlock> out) {
        if (pending) {
            pending = false;
            end(place, out);
        }
    }

    private void end(Place place, List<DocxBlock> out) {
        tell("intake.docx.deletion", Messages.docxDeletion, deleted);
        tell("intake.docx.insertion", Messages.docxInsertion, inserted);
        if (!hidden.isEmpty()) {
            text.aside("intake.docx.hidden", hidden.toString());
            hidden.setLength(0);
        }
        Properties all = properties.over(context.styles().paragraph(properties.style()));
        String style = context.styles().name(properties.style());
        int outline = outline(all.outline(), style);
        String label = "";
        boolean empty = runs.stream().allMatch(run -> run.text().isBlank());
        if (all.list() != null && all.list() != 0) {
            // Word counts a paragraph without text as well, but there is nothing behind its number to be numbered.
            label = context.numbering().next(all.list(), all.listLevel() == null ? 0 : all.listLevel());
        }
        out.add(new Paragraph(place, style, outline, empty ? "" : label, runs,
                "center".equals(all.alignment()) || "distribute".equals(all.alignment()), pictures, usual));
        for (DocxBlock box : boxes) {
            out.add(box);
        }
        for (String note : notes) {
            out.add(new Paragraph(Place.NOTE, "", 0, "", List.of(new Run(note, usual, "")), false, List.of(), usual));
        }
        runs = new ArrayList<>();
        pictures = new ArrayList<>();
        boxes = new ArrayList<>();
        notes = new ArrayList<>();
    }

    /** The level from 1. LibreOffice leaves out that of the first heading style, but the name of the style says it too. */
    private static int outline(Integer said, String style) {
        if (said == null) {
            Matcher heading = HEADING.matcher(style);
            return heading.matches() ? heading.group(1).charAt(0) - '0' : 0;
        }
        return said < 0 || said >= RUNNING_TEXT ? 0 : said + 1;
    }

    private void tell(String rule, String message, StringBuilder words) {
        if (!words.toString().isBlank()) {
            text.remark(rule, NLS.bind(message, Characters.excerpt(words.toString().strip())));
        }
        words.setLength(0);
    }

    /** What a tracked change did to a stretch. */
    private enum Change {
        NONE, INSERTED, DELETED
    }

    /** Reads what stands in a line; tells whether the end of the paragraph was deleted. */
    private boolean inline(Change change) throws ImportException {
        int here = xml.depth();
        boolean goesOn = false;
        boolean chosen = false;
        while (xml.child(here)) {
            switch (xml.name()) {
                case "pPr" -> {
                    PropertyReader.Paragraph read = PropertyReader.paragraph(xml);
                    properties = read.properties();
                    goesOn = read.deletedEnd();
                    usual = context.styles().face(properties.style());
                }
                case "r" -> run(change);
                case "ins", "moveTo" -> inline(change == Change.DELETED ? change : Change.INSERTED);
                case "del", "moveFrom" -> inline(Change.DELETED);
                case "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "ruby", "rubyBase", "rt", "bdo",
                        "dir", "AlternateContent" -> inline(change);
                case "Choice" -> {
                    chosen = true;
                    inline(change);
                }
                case "Fallback" -> {
                    if (!chosen) {
                        inline(change);
                    }
                }
                case "oMath", "oMathPara" -> formula(change);
                default -> {
                    // Bookmarks, ranges of comments, marks of the spelling checker.
                }
            }
        }
        return goesOn;
    }

    /** The letters of a formula in a line; how they stand to each other is lost, and told. */
    private void formula(Change change) throws ImportException {
        StringBuilder letters = new StringBuilder();
        letters(letters);
        if (!letters.isEmpty()) {
            text.remark("intake.docx.formula", NLS.bind(Messages.docxFormula, Characters.excerpt(letters.toString())));
            add(letters.toString(), new Look(usual, ""), change);
        }
    }

    private void letters(StringBuilder letters) throws ImportException {
        int here = xml.depth();
        while (xml.child(here)) {
            if (xml.name().equals("t")) {
                letters.append(xml.text());
            } else {
                letters(letters);
            }
        }
    }

    /** How a run looks. */
    private record Look(Face face, String style) {
    }

    private void run(Change change) throws ImportException {
        run(change, new Look(usual, ""));
    }

    private void run(Change change, Look outer) throws ImportException {
        int here = xml.depth();
        Look look = outer;
        boolean chosen = false;
        while (xml.child(here)) {
            switch (xml.name()) {
                case "rPr" -> {
                    PropertyReader.Run read = PropertyReader.face(xml);
                    look = new Look(read.face().over(context.styles().own(read.style())).over(usual),
                            read.style() == null ? "" : context.styles().name(read.style()));
                }
                case "t" -> add(xml.text(), look, change);
                case "delText" -> add(xml.text(), look, Change.DELETED);
                case "tab", "ptab" -> add("\t", look, change);
                case "br" -> {
                    String type = xml.attribute("type");
                    add(type == null || type.equals("textWrapping") ? "\n" : "", look, change);
                }
                case "cr" -> add("\n", look, change);
                case "noBreakHyphen" -> add("-", look, change);
                case "sym" -> add(symbol(xml.attribute("char")), look, change);
                case "footnoteReference" -> note(context.footnotes(), look, change);
                case "endnoteReference" -> note(context.endnotes(), look, change);
                case "drawing", "pict", "object" -> drawing(new Shape(), look, change);
                case "ruby" -> inline(change);
                case "AlternateContent" -> run(change, look);
                case "Choice" -> {
                    chosen = true;
                    run(change, look);
                }
                case "Fallback" -> {
                    if (!chosen) {
                        run(change, look);
                    }
                }
                default -> {
                    // Instructions of fields, references of comments, page breaks that were computed.
                }
            }
        }
    }

    private static String symbol(String code) {
        try {
            return code == null ? "" : Character.toString(Integer.parseInt(code, HEX));
        } catch (IllegalArgumentException e) {
            // No number, or none of a character: Word shows nothing.
            return "";
        }
    }

    private void add(String raw, Look look, Change change) {
        String legal = Texts.legal(raw);
        if (legal.isEmpty()) {
            return;
        }
        if (change == Change.DELETED) {
            deleted.append(legal);
            return;
        }
        if (look.face().isHidden()) {
            hidden.append(legal);
            return;
        }
        if (change == Change.INSERTED) {
            inserted.append(legal);
        }
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.face().equals(look.face()) && Objects.equals(last.style(), look.style())) {
            runs.set(runs.size() - 1, new Run(last.text() + legal, last.face(), last.style()));
        } else {
            runs.add(new Run(legal, look.face(), look.style()));
        }
    }

    private void note(Map<String, String> all, Look look, Change change) {
        String note = all.get(String.valueOf(xml.attribute("id")));
        if (note == null || note.isEmpty() || change == Change.DELETED || look.face().isHidden()) {
            return;
        }
        count.notes++;
        // As Word counts them; brackets that begin no number of a heading.
        String mark = "〔注" + count.notes + "〕";
        add(mark, look, change);
        notes.add(mark + note);
        text.remark("intake.docx.note", NLS.bind(Messages.docxNote, mark, Characters.excerpt(note)));
    }

    /** What is known of a drawing while it is read. */
    private static final class Shape {
        private double millimetres;
        private String description;
        private boolean chosen;
    }

    private static final double EMU_PER_MILLIMETRE = 36_000;

    private void drawing(Shape shape, Look look, Change change) throws ImportException {
        int here = xml.depth();
        while (xml.child(here)) {
            switch (xml.name()) {
                case "extent" -> shape.millimetres = Math.max(0, xml.number("cx", 0)) / EMU_PER_MILLIMETRE;
                case "docPr" -> shape.description = xml.attribute("descr");
                case "txbxContent" -> box(change);
                case "blip" -> picture(xml.attribute("embed"), xml.attribute("link"), shape, look, change);
                case "imagedata" -> picture(xml.attribute("id"), null, shape, look, change);
                case "Choice" -> {
                    shape.chosen = true;
                    drawing(shape, look, change);
                }
                case "Fallback" -> {
                    if (!shape.chosen) {
                        drawing(shape, look, change);
                    }
                }
                default -> drawing(shape, look, change);
            }
        }
    }

    private void box(Change change) throws ImportException {
        List<DocxBlock> inner = body.box();
        StringBuilder words = new StringBuilder();
        inner.forEach(block -> BodyReader.append(block, words));
        if (words.toString().isBlank()) {
            return;
        }
        if (change == Change.DELETED) {
            deleted.append(words);
        } else {
            boxes.addAll(inner);
            text.remark("intake.docx.text-box", NLS.bind(Messages.docxTextBox, Characters.excerpt(words.toString().strip())));
        }
    }

    private void picture(String embedded, String linked, Shape shape, Look look, Change change) {
        if (change == Change.DELETED) {
            return;
        }
        Optional<DocxPicture> picture = context.picture(embedded, shape.millimetres, shape.description);
        if (picture.isPresent()) {
            add(String.valueOf(DocxBlock.PICTURE), new Look(new Face(look.face().bold(), look.face().halfPoints(),
                    look.face().font(), false, look.face().italic()), look.style()), change);
            pictures.add(picture.get());
        } else if (embedded != null || linked != null) {
            text.remark("intake.docx.picture-missing", NLS.bind(Messages.docxPictureMissing,
                    String.valueOf(linked == null ? embedded : linked)));
        }
    }
}
