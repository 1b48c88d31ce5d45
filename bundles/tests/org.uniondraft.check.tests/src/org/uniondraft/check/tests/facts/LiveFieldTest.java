package org.uniondraft.check.tests.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.check.tests.TestPapers;
import org.uniondraft.model.Document;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;

class LiveFieldTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    /** A sentence with a live field around a sum, over records that make 500元. */
    private static void link(Document document, String shown, String secondAmount) {
        RecordTable table = MAKE.createRecordTable();
        var field = MAKE.createField();
        field.setName("money");
        field.setUnit("元");
        table.getFields().add(field);
        for (String amount : List.of("200", secondAmount)) {
            var record = MAKE.createRecord();
            var value = MAKE.createValue();
            value.setField("money");
            value.setText(amount);
            record.getValues().add(value);
            table.getRecords().add(record);
        }
        var section = document.getBody().getSections().getFirst();
        section.getRecordTables().add(table);
        Paragraph paragraph = (Paragraph) section.getBlocks().getFirst();
        LiveField live = MAKE.createLiveField();
        live.setTable(table);
        live.setFigure("total:money");
        live.setStart(paragraph.getText().indexOf(shown));
        live.setEnd(live.getStart() + shown.length());
        paragraph.getMarks().add(live);
    }

    private static RuleTester.Checked check(String shown, String secondAmount) {
        return RuleTester.of("stale-live-field").with(document -> link(document, shown, secondAmount))
                .in("城关小学工会工作总结", "一、慰问", "送去慰问金" + shown + "，会员满意。");
    }

    @Test
    void aSumThatChanged() {
        var checked = check("450元", "300").finds("450元").says("500元");
        checked.becomes("城关小学工会工作总结", "一、慰问", "送去慰问金500元，会员满意。");
        assertEquals(1, TestPapers.all(checked.document(), LiveField.class).size());
    }

    @Test
    void aSumThatIsRight() {
        check("500元", "300").findsNothing();
        check("500", "300").findsNothing();
    }

    @Test
    void recordsThatAreNotExactProveNothing() {
        check("450元", "约300").findsNothing();
        check("450元", "xx").findsNothing();
    }
}
