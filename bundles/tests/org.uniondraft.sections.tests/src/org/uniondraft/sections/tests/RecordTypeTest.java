package org.uniondraft.sections.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.RecordType.FieldSpec;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.compose.Grid;
import org.uniondraft.core.compose.Grid.GridRow;
import org.uniondraft.core.compose.Line;
import org.uniondraft.core.compose.Piece;
import org.uniondraft.core.compose.Piece.ItemPiece;
import org.uniondraft.core.compose.Piece.TablePiece;
import org.uniondraft.core.compose.Piece.TextPiece;
import org.uniondraft.core.records.FigureCalculator;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.core.records.SentenceTemplate;
import org.uniondraft.model.Document;
import org.uniondraft.model.Figure;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.value.Period;
import org.uniondraft.model.value.Quantity;

/** Ten realistic records of each built-in type give the sentence, list, table, totals and key figures written by hand. */
class RecordTypeTest {

    private static final int RECORDS = 10;
    /** As many digits behind the point as papers show. */
    private static final String TWO_DIGITS = "0.##";

    static List<RecordData> data() {
        return RecordData.all();
    }

    @Test
    void everyBuiltInRecordTypeHasItsRecords() {
        assertEquals(
                BuiltInSection.all().stream().flatMap(section -> section.recordTypes().stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                data().stream().map(RecordData::type).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("data")
    void recordsFitTheirFields(RecordData data) {
        RecordType type = data.recordType();
        assertEquals(type.fields().stream().map(FieldSpec::name).toList(), data.fields());
        assertEquals(RECORDS, data.rows().size());
        for (List<String> row : data.rows()) {
            assertEquals(data.fields().size(), row.size(), row.toString());
            for (int i = 0; i < row.size(); i++) {
                FieldSpec field = type.fields().get(i);
                assertTrue(fits(field, row.get(i)), field.name() + ": " + row.get(i));
            }
        }
    }

    private static boolean fits(FieldSpec field, String text) {
        if (text.isEmpty()) {
            return !field.required();
        }
        return switch (field.type()) {
            case INTEGER, NUMBER, MONEY, PERCENTAGE -> Quantity.read(text).isPresent();
            case DATE, PERIOD -> Period.read(text).isPresent();
            case CHOICE -> field.choices().contains(text);
            case TEXT, PERSON, UNIT, REFERENCE -> true;
        };
    }

    @ParameterizedTest
    @MethodSource("data")
    void sentencesAreAsWritten(RecordData data) throws FigureException {
        RecordTable table = data.table();
        SentenceTemplate template = SentenceTemplate.of(table);
        for (int i = 0; i < RECORDS; i++) {
            assertEquals(data.sentences().get(i), template.text(table.getRecords().get(i)));
        }
        List<Piece> pieces = compose(table, ViewForm.SENTENCE);
        assertEquals(List.of(String.join("；", data.sentences()) + "。"),
                pieces.stream().map(TextPiece.class::cast).map(TextPiece::line).map(Line::text).toList());
    }

    @ParameterizedTest
    @MethodSource("data")
    void listIsAsWritten(RecordData data) {
        List<String> items = compose(data.table(), ViewForm.LIST).stream().map(ItemPiece.class::cast)
                .map(piece -> piece.line().text()).toList();
        assertEquals(IntStream.range(0, RECORDS)
                .mapToObj(i -> (i + 1) + "." + data.sentences().get(i) + (i == RECORDS - 1 ? "。" : "；")).toList(), items);
    }

    @ParameterizedTest
    @MethodSource("data")
    void tableAndTotalsAreAsWritten(RecordData data) {
        TablePiece piece = (TablePiece) compose(data.table(), ViewForm.TABLE).getFirst();
        Grid grid = piece.grid();
        assertEquals(data.header(), texts(grid.rows().getFirst()));
        for (int i = 0; i < RECORDS; i++) {
            assertEquals(data.rows().get(i), texts(grid.rows().get(i + 1)));
        }
        assertEquals(data.totals(), texts(grid.rows().getLast()));
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream()
                .map(cell -> cell.lines().stream().map(Line::text).collect(Collectors.joining("\n"))).toList();
    }

    @ParameterizedTest
    @MethodSource("data")
    void keyFiguresAreAsWritten(RecordData data) throws FigureException {
        RecordTable table = data.table();
        FigureCalculator calculator = new FigureCalculator(table);
        Map<String, String> figures = new LinkedHashMap<>();
        for (Figure figure : table.getFigures()) {
            figures.put(figure.getName(), calculator.value(figure).text(Optional.of(TWO_DIGITS)));
        }
        assertEquals(data.figures(), figures);
    }

    /** The pieces of a paper whose body shows the records in one form. */
    private static List<Piece> compose(RecordTable table, ViewForm form) {
        RecordView view = ModelFactory.eINSTANCE.createRecordView();
        view.setTable(table);
        view.setForm(form);
        view.setShowTotals(true);
        Section body = ModelFactory.eINSTANCE.createSection();
        body.setRole(SectionRole.BODY);
        body.getRecordTables().add(table);
        body.getBlocks().add(view);
        Document document = ModelFactory.eINSTANCE.createDocument();
        document.setBody(body);
        return Composer.compose(document).body();
    }
}
