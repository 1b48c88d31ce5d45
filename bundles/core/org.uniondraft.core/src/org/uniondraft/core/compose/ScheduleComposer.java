package org.uniondraft.core.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.uniondraft.core.compose.Grid.GridCell;
import org.uniondraft.core.compose.Grid.GridColumn;
import org.uniondraft.core.compose.Grid.GridRow;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.ScheduleMonths.Month;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.model.Alignment;
import org.uniondraft.model.Field;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Value;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.value.Period;

/** Composes a schedule: dated tasks under their months, as a table with merged month cells or as a list. */
final class ScheduleComposer {

    private static final double MONTH_WEIGHT = 0.8;

    private record Task(RecordTable table, Record row) {
    }

    private final Schedule schedule;
    private final TreeMap<Month, List<Task>> months = new TreeMap<>(Comparator.comparing(Month::order));

    private ScheduleComposer(Schedule schedule, Period context) {
        this.schedule = schedule;
        for (RecordTable table : schedule.getTables()) {
            Field when = ScheduleMonths.field(table);
            for (Record row : table.getRecords()) {
                String text = when == null ? "" : Columns.line(row, when).text();
                months.computeIfAbsent(ScheduleMonths.of(text, context), month -> new ArrayList<>())
                        .add(new Task(table, row));
            }
        }
        if (schedule.isShowEmptyMonths()) {
            ScheduleMonths.missing(months.keySet(), context).forEach(month -> months.put(month, List.of()));
        }
    }

    static void add(Schedule schedule, Period context, List<Piece> pieces) {
        ScheduleComposer composer = new ScheduleComposer(schedule, context);
        if (schedule.getForm() == ViewForm.TABLE) {
            pieces.add(new TablePiece(schedule, Line.of(schedule.getCaption()), composer.grid()));
        } else {
            composer.addList(pieces);
        }
    }

    private void addList(List<Piece> pieces) {
        Optional<NumberPattern> marker = Optional.ofNullable(schedule.getMarker()).map(NumberPattern::parse);
        String endMark = schedule.getMonthEndMark() == null ? "" : schedule.getMonthEndMark();
        months.forEach((month, tasks) -> {
            Line heading = label(month, tasks).plus(endMark, Span.Kind.LABEL);
            if (marker.isEmpty() && tasks.size() == 1) {
                pieces.add(new ItemPiece(tasks.getFirst().row(), heading.plus(words(tasks.getFirst())), 1));
                return;
            }
            pieces.add(new ItemPiece(schedule, heading, 1));
            int number = 0;
            for (Task task : tasks) {
                number++;
                int n = number;
                Line line = marker.map(pattern -> Line.EMPTY.plus(pattern.format(n), Span.Kind.MARKER))
                        .orElse(Line.EMPTY);
                pieces.add(new ItemPiece(task.row(), line.plus(words(task)), 1));
            }
        });
    }

    /** The first field as running text, the others behind it in brackets. */
    private Line words(Task task) {
        List<Field> fields = fields(task.table());
        if (fields.isEmpty()) {
            return Line.EMPTY;
        }
        Line line = Columns.line(task.row(), fields.getFirst());
        Line rest = Line.EMPTY;
        for (Field field : fields.subList(1, fields.size())) {
            Line value = Columns.line(task.row(), field);
            if (!value.isEmpty()) {
                rest = rest.plus(rest.isEmpty() ? "" : "，", Span.Kind.TEXT).plus(value);
            }
        }
        return rest.isEmpty() ? line : line.plus("（", Span.Kind.TEXT).plus(rest).plus("）", Span.Kind.TEXT);
    }

    private List<Field> fields(RecordTable table) {
        Field when = ScheduleMonths.field(table);
        return Columns.shown(table, schedule.getColumns()).stream().filter(field -> field != when).toList();
    }

    private Grid grid() {
        List<Field> fields = schedule.getTables().isEmpty() ? List.of() : fields(schedule.getTables().getFirst());
        List<GridColumn> columns = new ArrayList<>();
        List<GridCell> header = new ArrayList<>();
        columns.add(new GridColumn(MONTH_WEIGHT, Alignment.CENTER));
        header.add(Columns.headerCell(0, "时间"));
        for (Field field : fields) {
            header.add(Columns.headerCell(columns.size(), field));
            columns.add(Columns.column(field));
        }
        List<GridRow> rows = new ArrayList<>();
        rows.add(new GridRow(header, false));
        months.forEach((month, tasks) -> addRows(month, tasks, fields, columns, rows));
        return new Grid(columns, rows, 1, schedule.getOrientation());
    }

    /** The month; if it is still to be filled in, as it stands in the first task. */
    private static Line label(Month month, List<Task> tasks) {
        if (!tasks.isEmpty()) {
            Field when = ScheduleMonths.field(tasks.getFirst().table());
            Optional<Value> value = when == null ? Optional.empty() : Columns.value(tasks.getFirst().row(), when);
            if (value.filter(text -> month.label().equals(text.getText()) && text.getMarks().stream()
                    .anyMatch(Placeholder.class::isInstance)).isPresent()) {
                return Line.of(value.get(), Span.Kind.LABEL);
            }
        }
        return Line.EMPTY.plus(month.label(), Span.Kind.LABEL);
    }

    private static void addRows(Month month, List<Task> tasks, List<Field> fields, List<GridColumn> columns,
            List<GridRow> rows) {
        GridCell monthCell = Columns.cell(0, Math.max(1, tasks.size()), Alignment.CENTER,
                label(month, tasks));
        for (int t = 0; t < Math.max(1, tasks.size()); t++) {
            List<GridCell> cells = new ArrayList<>();
            if (t == 0) {
                cells.add(monthCell);
            }
            for (int f = 0; f < fields.size(); f++) {
                Line line = Line.EMPTY;
                if (t < tasks.size()) {
                    Field field = Columns.field(tasks.get(t).table(), fields.get(f).getName());
                    line = field == null ? Line.EMPTY : Columns.line(tasks.get(t).row(), field);
                }
                cells.add(Columns.cell(f + 1, 1, columns.get(f + 1).alignment(), line));
            }
            rows.add(new GridRow(cells, false));
        }
    }
}
