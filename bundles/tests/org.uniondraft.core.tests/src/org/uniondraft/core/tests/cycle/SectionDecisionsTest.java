package org.uniondraft.core.tests.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.cycle.CycleResult;
import org.uniondraft.core.cycle.CycleWishes;
import org.uniondraft.core.cycle.DecisionException;
import org.uniondraft.core.cycle.NextPaper;
import org.uniondraft.core.cycle.SectionDecision;
import org.uniondraft.core.cycle.SectionDecision.Action;
import org.uniondraft.core.cycle.TaskResult;
import org.uniondraft.core.cycle.TaskResult.Outcome;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Record;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.value.Period;

class SectionDecisionsTest {

    private Document plan;
    private Section culture;
    private Section welfare;

    @BeforeEach
    void load() throws Exception {
        plan = Cycle.load("plan-school");
        culture = section("活跃文体生活");
        welfare = section("做实普惠服务");
    }

    private Section section(String heading) {
        return NextPaper.sections(plan, heading).getFirst();
    }

    private CycleResult next(SectionDecision... decisions) throws Exception {
        return NextPaper.make(Cycle.CATALOGS, plan, "plan", Period.year(2027),
                new CycleWishes(List.of(decisions), List.of()));
    }

    private Document made(SectionDecision... decisions) throws Exception {
        Document made = next(decisions).document();
        Cycle.assertWhole(made);
        return made;
    }

    private static Section in(Document made, String heading) {
        return NextPaper.sections(made, heading).getFirst();
    }

    @Test
    void theHeadingOfAMergedSectionLeadsItsText() throws Exception {
        String before = ((Paragraph) culture.getBlocks().getFirst()).getText();
        Section merged = in(made(SectionDecision.merge(culture, welfare, "合并")), "做实普惠服务");
        Paragraph lead = (Paragraph) merged.getBlocks().get(welfare.getBlocks().size());
        assertTrue(lead.getText().startsWith(culture.getHeading().getText() + "。" + before.substring(0, 4)), lead.getText());
    }

    @Test
    void theHeadingOfATwinIsKept() throws Exception {
        Section twin = ModelCopier.copyOf(culture);
        twin.getHeading().setText("活跃职工文体生活，守护身心健康");
        ((Section) culture.eContainer()).getSections().add(twin);
        CycleResult result = next();
        assertTrue(Cycle.text(result.document()).contains("活跃职工文体生活，守护身心健康。"));
        assertEquals(List.of(Action.MERGE), result.decisions().stream().map(SectionDecision::action).toList());
        twin.getHeading().setText(culture.getHeading().getText());
        assertFalse(Cycle.text(next().document()).contains(culture.getHeading().getText() + "。"), "it is there already");
    }

    @Test
    void aHeadingOverAListLeadsIn() throws Exception {
        Enumeration list = ModelFactory.eINSTANCE.createEnumeration();
        list.getItems().add(ModelFactory.eINSTANCE.createEnumerationItem());
        list.getItems().getFirst().setText("办好运动会");
        culture.getBlocks().clear();
        culture.getBlocks().add(list);
        Section merged = in(next(SectionDecision.merge(culture, welfare, "合并")).document(), "做实普惠服务");
        Paragraph lead = (Paragraph) merged.getBlocks().get(welfare.getBlocks().size());
        assertEquals(culture.getHeading().getText() + "：", lead.getText());
    }

    @Test
    void aSectionMergedWithOneThatHasSectionsStandsBehindThem() throws Exception {
        Section points = Cycle.section(plan, SectionRole.KEY_POINTS);
        Section finance = section("经费安排");
        Document made = made(SectionDecision.merge(finance, points, "合并"));
        assertEquals("经费安排", Cycle.section(made, SectionRole.KEY_POINTS).getSections().getLast().getHeading().getText());
    }

    @Test
    void severalSectionsMergeInReadingOrderAndThroughEachOther() throws Exception {
        Section self = section("加强自身建设");
        Section merged = in(made(SectionDecision.merge(self, culture, "合并"), SectionDecision.merge(culture, welfare, "合并")),
                "做实普惠服务");
        List<String> leads = merged.getBlocks().stream().filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).getText()).filter(text -> text.startsWith("活跃文体生活")
                        || text.startsWith("加强自身建设")).map(text -> text.substring(0, 6)).toList();
        assertEquals(List.of("活跃文体生活", "加强自身建设"), leads);
    }

    @Test
    void whatStandsBeforeTheSectionsOfASplitOneStays() throws Exception {
        Section points = Cycle.section(plan, SectionRole.KEY_POINTS);
        Paragraph intro = ModelFactory.eINSTANCE.createParagraph();
        intro.setText("围绕中心开展工作。");
        points.getBlocks().addFirst(intro);
        Document made = made(SectionDecision.of(points, Action.SPLIT, "拆分"));
        assertTrue(Cycle.text(made).contains("围绕中心开展工作。"));
        assertTrue(made.getBody().getSections().contains(in(made, "活跃文体生活")));
        assertEquals(List.of(), NextPaper.sections(made, points.getHeading().getText()));
    }

    @Test
    void aPartOfAPlanStaysAPartOfTheNextOne() throws Exception {
        Section points = Cycle.section(plan, SectionRole.KEY_POINTS);
        points.setRole(SectionRole.PART);
        assertEquals(1, NextPaper.sections(made(), points.getHeading().getText()).size());
    }

    @Test
    void theReasonOfWhatIsDroppedIsNoted() throws Exception {
        Document made = made(SectionDecision.of(culture, Action.DROP, "场地维修"));
        assertEquals(List.of(), NextPaper.sections(made, "活跃文体生活"));
        assertTrue(made.getNotes().getFirst().getLines().getFirst().contains("场地维修"));
        assertTrue(made.getNotes().getFirst().isResolved(), "there is nothing left to do");
    }

    @Test
    void aWishGoesBeforeAProposal() throws Exception {
        Section twin = ModelCopier.copyOf(culture);
        ((Section) culture.eContainer()).getSections().add(twin);
        Document made = made(SectionDecision.of(twin, Action.TAKE_OVER, "分开写"));
        assertEquals(2, NextPaper.sections(made, culture.getHeading().getText()).size());
    }

    @Test
    void whatCannotBeIsRefused() {
        Section points = Cycle.section(plan, SectionRole.KEY_POINTS);
        refused(SectionDecision.merge(culture, welfare, ""), SectionDecision.merge(welfare, culture, ""));
        refused(SectionDecision.merge(culture, welfare, ""), SectionDecision.of(welfare, Action.DROP, ""));
        refused(SectionDecision.merge(points, culture, ""));
        refused(SectionDecision.of(culture, Action.SPLIT, ""));
        refused(SectionDecision.of(culture, Action.DROP, ""), SectionDecision.of(culture, Action.TAKE_OVER, ""));
        refused(SectionDecision.of(points, Action.DROP, ""), SectionDecision.of(culture, Action.TAKE_OVER, ""));
    }

    private void refused(SectionDecision... decisions) {
        DecisionException fault = assertThrows(DecisionException.class, () -> next(decisions));
        assertTrue(fault.getMessage().contains(decisions[0].section().getHeading().getText())
                || fault.getMessage().contains(decisions[decisions.length - 1].section().getHeading().getText()),
                fault::getMessage);
    }

    @Test
    void theResultsOfTasksStandInTheSummary() throws Exception {
        List<Record> tasks = NextPaper.tasks(plan, "教职工");
        Record done = tasks.get(0);
        Record failed = tasks.get(1);
        Record open = tasks.get(2);
        Document made = NextPaper.make(Cycle.CATALOGS, plan, "summary", Period.year(2026), new CycleWishes(
                List.of(SectionDecision.of(section("经费安排"), Action.DROP, "另文报告")),
                List.of(new TaskResult(done, Outcome.DONE, "走访42人"), new TaskResult(failed, Outcome.NOT_DONE, "场地维修"),
                        new TaskResult(open, Outcome.PARTLY, "")))).document();
        assertEquals("已完成 走访42人 ", outcome(made, done));
        assertEquals("未完成  场地维修", outcome(made, failed));
        assertEquals("部分完成 【结果】 【未完成原因】", outcome(made, open));
        Record made3 = same(made, open);
        assertTrue(RecordValues.value(made3, "reason").orElseThrow().getMarks().getFirst() instanceof Placeholder);
        assertEquals(List.of(), RecordValues.value(made3, "status").orElseThrow().getMarks());
        assertEquals(List.of(), NextPaper.sections(made, "经费安排"));
        Cycle.assertWhole(made);
    }

    private static Record same(Document made, Record task) {
        return NextPaper.tasks(made, RecordValues.text(task, "activity")).getFirst();
    }

    private static String outcome(Document made, Record task) {
        Record record = same(made, task);
        return RecordValues.text(record, "status") + " " + RecordValues.text(record, "result") + " "
                + RecordValues.text(record, "reason");
    }

    @Test
    void theNearestHeadingIsNamed() {
        assertEquals(culture.getHeading().getText(), NextPaper.nearest(plan, "活跃文体生话").orElseThrow());
        assertEquals("welfare", NextPaper.nearest(plan, "welfar").orElseThrow());
        assertTrue(NextPaper.nearestTask(plan, "气排球比赛").orElseThrow().contains("气排球"));
        assertTrue(NextPaper.nearest(plan, "□").isEmpty());
    }
}
