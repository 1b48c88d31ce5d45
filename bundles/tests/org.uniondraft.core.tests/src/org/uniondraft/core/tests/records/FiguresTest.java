package org.uniondraft.core.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.records.Computed;
import org.uniondraft.core.records.Computed.Certainty;
import org.uniondraft.core.records.FigureCalculator;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.core.records.Totals;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Figure;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Total;
import org.uniondraft.model.Value;

class FiguresTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    /** Aid by occasion, with as many persons and as much money as given. */
    private static RecordTable aid(String... rows) {
        RecordTable table = MAKE.createRecordTable();
        table.setType("aid");
        table.setTitle("慰问台账");
        field(table, "occasion", FieldType.CHOICE, null, Total.COUNT);
        field(table, "persons", FieldType.INTEGER, "名", Total.SUM).setRequired(true);
        field(table, "amount", FieldType.MONEY, "元", Total.SUM);
        for (String row : rows) {
            Record record = MAKE.createRecord();
            String[] texts = row.split("\\|", -1);
            for (int i = 0; i < texts.length; i++) {
                if (!texts[i].isEmpty()) {
                    Value value = MAKE.createValue();
                    value.setField(table.getFields().get(i).getName());
                    value.setText(texts[i]);
                    record.getValues().add(value);
                }
            }
            table.getRecords().add(record);
        }
        return table;
    }

    private static Field field(RecordTable table, String name, FieldType type, String unit, Total total) {
        Field field = MAKE.createField();
        field.setName(name);
        field.setLabel(name);
        field.setType(type);
        field.setUnit(unit);
        field.setTotal(total);
        table.getFields().add(field);
        return field;
    }

    private static Computed sum(RecordTable table, String field) {
        return Totals.sum(table,
                table.getFields().stream().filter(each -> each.getName().equals(field)).findFirst().orElseThrow());
    }

    private static Computed evaluate(RecordTable table, String formula) throws FigureException {
        Figure figure = MAKE.createFigure();
        figure.setName("figure1");
        figure.setExpression(formula);
        return new FigureCalculator(table).value(figure);
    }

    @Test
    void sumsAreExact() {
        Computed sum = sum(aid("春节|3|0.1", "高温|4|0.2元", "住院|19|38999.7"), "amount");
        assertEquals(new BigDecimal("39000"), sum.number());
        assertTrue(sum.isExact());
        assertEquals("39000元", sum.text());
        assertEquals("0元", sum(aid(), "amount").text());
        assertEquals("30000元", sum(aid("春节|1|3万元"), "amount").text());
    }

    @Test
    void anApproximateValueMakesTheSumApproximate() {
        Computed sum = sum(aid("春节|3|近6万元", "高温|4|1000元"), "amount");
        assertEquals(Certainty.APPROXIMATE, sum.certainty());
        assertEquals("约61000元", sum.text());
        assertEquals(1, sum.problems().size());
        assertTrue(sum.problems().get(0).contains("近6万元") && sum.problems().get(0).contains("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx元", "6xx元", "20xx0元", "x万余元", "若干", "200元/人", "3天", "数百元"})
    void aValueThatIsNoNumberMakesTheSumIncomplete(String value) {
        Computed sum = sum(aid("春节|3|500", "高温|4|" + value), "amount");
        assertEquals(Certainty.INCOMPLETE, sum.certainty());
        assertEquals("xx元", sum.text());
        assertEquals(new BigDecimal("500"), sum.number());
        assertTrue(sum.problems().get(0).contains(value), sum.problems()::toString);
    }

    @Test
    void aMissingValueCountsOnlyWhereOneIsRequired() {
        assertTrue(sum(aid("春节|3|", "高温|4|5"), "amount").isExact());
        assertEquals(Certainty.INCOMPLETE, sum(aid("春节||1", "高温|4|5"), "persons").certainty());
    }

    @Test
    void totalsAreWrittenInTheMannerOfTheColumn() {
        RecordTable bare = aid("春节|3|500", "高温|4|700");
        RecordTable withUnits = aid("春节|3名|500元", "高温|4名|700元");
        assertEquals("1200", Totals.text(bare, bare.getFields().get(2)));
        assertEquals("1200元", Totals.text(withUnits, withUnits.getFields().get(2)));
        assertEquals("2", Totals.text(bare, bare.getFields().get(0)));
        bare.getFields().get(2).setTotal(Total.NONE);
        assertEquals("", Totals.text(bare, bare.getFields().get(2)));
        bare.getFields().get(2).setTotal(Total.AVERAGE);
        assertEquals("600", Totals.text(bare, bare.getFields().get(2)));
        assertEquals("xx", Totals.text(aid("春节|3|xx"), bare.getFields().get(2)));
        assertEquals(Optional.empty(), Totals.of(bare, MAKE.createField()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "count()|3", "count(amount)|2", "count(occasion, '春节')|2", "count('occasion', \"高温\")|1",
        "sum(persons)|9", "sum('persons')|9", "sum(persons, occasion, '春节')|5", "sum(persons, occasion, '中秋')|0",
        "average(persons)|3", "min(persons)|2", "max(persons)|4", "average(amount)|200.15",
        "share(sum(persons, occasion, '春节'), sum(persons))|55.5555555556",
        "sum(amount) / count()|133.4333333333", "(1 + 2) * 3 - 4 % 3|8", "count() > 2 ? 10 : 20|10",
        "0.1 + 0.2|0.3", "count() == 3 && count(occasion, '中秋') == 0 ? 1 : 0|1"})
    void formulasGiveExactNumbers(String formula, String expected) throws Exception {
        Computed computed = evaluate(aid("春节|2|100.1", "春节|3|", "高温|4|300.2"), formula);
        assertEquals(0, new BigDecimal(expected).compareTo(computed.number().setScale(10,
                RoundingMode.HALF_UP)), computed::toString);
        assertTrue(computed.isExact());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "share(sum(persons, occasion, '春节'), sum(persons))|55.56", "share(1, 64)|1.56", "share(1, 4)|25",
        "average(amount)|200.17", "sum(amount) / count()|133.44", "sum(amount)|400.33"})
    void aDivisionIsWrittenWithTwoDigitsBehindThePoint(String formula, String expected) throws Exception {
        assertEquals(expected, evaluate(aid("春节|2|100.1", "春节|3|", "高温|4|300.23"), formula).text());
    }

    @Test
    void anAverageIsWrittenWithTheDigitsOfItsValues() {
        RecordTable rates = aid("春节|1|96.5", "春节|1|96.4", "春节|1|96.7");
        rates.getFields().get(2).setTotal(Total.AVERAGE);
        assertEquals("96.53", Totals.text(rates, rates.getFields().get(2)));
        RecordTable finer = aid("春节|1|1.125", "春节|1|1.124", "春节|1|1.124");
        finer.getFields().get(2).setTotal(Total.AVERAGE);
        assertEquals("1.124", Totals.text(finer, finer.getFields().get(2)));
    }

    @Test
    void whatAFormulaTakesFromUncertainValuesShows() throws Exception {
        RecordTable table = aid("春节|2|约100元", "春节|3|200元", "高温|xx名|1");
        assertEquals(Certainty.APPROXIMATE, evaluate(table, "sum(amount) * 2").certainty());
        assertEquals(Certainty.INCOMPLETE, evaluate(table, "sum(amount) + sum(persons)").certainty());
        assertEquals(Certainty.EXACT, evaluate(table, "sum(persons, occasion, '春节')").certainty());
        assertEquals(Certainty.INCOMPLETE, evaluate(aid(), "average(amount)").certainty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "1 +", "sum(amonut)", "sum('amonut')", "amonut", "unknown()", "sum()", "1 / 0", "share(1, 0)", "'text'",
        "occasion", "new('java.lang.String', 'x')", "''.getClass()", "''.class", "persons.length()", "count().intValue()",
        "x = 1", "var x = 1", "for (var i : 1..10) { i }", "while (true) {}", "1..1000000000", "1 << 2000000000",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+$'", "() -> { 1 }", "[1, 2]", "{'a' : 1}", "#pragma x 1",
        "1; 2", "1e999999999B", "9999999999999999999999999999999999 * 9999999999999999999999999999999999",
        "java.lang.Runtime.getRuntime()", "`${1}`", "System.exit(1)"})
    void aFaultyOrForbiddenFormulaIsSaidWithTableAndFigure(String formula) {
        FigureException e = assertThrows(FigureException.class, () -> evaluate(aid("春节|2|100"), formula));
        assertTrue(e.getMessage().contains("慰问台账") && e.getMessage().contains("figure1"), e.getMessage());
    }

    @Test
    void theFaultIsSaidWithItsPlace() {
        FigureException e = assertThrows(FigureException.class, () -> evaluate(aid("春节|2|100"), "1 + sum(amonut)"));
        assertTrue(e.column() > 4 && e.column() < 12, e.getMessage());
        assertThrows(FigureException.class, () -> evaluate(aid(), "1 + ".repeat(200) + "1"));
        assertThrows(FigureException.class, () -> evaluate(aid(), null));
    }

    @Test
    void liveFieldsNameFiguresAndTotals() throws Exception {
        RecordTable table = aid("春节|2|100", "高温|4|300");
        Figure figure = MAKE.createFigure();
        figure.setName("perPerson");
        figure.setExpression("sum(amount) / sum(persons)");
        figure.setUnit("元");
        table.getFigures().add(figure);
        FigureCalculator calculator = new FigureCalculator(table);
        assertEquals("66.67元", calculator.value("perPerson").text(Optional.of("0.00")));
        assertEquals("400元", calculator.value("total:amount").text());
        assertEquals("400元", calculator.value("total:amount").text(Optional.of("'not closed")));
        assertNull(calculator.value("total:amount").withoutUnit().unit());
        assertThrows(FigureException.class, () -> calculator.value("gone"));
        assertThrows(FigureException.class, () -> calculator.value("total:gone"));
        assertThrows(FigureException.class, () -> calculator.value((String) null));
    }
}
