package org.uniondraft.core.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.records.FieldCheck;
import org.uniondraft.core.records.RecordGrid;
import org.uniondraft.core.records.RecordText;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.core.tests.support.SamplePapers;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.value.Period;

class RecordGridTest {

    private RecordTable table;

    @BeforeEach
    void makeATable() throws Exception {
        table = SamplePapers.CATALOGS.recordTypes().get("event").newTable();
    }

    private Field field(String name) {
        return RecordValues.field(table, name).orElseThrow();
    }

    private String text(int row, String field) {
        return RecordValues.text(table.getRecords().get(row), field);
    }

    @Test
    void aBlankValueIsNone() {
        Record record = RecordGrid.add(table, 0);
        RecordGrid.set(record, field("name"), " 拔河\n比赛 ");
        assertEquals("拔河 比赛", text(0, "name"));
        var value = record.getValues().getFirst();
        RecordGrid.set(record, field("name"), "拔河赛");
        assertSame(value, record.getValues().getFirst(), "the value stays the same object");
        RecordGrid.set(record, field("name"), "");
        assertEquals(0, record.getValues().size());
    }

    @Test
    void cellsFillFromTheCellOnAndAddRecords() {
        RecordGrid.add(table, 0);
        int leftOut = RecordGrid.paste(table, 0, 1, List.of(List.of("文艺", "合唱比赛"), List.of("体育", "拔河比赛")));
        assertEquals(0, leftOut);
        assertEquals(2, table.getRecords().size());
        assertEquals("合唱比赛", text(0, "name"));
        assertEquals("体育", text(1, "kind"));
    }

    @Test
    void headsSayWhereCellsGo() {
        RecordGrid.paste(table, 0, 3, List.of(List.of("活动名称", "时间"), List.of("合唱比赛", "5月")));
        assertEquals(1, table.getRecords().size());
        assertEquals("5月", text(0, "date"));
        assertEquals("合唱比赛", text(0, "name"));
    }

    @Test
    void cellsBehindTheLastColumnAreCounted() {
        int last = table.getFields().size() - 1;
        assertEquals(2, RecordGrid.paste(table, 0, last, List.of(List.of("100", "甲", "", "乙"))));
        assertEquals("100", text(0, "cost"));
    }

    @Test
    void cellsAreCopiedAndCleared() {
        RecordGrid.paste(table, 0, 1, List.of(List.of("文艺", "合唱比赛"), List.of("体育", "拔河比赛")));
        assertEquals(List.of(List.of("合唱比赛"), List.of("拔河比赛")), RecordGrid.copy(table, List.of(0, 1), List.of(2)));
        RecordGrid.clear(table, List.of(1), List.of(1, 2));
        assertEquals(0, table.getRecords().get(1).getValues().size());
        assertEquals("合唱比赛", text(0, "name"));
    }

    @Test
    void figuresAreToldWithLiveFields() {
        RecordGrid.paste(table, 0, 1, List.of(List.of("文艺", "合唱比赛"), List.of("体育", "拔河比赛")));
        RecordGrid.set(table.getRecords().get(0), field("persons"), "120");
        RecordGrid.set(table.getRecords().get(1), field("persons"), "80人");
        Paragraph told = RecordText.figures(table);
        assertTrue(told.getText().startsWith("活动场次2场，参加人次200人次，"), told.getText());
        LiveField live = (LiveField) told.getMarks().get(1);
        assertEquals("200人次", told.getText().substring(live.getStart(), live.getEnd()));
        assertEquals("persons", live.getFigure());
        assertSame(table, live.getTable());
        assertTrue(!told.getText().contains("经费"), "nobody entered a cost: " + told.getText());
    }

    @Test
    void recordsAreToldInOneParagraph() {
        RecordGrid.paste(table, 0, 1, List.of(List.of("文艺", "合唱比赛"), List.of("体育", "拔河比赛")));
        assertEquals("合唱比赛；拔河比赛。",
                RecordText.sentences(table, table.getRecords(), Optional.of("${name}")).getText());
        assertEquals("", RecordText.sentences(table, List.of(), Optional.empty()).getText());
    }

    private static boolean isFine(FieldType type, String text) {
        Field field = ModelFactory.eINSTANCE.createField();
        field.setType(type);
        field.getChoices().addAll(List.of("文艺", "体育"));
        return FieldCheck.problem(field, text, Period.year(2026)).isEmpty();
    }

    @Test
    void valuesAreCheckedByTheTypeOfTheirField() {
        for (var fine : List.of(new Object[] { FieldType.INTEGER, "26" }, new Object[] { FieldType.INTEGER, "26名" },
                new Object[] { FieldType.MONEY, "3.9万元" }, new Object[] { FieldType.MONEY, "近6万元" },
                new Object[] { FieldType.MONEY, "xx元" }, new Object[] { FieldType.PERCENTAGE, "98.5%" },
                new Object[] { FieldType.DATE, "3月8日" }, new Object[] { FieldType.DATE, "2026-03-08" },
                new Object[] { FieldType.PERIOD, "6—9月" }, new Object[] { FieldType.CHOICE, "文艺" },
                new Object[] { FieldType.NUMBER, "2.5" }, new Object[] { FieldType.TEXT, "什么都行" },
                new Object[] { FieldType.INTEGER, "" })) {
            assertTrue(isFine((FieldType) fine[0], (String) fine[1]), fine[0] + " " + fine[1]);
        }
        for (var wrong : List.of(new Object[] { FieldType.INTEGER, "2.5" }, new Object[] { FieldType.INTEGER, "许多" },
                new Object[] { FieldType.MONEY, "不少" }, new Object[] { FieldType.PERCENTAGE, "26名" },
                new Object[] { FieldType.DATE, "2月30日" }, new Object[] { FieldType.PERIOD, "适时" },
                new Object[] { FieldType.CHOICE, "棋牌" }, new Object[] { FieldType.NUMBER, "几" })) {
            assertTrue(!isFine((FieldType) wrong[0], (String) wrong[1]), wrong[0] + " " + wrong[1]);
        }
        assertTrue(FieldCheck.problem(field("name"), " ", null).isPresent(), "the name is required");
    }
}
