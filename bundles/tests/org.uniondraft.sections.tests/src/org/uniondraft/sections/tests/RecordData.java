package org.uniondraft.sections.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.tests.support.Places;

/**
 * Ten records of one type and what must come out of them, written by hand in a file in the folder {@code records}: parts
 * that begin with their name in brackets, and lines of cells with | between.
 * <dl>
 * <dt>[fields]<dd>the names of the fields, in a line
 * <dt>[records]<dd>a line for each record; an empty cell is a missing value
 * <dt>[sentences]<dd>a line for each record, without end mark
 * <dt>[header]<dd>the heads of the columns, in a line
 * <dt>[totals]<dd>what stands in the last row, in a line that begins with 合计
 * <dt>[figures]<dd>a line for each key figure: its name, =, its text
 * </dl>
 *
 * @param type the id of the record type, which is the name of the file
 * @param parts the lines of each part
 */
record RecordData(String type, Map<String, List<String>> parts) {

    private static final String SUFFIX = ".txt";

    /** {@return the data of all record types} */
    static List<RecordData> all() {
        try (Stream<Path> files = Files.list(Places.bundle().resolve("records"))) {
            return files.sorted().map(RecordData::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordData read(Path file) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.matches("\\[\\w+]")) {
                    part = parts.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else if (!line.isBlank()) {
                    part.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RecordData(file.getFileName().toString().replace(SUFFIX, ""), parts);
    }

    private List<String> part(String name) {
        List<String> lines = parts.get(name);
        if (lines == null) {
            throw new IllegalStateException(type + SUFFIX + " has no [" + name + "]");
        }
        return lines;
    }

    private List<String> line(String name) {
        return cells(part(name).getFirst());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** {@return the names of the fields} */
    List<String> fields() {
        return line("fields");
    }

    /** {@return the values of each record, in the order of the fields} */
    List<List<String>> rows() {
        return part("records").stream().map(RecordData::cells).toList();
    }

    /** {@return the sentence of each record} */
    List<String> sentences() {
        return part("sentences").stream().map(String::strip).toList();
    }

    /** {@return the heads of the columns} */
    List<String> header() {
        return line("header");
    }

    /** {@return the cells of the last row} */
    List<String> totals() {
        return line("totals");
    }

    /** {@return the text of each key figure by its name} */
    Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String line : part("figures")) {
            String[] pair = line.split("=", 2);
            figures.put(pair[0].strip(), pair[1].strip());
        }
        return figures;
    }

    /** {@return the record type} */
    RecordType recordType() {
        try {
            return Catalogs.platform().recordTypes().get(type);
        } catch (UnknownIdException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return a new table with the records} */
    RecordTable table() {
        RecordTable table = recordType().newTable();
        List<String> fields = fields();
        for (List<String> row : rows()) {
            Record record = ModelFactory.eINSTANCE.createRecord();
            for (int i = 0; i < fields.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    var value = ModelFactory.eINSTANCE.createValue();
                    value.setField(fields.get(i));
                    value.setText(row.get(i));
                    record.getValues().add(value);
                }
            }
            table.getRecords().add(record);
        }
        return table;
    }

    @Override
    public String toString() {
        return type;
    }
}
