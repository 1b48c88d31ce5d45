package org.uniondraft.core.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.uniondraft.core.compose.Grid.GridCell;
import org.uniondraft.core.compose.Grid.GridColumn;
import org.uniondraft.core.compose.Grid.GridRow;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.core.records.RecordSentence;
import org.uniondraft.core.records.RecordSentence.Hole;
import org.uniondraft.core.records.Sentences;
import org.uniondraft.core.records.Totals;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.Field;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Total;

/** Composes record tables as sentences, list or table: one set of facts, so the forms cannot contradict each other. */
final class RecordViewComposer {

    private static final NumberPattern ITEM = NumberPattern.parse("1.");
    private static final double NUMBER_WEIGHT = 0.5;

    private RecordViewComposer() {
    }

    static void add(RecordView view, List<Piece> pieces) {
        RecordTable table = view.getTable();
        if (table == null) {
            Composer.addLeadIn(view, view.getLeadIn(), pieces);
            return;
        }
        switch (view.getForm()) {
            case SENTENCE -> {
                Line sentences = Line.of(view.getLeadIn()).plus(sentences(table));
                if (!sentences.isEmpty()) {
                    pieces.add(Composer.text(view, sentences));
                }
            }
            case LIST -> {
                Composer.addLeadIn(view, view.getLeadIn(), pieces);
                addItems(table, pieces);
            }
            case TABLE -> {
                Composer.addLeadIn(view, view.getLeadIn(), pieces);
                pieces.add(new TablePiece(view, Line.of(view.getCaption()), grid(view, table)));
            }
        }
    }

    private static Line sentences(RecordTable table) {
        Line line = Line.EMPTY;
        for (Record row : table.getRecords()) {
            line = line.plus(line.isEmpty() ? "" : "；", Span.Kind.TEXT).plus(sentence(table, row));
        }
        return line.isEmpty() ? line : line.plus("。", Span.Kind.TEXT);
    }

    /** The sentence of a record; what is to be filled in lies under its placeholder. */
    private static Line sentence(RecordTable table, Record row) {
        RecordSentence sentence = Sentences.marked(table, row, Optional.empty());
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (Hole hole : sentence.holes()) {
            spans.add(Span.computed(sentence.text().substring(from, hole.start()), Span.Kind.TEXT));
            spans.add(new Span(sentence.text().substring(hole.start(), hole.end()), Span.Kind.TEXT,
                    List.of(hole.placeholder()), null, 0));
            from = hole.end();
        }
        spans.add(Span.computed(sentence.text().substring(from), Span.Kind.TEXT));
        return new Line(spans);
    }

    private static void addItems(RecordTable table, List<Piece> pieces) {
        int last = table.getRecords().size();
        for (int i = 1; i <= last; i++) {
            Record row = table.getRecords().get(i - 1);
            pieces.add(new ItemPiece(row, Line.EMPTY.plus(ITEM.format(i), Span.Kind.MARKER)
                    .plus(sentence(table, row)).plus(i == last ? "。" : "；", Span.Kind.TEXT), 1));
        }
    }

    private static Grid grid(RecordView view, RecordTable table) {
        List<Field> fields = Columns.shown(table, view.getColumns());
        int first = view.isShowNumbers() ? 1 : 0;
        List<GridColumn> columns = new ArrayList<>();
        List<GridCell> header = new ArrayList<>();
        if (view.isShowNumbers()) {
            columns.add(new GridColumn(NUMBER_WEIGHT, Alignment.CENTER));
            header.add(Columns.headerCell(0, "序号"));
        }
        for (Field field : fields) {
            header.add(Columns.headerCell(columns.size(), field));
            columns.add(Columns.column(field));
        }
        List<GridRow> rows = new ArrayList<>();
        rows.add(new GridRow(header, false));
        int merged = 0;
        for (int r = 0; r < table.getRecords().size(); r++) {
            List<GridCell> cells = new ArrayList<>();
            if (view.isShowNumbers()) {
                cells.add(Columns.cell(0, 1, Alignment.CENTER, Line.computed(Integer.toString(r + 1))));
            }
            for (int f = 0; f < fields.size(); f++) {
                Field field = fields.get(f);
                int span = 1;
                if (field.getName().equals(view.getMergeBy())) {
                    if (merged > 0) {
                        merged--;
                        continue;
                    }
                    span = equalRows(table, field, r);
                    merged = span - 1;
                }
                cells.add(Columns.cell(first + f, span, columns.get(first + f).alignment(),
                        Columns.line(table.getRecords().get(r), field)));
            }
            rows.add(new GridRow(cells, false));
        }
        if (view.isShowTotals()) {
            rows.add(totals(table, fields, first, columns));
        }
        return new Grid(columns, rows, 1, view.getOrientation());
    }

    /** How many records from this one on have the same value in a field; an empty value is equal to no other. */
    private static int equalRows(RecordTable table, Field field, int from) {
        String text = Columns.line(table.getRecords().get(from), field).text();
        int to = from + 1;
        while (!text.isEmpty() && to < table.getRecords().size()
                && Columns.line(table.getRecords().get(to), field).text().equals(text)) {
            to++;
        }
        return to - from;
    }

    /** 合计 stands across the columns before the first total. */
    private static GridRow totals(RecordTable table, List<Field> fields, int first, List<GridColumn> columns) {
        int total = 0;
        while (total < fields.size() && fields.get(total).getTotal() == Total.NONE) {
            total++;
        }
        int labelSpan = Math.max(1, Math.min(first + total, columns.size()));
        List<GridCell> cells = new ArrayList<>();
        cells.add(new GridCell(0, labelSpan, 1, Alignment.CENTER,
                List.of(Line.EMPTY.plus("合计", Span.Kind.LABEL))));
        for (int column = labelSpan; column < columns.size(); column++) {
            Field field = fields.get(column - first);
            String text = field.getTotal() == Total.NONE ? "" : Totals.text(table, field);
            cells.add(Columns.cell(column, 1, columns.get(column).alignment(), Line.computed(text)));
        }
        return new GridRow(cells, true);
    }
}
