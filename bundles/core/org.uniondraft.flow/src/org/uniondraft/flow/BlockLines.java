package org.uniondraft.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Grid;
import org.uniondraft.core.compose.Grid.GridCell;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.core.compose.Span;
import org.uniondraft.core.numbering.EnumerationMarkers;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.PageBreak;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Picture;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Table;

/** Lists the lines of one block with what is nested in it. */
final class BlockLines {

    /** What stands between two cells of a row in the preview. */
    private static final String CELL_BORDER = " │ ";

    private final Document document;
    private final List<FlowLine> lines = new ArrayList<>();

    BlockLines(Document document) {
        this.document = document;
    }

    List<FlowLine> lines() {
        return List.copyOf(lines);
    }

    void add(Block block, int depth, boolean flushLeft) {
        switch (block) {
            case Paragraph paragraph -> lines.add(FlowBuilder.text(paragraph, LineKind.PARAGRAPH, depth, "")
                    .with(paragraph.getAlignment(), flushLeft || paragraph.isFlushLeft()));
            case Enumeration enumeration when enumeration.getLayout() == EnumerationLayout.RUN -> addRun(enumeration);
            case Enumeration enumeration -> addList(enumeration, depth + 1);
            case RecordView view -> addPieces(view, view.getLeadIn(), view.getCaption());
            case Schedule schedule -> addPieces(schedule, null, schedule.getCaption());
            case Table table -> addPieces(table, null, table.getCaption());
            case Picture picture -> {
                String shown = picture.getAlternativeText() == null ? "" : picture.getAlternativeText();
                addFixed(picture, 0, LineKind.PICTURE, shown);
                addText(picture.getCaption(), LineKind.CAPTION);
            }
            case PageBreak pageBreak -> lines.add(FlowLine.of(pageBreak, 0, LineKind.PAGE_BREAK, 0, "", List.of()));
            case RawBlock raw -> {
                for (int i = 0; i < raw.getLines().size(); i++) {
                    addFixed(raw, i, LineKind.RAW, raw.getLines().get(i));
                }
            }
            default -> addFixed(block, 0, LineKind.RAW, block.eClass().getName());
        }
    }

    private void addRun(Enumeration enumeration) {
        SegmentList segments = new SegmentList();
        segments.addRun(enumeration);
        lines.add(FlowLine.of(enumeration, 0, LineKind.RUN, 0, "", segments.list()));
        addNested(enumeration);
    }

    /** Adds the blocks in the items of an enumeration set in one paragraph that have lines of their own. */
    void addNested(Enumeration run) {
        for (EnumerationItem item : run.getItems()) {
            item.getBlocks().stream().filter(block -> !SegmentList.isRun(block)).forEach(block -> add(block, 0, false));
        }
    }

    private void addList(Enumeration enumeration, int depth) {
        addText(enumeration.getLeadIn(), LineKind.LEAD_IN);
        List<String> markers = EnumerationMarkers.of(enumeration);
        for (int i = 0; i < markers.size(); i++) {
            EnumerationItem item = enumeration.getItems().get(i);
            lines.add(FlowBuilder.text(item, LineKind.ITEM, depth, markers.get(i)));
            item.getBlocks().forEach(block -> add(block, depth, false));
        }
    }

    private void addText(MarkedText text, LineKind kind) {
        if (text != null) {
            lines.add(FlowBuilder.text(text, kind, 0, ""));
        }
    }

    private void addFixed(Block block, int part, LineKind kind, String text) {
        add(block, part, kind, Line.computed(text), null);
    }

    private void add(Block block, int part, LineKind kind, Line line, MarkedText leadIn) {
        SegmentList segments = new SegmentList();
        segments.addComputed(line, leadIn);
        lines.add(FlowLine.of(block, part, kind, 0, "", segments.list()));
    }

    /** Adds what a block computes. Its lead-in and caption can be typed in. */
    private void addPieces(Block block, MarkedText leadIn, MarkedText caption) {
        List<Piece> pieces = Composer.compose(document, block);
        boolean captioned = pieces.stream().anyMatch(TablePiece.class::isInstance);
        boolean sentence = block instanceof RecordView && pieces.size() == 1 && pieces.getFirst() instanceof TextPiece;
        int part = 0;
        if (!sentence) {
            addText(leadIn, LineKind.LEAD_IN);
        }
        if (captioned) {
            addText(caption, LineKind.CAPTION);
        }
        for (Piece piece : pieces) {
            switch (piece) {
                case TablePiece table -> {
                    for (Line row : rows(table.grid())) {
                        add(block, part++, LineKind.EMBEDDED, row, null);
                    }
                }
                case ItemPiece item -> add(block, part++, LineKind.EMBEDDED, item.line(), null);
                case TextPiece text when sentence -> add(block, 0, LineKind.EMBEDDED, text.line(), leadIn);
                case TextPiece text when isOnly(text.line(), leadIn) -> {
                    // It has its line already.
                }
                case TextPiece text -> add(block, part++, LineKind.EMBEDDED, text.line(), null);
                default -> throw new IllegalStateException("Not made by records or tables: " + piece);
            }
        }
        if (part == 0 && !sentence) {
            // A block without records still has a place.
            addFixed(block, part, LineKind.EMBEDDED, "");
        }
    }

    private static boolean isOnly(Line line, MarkedText text) {
        return text != null && line.spans().stream().allMatch(span -> span.source() == text);
    }

    /** The rows as lines; a place that a cell above covers is empty, so that each cell stays in its column. */
    private static List<Line> rows(Grid grid) {
        return grid.rows().stream().map(row -> {
            Line[] cells = new Line[grid.columns().size()];
            Arrays.fill(cells, Line.EMPTY);
            for (GridCell cell : row.cells()) {
                cells[cell.column()] = joined(cell.lines(), " ");
            }
            return joined(List.of(cells), CELL_BORDER);
        }).toList();
    }

    private static Line joined(List<Line> lines, String between) {
        Line joined = Line.EMPTY;
        for (int i = 0; i < lines.size(); i++) {
            joined = joined.plus(i == 0 ? "" : between, Span.Kind.TEXT).plus(lines.get(i));
        }
        return joined;
    }
}
