package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.Cell;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Row;
import org.uniondraft.model.Table;
import org.uniondraft.model.Value;
import org.uniondraft.model.value.Quantity;

/**
 * Finds totals of tables that are not the sum of their columns (C23): in free tables, and in records that somebody entered
 * as a row 合计. The totals of record tables themselves are computed and cannot be wrong.
 */
public final class TableSumRule implements PaperRule {

    private static final Pattern TOTAL = Pattern.compile("\\s*(?:合\\s*计|总\\s*计|共\\s*计|小\\s*计)\\s*[：:]?\\s*");
    private static final Pattern SUBTOTAL = Pattern.compile("\\s*小\\s*计\\s*[：:]?\\s*");

    /** A row: the texts of its columns, and the objects they stand in. */
    private record Line(List<String> texts, List<EObject> objects) {

        boolean isTotal() {
            return !texts.isEmpty() && texts.stream().limit(2).anyMatch(text -> TOTAL.matcher(text).matches());
        }

        boolean isSubtotal() {
            return texts.stream().limit(2).anyMatch(text -> SUBTOTAL.matcher(text).matches());
        }
    }

    @Override
    public void check(PaperContext paper, Report report) {
        paper.document().eAllContents().forEachRemaining(object -> {
            if (object instanceof Table table) {
                lines(table).ifPresent(lines -> check(lines, report));
            } else if (object instanceof RecordTable table) {
                check(lines(table), report);
            }
        });
    }

    /** A table with spans has no simple columns, and is left alone. */
    private static Optional<List<Line>> lines(Table table) {
        List<Line> lines = new ArrayList<>();
        for (Row row : table.getRows().subList(Math.min(table.getHeaderRows(), table.getRows().size()),
                table.getRows().size())) {
            Line line = new Line(new ArrayList<>(), new ArrayList<>());
            for (Cell cell : row.getCells()) {
                if (cell.getRowSpan() > 1) {
                    return Optional.empty();
                }
                for (int i = 0; i < cell.getColumnSpan(); i++) {
                    Paragraph first = cell.getParagraphs().isEmpty() ? null : cell.getParagraphs().getFirst();
                    line.texts().add(first == null || i > 0 ? "" : text(first));
                    line.objects().add(cell);
                }
            }
            lines.add(line);
        }
        return Optional.of(lines);
    }

    private static List<Line> lines(RecordTable table) {
        List<Line> lines = new ArrayList<>();
        for (Record record : table.getRecords()) {
            Line line = new Line(new ArrayList<>(), new ArrayList<>());
            table.getFields().forEach(field -> {
                Optional<Value> value = record.getValues().stream()
                        .filter(each -> field.getName().equals(each.getField())).findFirst();
                line.texts().add(value.map(TableSumRule::text).orElse(""));
                line.objects().add(value.<EObject>map(each -> each).orElse(record));
            });
            lines.add(line);
        }
        return lines;
    }

    private static String text(MarkedText text) {
        return text.getText() == null ? "" : text.getText();
    }

    private static void check(List<Line> lines, Report report) {
        for (int total = 2; total < lines.size(); total++) {
            Line line = lines.get(total);
            if (!line.isTotal()) {
                continue;
            }
            int from = line.isSubtotal() ? lastSubtotal(lines, total) + 1 : 0;
            for (int column = 1; column < line.texts().size(); column++) {
                compare(lines.subList(from, total), line, column, report);
            }
        }
    }

    private static int lastSubtotal(List<Line> lines, int before) {
        int at = before - 1;
        while (at >= 0 && !lines.get(at).isSubtotal()) {
            at--;
        }
        return at;
    }

    private static void compare(List<Line> parts, Line total, int column, Report report) {
        Optional<Quantity> written = exact(total.texts().get(column));
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (Line part : parts) {
            String text = column < part.texts().size() ? part.texts().get(column).strip() : "";
            if (part.isTotal() || text.isEmpty() || text.matches("[-—–/]+")) {
                continue;
            }
            Optional<Quantity> quantity = exact(text);
            if (quantity.isEmpty()) {
                return;
            }
            sum = sum.add(quantity.get().number());
            count++;
        }
        boolean rate = written.isPresent() && "%".equals(written.get().unit());
        if (count > 1 && written.isPresent() && !rate && sum.compareTo(written.get().number()) != 0) {
            report.object(total.objects().get(column), null, Amounts.plain(sum), written.get().raw().strip());
        }
    }

    private static Optional<Quantity> exact(String text) {
        return text.isBlank() ? Optional.empty() : Quantity.read(text.strip()).filter(Quantity::isExact);
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
