package org.uniondraft.core.compose;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.compose.Composition.AttachmentPart;
import org.uniondraft.core.compose.Composition.TitleKind;
import org.uniondraft.core.compose.Composition.TitleLine;
import org.uniondraft.core.compose.Piece.HeadingPiece;
import org.uniondraft.core.compose.Piece.PageBreakPiece;
import org.uniondraft.core.compose.Piece.PicturePiece;
import org.uniondraft.core.compose.Piece.RawPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.PageBreak;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Picture;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Table;
import org.uniondraft.model.TitleBlock;

/** Puts a paper into words: the one place that says what is printed, in which order. */
public final class Composer {

    private final Document document;
    private final HeadingNumbers numbers;

    private Composer(Document document, HeadingNumbers numbers) {
        this.document = document;
        this.numbers = numbers;
    }

    /**
     * Composes a paper. The paper is only read.
     *
     * @param document the paper
     * @return the paper as it prints now; it does not follow later changes
     */
    public static Composition compose(Document document) {
        Composer composer = new Composer(document, HeadingNumbers.of(document));
        return new Composition(document, composer.numbers, composer.title(), composer.body(document.getBody()),
                composer.attachments());
    }

    /**
     * Composes one block by itself, for views that follow the changes of a paper block by block.
     *
     * @param document the paper, or null if the block is in none; a schedule then has no period
     * @param block the block, which is only read
     * @return the block as it prints now, apart from what surrounds it
     */
    public static List<Piece> compose(Document document, Block block) {
        List<Piece> pieces = new ArrayList<>();
        new Composer(document, null).addBlock(block, false, pieces);
        return pieces;
    }

    /**
     * The label of an attachment, GB/T 9704-2012 7.3.4 and 7.3.7: numbered only if there are several.
     *
     * @param document the paper
     * @param index the place of the attachment, from 0
     * @return 附件, or 附件1
     */
    public static String attachmentLabel(Document document, int index) {
        return document.getAttachments().size() == 1 ? "附件" : "附件" + (index + 1);
    }

    private List<TitleLine> title() {
        TitleBlock block = document.getTitleBlock();
        List<TitleLine> lines = new ArrayList<>();
        if (block == null) {
            return lines;
        }
        block.getLines().forEach(line -> lines.add(new TitleLine(TitleKind.MAIN, Line.of(line))));
        if (block.getSubtitle() != null) {
            lines.add(new TitleLine(TitleKind.SUBTITLE,
                    Line.computed("——").plus(Line.of(block.getSubtitle()))));
        }
        addTitle(lines, TitleKind.MEETING, block.getMeeting());
        addTitle(lines, TitleKind.REPORTER, block.getReporter());
        addTitle(lines, TitleKind.DATE, block.getDate());
        lines.removeIf(line -> line.line().isEmpty());
        return lines;
    }

    private static void addTitle(List<TitleLine> lines, TitleKind kind, String text) {
        lines.add(new TitleLine(kind, Line.computed(text)));
    }

    private List<AttachmentPart> attachments() {
        List<AttachmentPart> parts = new ArrayList<>();
        for (Attachment attachment : document.getAttachments()) {
            parts.add(new AttachmentPart(attachment, attachmentLabel(document, parts.size()),
                    Line.of(attachment.getTitle()), body(attachment.getBody())));
        }
        return parts;
    }

    private List<Piece> body(Section root) {
        List<Piece> pieces = new ArrayList<>();
        if (root != null) {
            addSection(root, pieces);
        }
        return pieces;
    }

    private void addSection(Section section, List<Piece> pieces) {
        if (section.isPageBreakBefore()) {
            pieces.add(new PageBreakPiece(section));
        }
        List<Block> blocks = section.getBlocks();
        if (section.getHeading() != null) {
            Line runIn = runInText(section);
            pieces.add(heading(section, runIn));
            if (!runIn.isEmpty()) {
                blocks = blocks.subList(1, blocks.size());
            }
        }
        boolean salutation = section.getRole() == SectionRole.SALUTATION;
        for (Block block : blocks) {
            addBlock(block, salutation, pieces);
        }
        for (Section child : section.getSections()) {
            addSection(child, pieces);
        }
    }

    private HeadingPiece heading(Section section, Line runIn) {
        Heading heading = section.getHeading();
        HeadingNumbers.Entry entry = numbers.get(section);
        Line title = Line.of(heading, Span.Kind.TITLE);
        if (heading.getSubtitle() != null) {
            title = title.plus("——", Span.Kind.TITLE).plus(Line.of(heading.getSubtitle(), Span.Kind.TITLE));
        }
        return new HeadingPiece(section, entry.outlineLevel(), entry.numberLevel(), entry.number(),
                title.plus(heading.getEndMark(), Span.Kind.TITLE), runIn);
    }

    /** The first block of a run-in section, if it is one that can stand in the paragraph of the heading. */
    private static Line runInText(Section section) {
        if (section.getHeading().getForm() != HeadingForm.RUN_IN || section.getBlocks().isEmpty()) {
            return Line.EMPTY;
        }
        return switch (section.getBlocks().getFirst()) {
            case Paragraph paragraph -> Line.of(paragraph);
            case Enumeration enumeration when enumeration.getLayout() == EnumerationLayout.RUN ->
                EnumerationComposer.run(enumeration);
            default -> Line.EMPTY;
        };
    }

    private void addBlock(Block block, boolean flushLeft, List<Piece> pieces) {
        switch (block) {
            case Paragraph paragraph -> pieces.add(new TextPiece(paragraph, Line.of(paragraph),
                    flushLeft || paragraph.isFlushLeft(), paragraph.getAlignment()));
            case Enumeration enumeration -> EnumerationComposer.add(enumeration, 1, pieces,
                    inner -> addBlock(inner, false, pieces));
            case RecordView view -> RecordViewComposer.add(view, pieces);
            case Schedule schedule -> ScheduleComposer.add(schedule,
                    document == null ? null : document.getPeriod(), pieces);
            case Table table -> pieces.add(new TablePiece(table, Line.of(table.getCaption()),
                    TableComposer.grid(table)));
            case Picture picture -> pieces.add(new PicturePiece(picture, Line.of(picture.getCaption())));
            case PageBreak pageBreak -> pieces.add(new PageBreakPiece(pageBreak));
            case RawBlock raw -> raw.getLines().forEach(line -> pieces.add(new RawPiece(raw, Line.computed(line))));
            default -> throw new IllegalArgumentException("Not a block that can be composed: " + block.eClass().getName());
        }
    }

    /**
     * A paragraph of running text that some block makes.
     *
     * @param source the block
     * @param text the text
     * @return the piece
     */
    static TextPiece text(Block source, Line text) {
        return new TextPiece(source, text, false, Alignment.START);
    }

    /**
     * A text that a block has above its table or list.
     *
     * @param source the block
     * @param leadIn the text, or null
     * @param pieces where to add it if there is one
     */
    static void addLeadIn(Block source, MarkedText leadIn, List<Piece> pieces) {
        Line line = Line.of(leadIn);
        if (!line.isEmpty()) {
            pieces.add(text(source, line));
        }
    }
}
