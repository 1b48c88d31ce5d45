package org.uniondraft.core.tests.cycle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.cycle.CarryOver;
import org.uniondraft.core.cycle.CycleResult;
import org.uniondraft.core.cycle.CycleWishes;
import org.uniondraft.core.cycle.NextPaper;
import org.uniondraft.core.cycle.SectionDecision;
import org.uniondraft.core.cycle.SectionDecision.Action;
import org.uniondraft.core.cycle.SummaryMerge;
import org.uniondraft.core.cycle.internal.Messages;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Value;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.value.Period;

class NextPaperTest {

    private static CycleResult next(Document source, String kind, int year, List<Section> dropped) throws Exception {
        return NextPaper.make(Cycle.CATALOGS, source, kind, Period.year(year), new CycleWishes(dropped.stream()
                .map(section -> SectionDecision.of(section, Action.DROP, "不再开展")).toList(), List.of()));
    }

    @Test
    void thePlanOfTheNextYearKeepsSectionsAndAsksForFigures() throws Exception {
        Document plan = Cycle.load("plan-school");
        CycleResult result = next(plan, "plan", 2027, List.of());
        Document made = result.document();
        assertEquals("云溪市临江中学工会2027年工作计划", made.getTitleBlock().getLines().getFirst().getText());
        String text = Cycle.text(made);
        assertTrue(text.contains("到2027年年底，实现以下五项目标："));
        assertFalse(text.contains("2026年"), text);
        assertTrue(text.contains("“青蓝结对”不少于xx对"));
        assertTrue(text.contains("第43个教师节"));
        assertTrue(text.contains("3月20日召开第六届"), "another year, another day of the week");
        assertTrue(result.changes().stream().anyMatch(change -> change.from().equals("2026") && change.to().equals("2027")));
        assertTrue(Cycle.targets(made).containsAll(Set.of("continues vt9tooti2n", "continues vt9tooti2n#davf23bcsp")));
        Cycle.assertWhole(made, "plan-school", plan);
    }

    @Test
    void aSectionThatIsDroppedGoesAndTheCountFollows() throws Exception {
        Document plan = Cycle.load("plan-school");
        Document made = next(plan, "plan", 2027, NextPaper.sections(plan, "加强自身建设")).document();
        String text = Cycle.text(made);
        assertFalse(text.contains("加强自身建设"));
        assertTrue(text.contains("六个方面展开"));
        Cycle.assertWhole(made, "plan-school", plan);
    }

    @Test
    void whatShowsADroppedTableGoesWithIt() throws Exception {
        Document plan = Cycle.load("plan-school");
        Document made = next(plan, "plan", 2027, NextPaper.sections(plan, "经费安排")).document();
        assertFalse(Cycle.text(made).contains("工会经费预算表"));
        Cycle.assertWhole(made, "plan-school", plan);
    }

    @Test
    void aPlanFromASummaryMakesTasksOfItsProblems() throws Exception {
        Document summary = Cycle.load("summary-school");
        Document made = next(summary, "plan", 2027, List.of()).document();
        Section problems = Cycle.section(made, SectionRole.PROBLEMS);
        RecordTable tasks = problems.getRecordTables().getLast();
        assertEquals("task", tasks.getType());
        assertEquals(3, tasks.getRecords().size());
        assertEquals("整改：秋季健步走没有举行", RecordValues.text(tasks.getRecords().getFirst(), "activity"));
        assertEquals(3, made.getLinks().stream().filter(link -> link.getKind().getLiteral().equals("remedies")).count());
        assertTrue(Cycle.text(made).contains("本段来自上期总结"));
        assertTrue(Cycle.text(made).contains("2027年3月底"), "what was to come in 2027 still is");
        assertEquals("工作目标", Cycle.section(made, SectionRole.GOALS).getHeading().getText());
        Cycle.assertWhole(made, "summary-school", summary);
    }

    @Test
    void aSummaryAsksWhatBecameOfEachTask() throws Exception {
        Document plan = Cycle.load("plan-school");
        Document made = next(plan, "summary", 2026, List.of()).document();
        assertEquals("云溪市临江中学工会2026年工作总结", made.getTitleBlock().getLines().getFirst().getText());
        assertEquals("目标完成情况", Cycle.section(made, SectionRole.GOALS).getHeading().getText());
        RecordTable tasks = Cycle.section(made, SectionRole.SCHEDULE).getRecordTables().getFirst();
        assertEquals(19, tasks.getRecords().size());
        for (Record record : tasks.getRecords()) {
            Value status = RecordValues.value(record, "status").orElseThrow();
            assertTrue(status.getMarks().getFirst() instanceof Placeholder);
            assertTrue(status.getText().contains("未完成（说明原因）"));
        }
        assertTrue(Cycle.targets(made).contains("result-of vt9tooti2n#w5zilxkhqm"));
        String text = Cycle.text(made);
        assertTrue(text.contains("4月24日（周五）举办了教职工春季趣味运动会，10月举办了气排球联赛"), text);
        assertTrue(text.contains("公开坚持每月一报。"), "what is not certain stays");
        assertTrue(made.getBody().getSections().stream().map(Section::getRole).collect(Collectors.toSet())
                .containsAll(Set.of(SectionRole.PROBLEMS, SectionRole.NEXT)));
        assertTrue(made.getBody().getSections().stream().noneMatch(part -> part.getRole() == SectionRole.CLOSING));
        Cycle.assertWhole(made, "plan-school", plan);
    }

    private static Document closing(String words) throws Exception {
        Document plan = Cycle.load("plan-school");
        plan.getBody().getSections().removeIf(section -> section.getRole() == SectionRole.CLOSING);
        Section last = plan.getBody().getSections().getLast();
        while (!last.getSections().isEmpty()) {
            last = last.getSections().getLast();
        }
        for (String text : List.of("各小组按月检查。", words)) {
            last.getBlocks().add(ModelFactory.eINSTANCE.createParagraph());
            ((Paragraph) last.getBlocks().getLast()).setText(text);
        }
        return NextPaper.make(Cycle.CATALOGS, plan, "congress-report", Period.year(2026)).document();
    }

    @Test
    void aPaperThatClosesWithItsOwnWordsGetsNoOtherClosing() throws Exception {
        Document made = closing("让我们团结一致，为学校发展作出新的贡献！");
        Section closing = Cycle.section(made, SectionRole.CLOSING);
        assertTrue(((Paragraph) closing.getBlocks().getFirst()).getText().startsWith("让我们团结一致"));
        assertEquals("谢谢大家！", ((Paragraph) closing.getBlocks().getLast()).getText());
        assertEquals(2, closing.getBlocks().size());
        assertEquals(1, Cycle.text(made).split("让我们", -1).length - 1);
        Cycle.assertWhole(made);
        assertEquals(1, Cycle.section(closing("让我们团结奋斗！谢谢大家！"), SectionRole.CLOSING).getBlocks().size());
    }

    @Test
    void aPaperThatDoesNotCloseGetsTheClosingOfItsKind() throws Exception {
        Document made = closing("年底总结本项工作。");
        assertTrue(((Paragraph) Cycle.section(made, SectionRole.CLOSING).getBlocks().getFirst()).getText().startsWith("各位代表"));
    }

    @Test
    void aVerbThatLeadsAnotherOneIsTurnedWithIt() throws Exception {
        Document plan = Cycle.load("plan-school");
        Paragraph paragraph = (Paragraph) NextPaper.sections(plan, "活跃文体生活").getFirst().getBlocks().getFirst();
        paragraph.getMarks().clear();
        paragraph.setText("2、组织开展文体活动。组织职工代表继续做好测评，参加20人。");
        String text = Cycle.text(next(plan, "summary", 2026, List.of()).document());
        assertTrue(text.contains("2、组织开展了文体活动。组织职工代表继续做好测评，参加xx人。"), text);
    }

    @Test
    void headingsTakeTheVariantThatStandsBesideTheirs() throws Exception {
        Document plan = Cycle.load("plan-school");
        Section welfare = NextPaper.sections(plan, "welfare").isEmpty()
                ? NextPaper.sections(plan, "做实普惠服务").getFirst() : NextPaper.sections(plan, "welfare").getFirst();
        welfare.getHeading().setText("做实互助保障，增强教职工抗风险能力");
        String text = Cycle.text(next(plan, "summary", 2026, List.of()).document());
        assertTrue(text.contains("互助保障稳步推进，教职工抗风险能力增强"), text);
    }

    @Test
    void aPaperOfTwoPartsGoesOnWithWhatIsNotPlannedYet() throws Exception {
        Document report = Cycle.load("summary-and-plan-organ");
        CarryOver carryOver = CarryOver.from(Cycle.CATALOGS, report, "plan", Period.year(2027));
        List<SectionDecision> decisions = carryOver.propose();
        assertTrue(decisions.stream().anyMatch(decision -> decision.action() == Action.SPLIT));
        assertTrue(decisions.stream().anyMatch(decision -> decision.action() == Action.DROP
                && !decision.reason().isBlank()));
        Document made = carryOver.carryOut(decisions).document();
        assertTrue(made.getBody().getSections().stream().noneMatch(section -> section.getRole() == SectionRole.PART));
        Cycle.assertWhole(made, "summary-and-plan-organ", report);
    }

    @Test
    void sectionsCanBeMerged() throws Exception {
        Document plan = Cycle.load("plan-school");
        Section culture = NextPaper.sections(plan, "活跃文体生活").getFirst();
        Section welfare = NextPaper.sections(plan, "做实普惠服务").getFirst();
        Document made = CarryOver.from(Cycle.CATALOGS, plan, "plan", Period.year(2027))
                .carryOut(List.of(SectionDecision.merge(culture, welfare, "合并"))).document();
        Section merged = NextPaper.sections(made, "做实普惠服务").getFirst();
        assertEquals(4, merged.getBlocks().size());
        assertTrue(merged.getKinds().containsAll(List.of("welfare", "culture")));
        assertEquals(List.of(), NextPaper.sections(made, "活跃文体生活"));
        Cycle.assertWhole(made, "plan-school", plan);
    }

    @Test
    void theSameSourceGivesTheSameBytes() throws Exception {
        assertArrayEquals(DocumentFiles.toBytes(next(Cycle.load("plan-school"), "summary", 2026, List.of()).document()),
                DocumentFiles.toBytes(next(Cycle.load("plan-school"), "summary", 2026, List.of()).document()));
    }

    @Test
    void twoSummariesBecomeOneWithJoinedTables() throws Exception {
        Document first = Cycle.load("half-year-summary-hospital");
        Document second = Cycle.load("half-year-summary-hospital");
        second.setId("secondhalf");
        RecordTable proposals = NextPaper.sections(second, "院务公开见真章").getFirst().getRecordTables().getFirst();
        int before = proposals.getRecords().size();
        Document made = SummaryMerge.make(Cycle.CATALOGS, first, second, "summary", Period.year(2026)).document();
        assertEquals(first.getBody().getSections().size(), made.getBody().getSections().size());
        Section democracy = NextPaper.sections(made, "院务公开见真章").getFirst();
        assertEquals(1, democracy.getRecordTables().size());
        assertEquals(2 * before, democracy.getRecordTables().getFirst().getRecords().size());
        assertEquals("summary", made.getKind());
        assertEquals(Period.year(2026), made.getPeriod());
        assertTrue(Cycle.targets(made).containsAll(
                Set.of("derived-from " + first.getId(), "derived-from secondhalf")), () -> Cycle.targets(made).toString());
        Cycle.assertWhole(made, "half-year-summary-hospital", first);
    }

    @Test
    void twoDifferentSummariesBecomeOneThatSaysAllThatBothSay() throws Exception {
        Document first = Cycle.load("half-year-summary-hospital");
        Document second = Cycle.load("summary-school");
        Document made = SummaryMerge.make(Cycle.CATALOGS, first, second, "summary", Period.year(2026)).document();
        Set<String> said = paragraphs(made);
        for (Document part : List.of(first, second)) {
            assertTrue(said.containsAll(paragraphs(part)), () -> paragraphs(part).stream()
                    .filter(text -> !said.contains(text)).toList().toString());
        }
        Set<String> topics = topics(made);
        assertTrue(topics.containsAll(topics(first)) && topics.containsAll(topics(second)), topics::toString);
        Cycle.assertWhole(made, "half-year-summary-hospital", first);
    }

    private static Set<String> paragraphs(Document document) {
        Set<String> texts = new HashSet<>();
        document.getBody().eAllContents().forEachRemaining(object -> {
            if (object instanceof Paragraph paragraph) {
                texts.add(paragraph.getText());
            }
        });
        return texts;
    }

    private static Set<String> topics(Document document) {
        Set<String> topics = new HashSet<>();
        document.getBody().eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section) {
                topics.addAll(section.getKinds());
            }
        });
        return topics;
    }

    @Test
    void sectionsOnTheSameTopicWithNearlyTheSameHeadingAreProposedToBeMerged() throws Exception {
        Document plan = Cycle.load("plan-school");
        Section culture = NextPaper.sections(plan, "活跃文体生活").getFirst();
        Section twin = ModelCopier.copyOf(culture);
        twin.getHeading().setText("活跃职工文体生活，守护身心健康");
        ((Section) culture.eContainer()).getSections().add(twin);
        CarryOver carryOver = CarryOver.from(Cycle.CATALOGS, plan, "plan", Period.year(2027));
        assertEquals(List.of(SectionDecision.merge(twin, culture, Messages.carryTwin)), carryOver.propose().stream()
                .filter(decision -> decision.action() == SectionDecision.Action.MERGE).toList());
        int blocks = culture.getBlocks().size() + twin.getBlocks().size();
        Document made = next(plan, "plan", 2027, List.of()).document();
        assertEquals(blocks, NextPaper.sections(made, "活跃文体生活").getFirst().getBlocks().size());
        Document dropped = next(plan, "plan", 2027, List.of(culture)).document();
        assertEquals(1, NextPaper.sections(dropped, "活跃职工文体生活，守护身心健康").size(), "what merges with a dropped one stays");
    }
}
