package org.uniondraft.core.tests.cycle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.cycle.DeclaredCounts;
import org.uniondraft.core.cycle.TextChange;
import org.uniondraft.core.cycle.VocabularyConversion;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Department;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Mark;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Person;
import org.uniondraft.model.SectionRole;

class ConversionTest {

    private static final Optional<String> HOSPITAL = Optional.of("云溪市第三医院工会委员会");

    private final VocabularyConversion conversion = new VocabularyConversion(Cycle.CATALOGS);

    private Document convert(Document document, String kind, Optional<String> name) throws UnknownIdException {
        return conversion.apply(document, conversion.preview(document, kind, name), kind, name);
    }

    @Test
    void wordsAreConvertedAndQuotedTitlesStay() throws Exception {
        Document plan = Cycle.load("plan-school");
        Document made = convert(plan, "hospital", Optional.empty());
        String text = Cycle.text(made);
        assertTrue(text.contains("召开第六届职工代表大会第三次会议，按照《学校教职工代表大会规定》听取医院工作报告"), text);
        assertTrue(text.contains("院务公开坚持每月一报"));
        assertTrue(text.contains("健全民主管理，开好职代会"));
        assertFalse(text.replaceAll("《[^》]*》", "").contains("教职工"));
        assertEquals("hospital", made.getOrganisation().getKind());
        assertEquals("云溪市临江中学工会2026年工作计划", made.getTitleBlock().getLines().getFirst().getText());
        Cycle.assertWhole(made, "plan-school", plan);
    }

    @Test
    void theOldNameIsNowhereInTheFileButInTitles() throws Exception {
        Document plan = Cycle.load("plan-school");
        Document made = convert(plan, "hospital", HOSPITAL);
        String file = new String(DocumentFiles.toBytes(made), StandardCharsets.UTF_8);
        assertFalse(file.replaceAll("《[^》]*》|<citations [^>]*>", "").contains("临江中学"), file);
        assertEquals("云溪市第三医院工会2026年工作计划", made.getTitleBlock().getLines().getFirst().getText());
        assertEquals(HOSPITAL.get(), made.getBackMatter().getSignatories().getFirst());
        Cycle.assertWhole(made, "plan-school", plan);
    }

    @Test
    void theOldNameStaysInTitlesAndIsListed() throws Exception {
        Document plan = Cycle.load("plan-school");
        Paragraph paragraph = (Paragraph) Cycle.section(plan, SectionRole.GUIDANCE).getBlocks().getFirst();
        paragraph.setText("按《云溪市临江中学工会经费管理办法》执行，临江中学工会审议。");
        paragraph.getMarks().clear();
        List<TextChange> changes = in(paragraph, conversion.preview(plan, "hospital", HOSPITAL));
        assertEquals(List.of("云溪市临江中学工会→云溪市临江中学工会 false", "临江中学工会→云溪市第三医院工会委员会 true"), told(changes));
        String text = Cycle.text(convert(plan, "hospital", HOSPITAL));
        assertTrue(text.contains("按《云溪市临江中学工会经费管理办法》执行，云溪市第三医院工会"), text);
    }

    @Test
    void namesOfTheOldOrganisationThatStayAreListed() throws Exception {
        Document plan = Cycle.load("plan-school");
        Paragraph paragraph = (Paragraph) Cycle.section(plan, SectionRole.GUIDANCE).getBlocks().getFirst();
        paragraph.setText("沈砚秋到云溪市教育工会汇报，教务处协办。");
        paragraph.getMarks().clear();
        List<TextChange> changes = in(paragraph, conversion.preview(plan, "hospital", HOSPITAL));
        assertEquals(List.of("沈砚秋→沈砚秋 false", "云溪市教育工会→云溪市教育工会 false", "教务处→教务处 false"), told(changes));
        assertTrue(Cycle.text(convert(plan, "hospital", HOSPITAL)).contains(paragraph.getText()));
    }

    @Test
    void theNewProfileGivesCounterparts() throws Exception {
        Document plan = Cycle.load("plan-school");
        Paragraph paragraph = (Paragraph) Cycle.section(plan, SectionRole.GUIDANCE).getBlocks().getFirst();
        paragraph.setText("沈砚秋到云溪市教育工会汇报，教务处协办。");
        paragraph.getMarks().clear();
        Organisation profile = ModelFactory.eINSTANCE.createOrganisation();
        profile.getSuperiors().add("云溪市卫生工会");
        Person chair = ModelFactory.eINSTANCE.createPerson();
        chair.setName("林知夏");
        chair.setPosition("工会主席");
        profile.getPeople().add(chair);
        List<TextChange> changes = conversion.preview(plan, "hospital", HOSPITAL, Optional.of(profile));
        Document made = conversion.apply(plan, changes, "hospital", HOSPITAL, Optional.of(profile));
        assertTrue(Cycle.text(made).contains("林知夏到云溪市卫生工会汇报，教务处协办。"));
        assertFalse(Cycle.text(made).contains("沈砚秋"));
        assertEquals(List.of("云溪市卫生工会"), made.getOrganisation().getSuperiors());
        assertEquals("林知夏", made.getOrganisation().getPeople().getFirst().getName());
        Cycle.assertWhole(made);
    }

    @Test
    void theNamesAroundTheBodyAreListedAndRenamed() throws Exception {
        Document plan = Cycle.load("plan-school");
        FrontMatter front = ModelFactory.eINSTANCE.createFrontMatter();
        front.getRecipients().addAll(List.of("云溪市教育工会", "全体教职工"));
        plan.setFrontMatter(front);
        BackMatter back = plan.getBackMatter();
        back.getCopyTo().addAll(List.of("云溪市总工会", "学校校长室"));
        back.setPrintedBy("云溪市临江中学工会委员会办公室");
        List<TextChange> changes = conversion.preview(plan, "hospital", HOSPITAL);
        assertEquals(List.of("云溪市教育工会→云溪市教育工会 false", "教职工→职工 true"), told(of(front, changes)));
        assertEquals(List.of("云溪市临江中学工会委员会→云溪市第三医院工会委员会 true", "云溪市总工会→云溪市总工会 false", "学校→学校 false",
                "云溪市临江中学工会委员会→云溪市第三医院工会委员会 true"), told(of(back, changes)));
        Organisation profile = ModelFactory.eINSTANCE.createOrganisation();
        profile.getSuperiors().addAll(List.of("云溪市卫生工会", "云溪市总工会"));
        changes = conversion.preview(plan, "hospital", HOSPITAL, Optional.of(profile));
        Document made = conversion.apply(plan, changes, "hospital", HOSPITAL, Optional.of(profile));
        assertEquals(List.of("云溪市卫生工会", "全体职工"), made.getFrontMatter().getRecipients());
        assertEquals(List.of("云溪市总工会", "学校校长室"), made.getBackMatter().getCopyTo());
        assertEquals("云溪市第三医院工会委员会办公室", made.getBackMatter().getPrintedBy());
        assertEquals(List.of("云溪市教育工会", "全体教职工"), plan.getFrontMatter().getRecipients());
        Cycle.assertWhole(made);
    }

    @Test
    void departmentsOfTheSameFunctionAreCounterparts() throws Exception {
        Document plan = Cycle.load("plan-school");
        Paragraph paragraph = (Paragraph) Cycle.section(plan, SectionRole.GUIDANCE).getBlocks().getFirst();
        paragraph.setText("由学校办公室牵头，教务处、图书馆配合。");
        paragraph.getMarks().clear();
        Organisation profile = ModelFactory.eINSTANCE.createOrganisation();
        for (String name : List.of("办公室", "医务处", "图书馆")) {
            profile.getDepartments().add(ModelFactory.eINSTANCE.createDepartment());
            profile.getDepartments().getLast().setName(name);
        }
        List<TextChange> changes = conversion.preview(plan, "hospital", HOSPITAL, Optional.of(profile));
        assertEquals(List.of("学校办公室→办公室 false", "教务处→教务处 false"), told(in(paragraph, changes)));
        Document made = conversion.apply(plan, changes, "hospital", HOSPITAL, Optional.of(profile));
        assertTrue(Cycle.text(made).contains("由办公室牵头，教务处、图书馆配合。"));
        List<String> departments = made.getOrganisation().getDepartments().stream().map(Department::getName).toList();
        assertTrue(departments.containsAll(profile.getDepartments().stream().map(Department::getName).toList()));
        assertEquals(departments.stream().distinct().toList(), departments);
        Cycle.assertWhole(made);
    }

    private static List<TextChange> of(Identified object, List<TextChange> changes) {
        return changes.stream().filter(change -> change.object() == object).toList();
    }

    private static List<TextChange> in(Paragraph paragraph, List<TextChange> changes) {
        return of(paragraph, changes);
    }

    private static List<String> told(List<TextChange> changes) {
        return changes.stream().map(change -> change.from() + "→" + change.to() + " " + change.certain()).toList();
    }

    @Test
    void marksStayOnTheirWords() throws Exception {
        Document made = convert(Cycle.load("plan-school"), "enterprise", Optional.empty());
        Paragraph guidance = (Paragraph) Cycle.section(made, SectionRole.GUIDANCE).getBlocks().getFirst();
        Mark mark = guidance.getMarks().getFirst();
        assertEquals("《中华人民共和国工会法》", guidance.getText().substring(mark.getStart(), mark.getEnd()));
    }

    @Test
    void whatIsOrdinaryIsNotCertain() throws Exception {
        List<TextChange> changes = conversion.preview(Cycle.load("plan-school"), "hospital", Optional.empty());
        assertTrue(changes.stream().filter(change -> change.from().equals("学校")).noneMatch(TextChange::certain));
        assertTrue(changes.stream().filter(change -> change.from().equals("教代会")).allMatch(TextChange::certain));
    }

    @Test
    void aWordThatIsThereAlreadyIsNotConvertedAgain() throws Exception {
        Document summary = Cycle.load("half-year-summary-hospital");
        String text = Cycle.text(convert(summary, "government-organ", Optional.empty()));
        assertTrue(text.contains("干部职工"));
        assertFalse(text.contains("干部干部职工"));
    }

    @Test
    void theSameSourceGivesTheSameBytes() throws Exception {
        assertArrayEquals(DocumentFiles.toBytes(convert(Cycle.load("plan-school"), "hospital", HOSPITAL)),
                DocumentFiles.toBytes(convert(Cycle.load("plan-school"), "hospital", HOSPITAL)));
    }

    @Test
    void anUnknownKindIsRefused() throws Exception {
        Document plan = Cycle.load("plan-school");
        assertThrows(UnknownIdException.class, () -> conversion.preview(plan, "hospitl", Optional.empty()));
    }

    @Test
    void declaredCountsFollowWhatComesBehindThem() throws Exception {
        Document plan = Cycle.load("plan-school");
        assertEquals(List.of(), DeclaredCounts.stale(plan));
        Enumeration goals = (Enumeration) Cycle.section(plan, SectionRole.GOALS).getBlocks().getFirst();
        goals.getItems().removeLast();
        Cycle.section(plan, SectionRole.KEY_POINTS).getSections().removeLast();
        List<TextChange> changes = DeclaredCounts.update(plan);
        assertEquals(List.of("五→四 true", "七→六 false"), changes.stream()
                .map(change -> change.from() + "→" + change.to() + " " + change.certain()).toList());
        assertEquals("到2026年年底，实现以下四项目标：", goals.getLeadIn().getText());
        assertEquals(List.of(), DeclaredCounts.stale(plan));
    }
}
