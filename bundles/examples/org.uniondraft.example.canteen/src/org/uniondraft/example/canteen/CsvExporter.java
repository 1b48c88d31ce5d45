package org.uniondraft.example.canteen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.export.ExportContext;
import org.uniondraft.core.export.Exporter;
import org.uniondraft.core.records.FigureCalculator;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.core.records.Totals;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.Figure;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

/**
 * Writes the record tables of a paper as comma-separated values (RFC 4180) in UTF-8: for each table its title, its heads and
 * its records, with an empty line between tables. It knows tables of any type, since a paper holds what it takes to read
 * them.
 */
public final class CsvExporter implements Exporter {

    /** The option for the byte order mark. */
    public static final String OPTION_BOM = "bom";
    /** The option for totals and key figures behind the records. */
    public static final String OPTION_TOTALS = "totals";
    /** The option for what stands between the values: {@code comma}, {@code semicolon} or {@code tab}. */
    public static final String OPTION_SEPARATOR = "separator";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public int export(Document document, ExportContext context, OutputStream out) throws IOException {
        CsvText csv = new CsvText(switch (context.option(OPTION_SEPARATOR).orElse("comma")) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> ',';
        });
        List<RecordTable> tables = tables(document);
        for (RecordTable table : tables) {
            if (!csv.isEmpty()) {
                csv.addRow(List.of());
            }
            addTable(table, csv);
            if (context.flag(OPTION_TOTALS)) {
                addTotals(table, csv, context);
            }
        }
        if (tables.isEmpty()) {
            context.warn(Messages.noTables);
        }
        String text = context.flag(OPTION_BOM) ? BYTE_ORDER_MARK + csv : csv.toString();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return UNKNOWN_PAGES;
    }

    private static List<RecordTable> tables(Document document) {
        List<RecordTable> tables = new ArrayList<>();
        for (TreeIterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof RecordTable table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static void addTable(RecordTable table, CsvText csv) {
        csv.addRow(List.of(table.getTitle() == null ? table.getType() : table.getTitle()));
        csv.addRow(table.getFields().stream().map(CsvExporter::head).toList());
        for (Record record : table.getRecords()) {
            csv.addRow(table.getFields().stream().map(field -> RecordValues.text(record, field.getName())).toList());
        }
    }

    private static String head(Field field) {
        return field.getUnit() == null ? field.getLabel() : field.getLabel() + "（" + field.getUnit() + "）";
    }

    private static void addTotals(RecordTable table, CsvText csv, ExportContext context) {
        csv.addRow(table.getFields().stream().map(field -> Totals.text(table, field)).toList());
        FigureCalculator calculator = new FigureCalculator(table);
        for (Figure figure : table.getFigures()) {
            try {
                csv.addRow(List.of(figure.getLabel(), calculator.value(figure).text()));
            } catch (FigureException e) {
                context.warn(NLS.bind(Messages.faultyFigure, figure.getLabel(), e.getMessage()));
            }
        }
    }
}
