package org.uniondraft.core.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.records.FigureException;
import org.uniondraft.core.records.SentenceTemplate;
import org.uniondraft.core.records.Sentences;
import org.uniondraft.model.Field;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Value;

class SentencesTest {

    private final RecordTable table = ModelFactory.eINSTANCE.createRecordTable();
    private final Record record = ModelFactory.eINSTANCE.createRecord();

    @BeforeEach
    void makeARecord() {
        table.setTitle("慰问台账");
        field("occasion", null, "春节");
        field("persons", "名", "26名");
        field("amount", "元", null).setRequired(true);
        field("place", null, null);
        table.getRecords().add(record);
    }

    private Field field(String name, String unit, String text) {
        Field field = ModelFactory.eINSTANCE.createField();
        field.setName(name);
        field.setUnit(unit);
        table.getFields().add(field);
        if (text != null) {
            Value value = ModelFactory.eINSTANCE.createValue();
            value.setField(name);
            value.setText(text);
            record.getValues().add(value);
        }
        return field;
    }

    private String tell(String template) throws FigureException {
        return SentenceTemplate.of(table, template).text(record);
    }

    @Test
    void fieldsAndFormulasAreFilledIn() throws Exception {
        assertEquals("春节慰问职工26名", tell("${occasion}慰问职工${ persons }"));
        assertEquals("慰问", tell("${place == '' ? '' : '在' + place}慰问"));
        assertEquals("逢春节慰问", tell("${occasion == '' ? '' : '逢' + occasion}慰问"));
        assertEquals("", tell(""));
        assertEquals("没有占位", tell("没有占位"));
    }

    @Test
    void theUnitIsWrittenOnce() throws Exception {
        assertEquals("26名职工", tell("${persons}职工"));
        assertEquals("26名职工", tell("${persons}名职工"));
        assertEquals("发放xx元", tell("发放${amount}元"));
        record.getValues().get(1).setText("26");
        assertEquals("26名职工", tell("${persons}职工"));
        assertEquals("26名职工", tell("${persons}名职工"));
        record.getValues().get(1).setText("近30");
        assertEquals("近30名职工", tell("${persons}职工"));
    }

    @Test
    void aRequiredValueThatIsMissingLeavesAHoleThatShows() throws Exception {
        assertEquals("发放xx元，地点。", tell("发放${amount}，地点${place}。"));
    }

    @Test
    void aFaultIsSaidWithTheTable() {
        for (String template : new String[] {"${", "x${occasion", "${gone}", "${occasion +}", "${''.getClass()}",
            "${}"}) {
            FigureException e = assertThrows(FigureException.class, () -> tell(template), template);
            assertTrue(e.getMessage().contains("慰问台账"), e.getMessage());
        }
    }

    @Test
    void textsShowSomethingInAnyCase() {
        assertEquals("春节，26名", Sentences.of(table, record));
        table.setSentence("${occasion}慰问${persons}。");
        assertEquals("春节慰问26名", Sentences.of(table, record));
        table.setSentence("${gone}");
        assertEquals("春节，26名", Sentences.of(table, record));
    }
}
