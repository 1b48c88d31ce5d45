package org.uniondraft.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniondraft.flow.Segment;
import org.uniondraft.model.Field;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Value;
import org.uniondraft.model.ViewForm;

class RecordHolesTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    @ParameterizedTest
    @EnumSource(ViewForm.class)
    void whatIsToBeFilledInInARecordStandsApartInItsLine(ViewForm form) {
        Field persons = MODEL.createField();
        persons.setName("persons");
        persons.setLabel("人数");
        RecordTable table = MODEL.createRecordTable();
        table.getFields().add(persons);
        table.setSentence("慰问${persons}名职工");
        Placeholder hole = MODEL.createPlaceholder();
        hole.setEnd(2);
        Value value = MODEL.createValue();
        value.setField("persons");
        value.setText("xx");
        value.getMarks().add(hole);
        Record record = MODEL.createRecord();
        record.getValues().add(value);
        table.getRecords().add(record);
        RecordView view = MODEL.createRecordView();
        view.setTable(table);
        view.setForm(form);
        try (FlowFixture paper = FlowFixture.paper(view)) {
            assertEquals(List.of("xx"), paper.flow.lines().stream().flatMap(line -> line.segments().stream())
                    .filter(segment -> segment.kind() == Segment.Kind.HOLE).map(Segment::text).toList());
        }
    }
}
