package org.uniondraft.check.tests.structure;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.uniondraft.check.tests.RuleTester;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;

class ContentRulesTest {

    private static final String TITLE = "城关小学工会工作计划";
    private static final String LONG = "工会小组每周碰头一次，把会员的意见记在本子上，能办的当场办，一时办不了的说明原因。";

    @Test
    void aParagraphTwice() {
        RuleTester.of("repeated-paragraph").in(TITLE, "一、抓学习", LONG, "二、抓服务", LONG).finds(LONG);
        RuleTester.of("repeated-paragraph").in(TITLE, "一、抓学习", LONG, "二、抓服务", LONG + "并报工会委员会研究。").findsNothing();
    }

    @Test
    void aSentenceInTwoSections() {
        String sentence = "把会员的意见逐条记在本子上，能办的当场办，一时办不了的说明原因";
        RuleTester.of("repeated-sentence").in(TITLE, "一、抓学习", "每月学习一次。" + sentence + "。", "二、抓服务", "走访会员。" + sentence + "。")
                .finds(sentence);
        RuleTester.of("repeated-sentence").in(TITLE, "一、抓学习", "每月学习一次。" + sentence + "。", "二、抓服务", "走访会员，说明原因。")
                .findsNothing();
    }

    @Test
    void aWordOfAnotherOrganisation() {
        String own = "我校会员踊跃参加。我校领导到场祝贺。我校还邀请了家长。";
        RuleTester.of("foreign-self-word").in(TITLE, "一、抓学习", own + "我行员工表现突出。").finds("我行").says("我校");
        RuleTester.of("foreign-self-word").in(TITLE, "一、抓学习", own + "自我行为要规范，高校工会来访。").findsNothing();
    }

    @Test
    void twoNamesForOneself() {
        RuleTester.of("mixed-self-words").in(TITLE, "一、抓学习", "我校会员踊跃参加。我校领导到场祝贺。我园教师登台表演，我园获得好评。").finds("我园");
        RuleTester.of("mixed-self-words").in(TITLE, "一、抓学习", "我校会员踊跃参加。校工会组织得力，校工会发了奖品，我校领导祝贺。")
                .findsNothing();
    }

    @Test
    void aSignatureOfSomebodyElse() {
        String[] lines = {TITLE, "一、抓学习", LONG, "东关中学工会", "2026年3月5日"};
        RuleTester.of("signature-name").with(document -> name(document, "城关小学")).in(lines).finds("").says("东关中学工会");
        RuleTester.of("signature-name").with(document -> name(document, "东关中学")).in(lines).findsNothing();
    }

    private static void name(Document document, String name) {
        document.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
        document.getOrganisation().setFullName(name);
    }

    private static RecordTable table(Document document, String type) {
        RecordTable table = ModelFactory.eINSTANCE.createRecordTable();
        table.setType(type);
        document.getBody().getSections().getFirst().getRecordTables().add(table);
        return table;
    }

    private static void field(RecordTable table, String name, String label, boolean required) {
        var field = ModelFactory.eINSTANCE.createField();
        field.setName(name);
        field.setLabel(label);
        field.setRequired(required);
        table.getFields().add(field);
    }

    private static void record(RecordTable table, Map<String, String> values) {
        Record record = ModelFactory.eINSTANCE.createRecord();
        values.forEach((field, text) -> {
            var value = ModelFactory.eINSTANCE.createValue();
            value.setField(field);
            value.setText(text);
            record.getValues().add(value);
        });
        table.getRecords().add(record);
    }

    @Test
    void aProblemThatNobodySolves() {
        RuleTester.of("problem-without-task").with(document -> {
            RecordTable table = table(document, "problem");
            record(table, Map.of("problem", "小组活动不平衡"));
            record(table, Map.of("problem", "经费不足", "measure", "争取行政补助"));
        }).in(TITLE, "一、抓学习", LONG).finds("").says("小组活动不平衡");
    }

    @Test
    void aTaskWithoutAResult() {
        RuleTester tester = RuleTester.of("task-without-result").with(document -> {
            RecordTable table = table(document, "task");
            record(table, Map.of("activity", "春季球赛"));
            record(table, Map.of("activity", "读书会", "status", "完成"));
        });
        tester.kind("summary").in("城关小学工会工作总结", "一、抓学习", LONG).finds("").says("春季球赛");
        RuleTester.of("task-without-result").with(document -> record(table(document, "task"), Map.of("activity", "球赛")))
                .kind("plan").in(TITLE, "一、抓学习", LONG).findsNothing();
    }

    @Test
    void tasksWithoutAnOwner() {
        RuleTester.of("task-incomplete").with(document -> {
            RecordTable table = table(document, "task");
            field(table, "owner", "责任人", false);
            record(table, Map.of("activity", "春季球赛", "owner", "文体委员"));
            record(table, Map.of("activity", "读书会"));
        }).in(TITLE, "一、抓学习", LONG).finds("").says("责任人", "1", "2");
        RuleTester.of("task-incomplete").with(document -> {
            RecordTable table = table(document, "task");
            field(table, "owner", "责任人", false);
            record(table, Map.of("activity", "春季球赛", "owner", "文体委员"));
        }).in(TITLE, "一、抓学习", LONG).findsNothing();
    }

    @Test
    void aValueThatIsRequired() {
        RuleTester.of("required-value").with(document -> {
            RecordTable table = table(document, "aid");
            field(table, "persons", "人数", true);
            field(table, "goods", "慰问品", false);
            record(table, Map.of("persons", "26名"));
            record(table, Map.of("goods", "米、油"));
        }).in(TITLE, "一、抓学习", LONG).finds("").says("人数", "2");
    }
}
