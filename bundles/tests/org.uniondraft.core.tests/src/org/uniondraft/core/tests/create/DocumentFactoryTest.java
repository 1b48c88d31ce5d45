package org.uniondraft.core.tests.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.create.DocumentFactory;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.core.create.OrganisationProfile;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.core.tests.support.TestPlatform;
import org.uniondraft.model.Department;
import org.uniondraft.model.Document;
import org.uniondraft.model.Edition;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Person;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Word;
import org.uniondraft.model.value.Period;

class DocumentFactoryTest {

    private static final TestPlatform PLATFORM = withTasks();
    private static final DocumentFactory FACTORY = new DocumentFactory(PLATFORM.catalogs());

    @TempDir
    Path folder;

    /** The skeletons of the core have tasks, whose type is declared by another plug-in. */
    private static TestPlatform withTasks() {
        TestPlatform platform = TestPlatform.withCore();
        platform.add("p", """
                <extension point="org.uniondraft.core.recordTypes">
                <recordType id="task" label="L" sentence="${period}，${activity}">
                <field name="period" label="时间" type="period" required="true"/>
                <field name="activity" label="工作内容" required="true"/>
                <field name="owner" label="责任人" type="person"/>
                <field name="status" label="完成情况"/>
                </recordType></extension>""");
        return platform;
    }

    static Stream<Arguments> everyPair() {
        return PLATFORM.catalogs().documentKinds().ids().stream().flatMap(kind -> PLATFORM.catalogs()
                .organisationKinds().ids().stream().map(organisation -> Arguments.of(kind, organisation)));
    }

    @Test
    void thePaperOfAKnownOrganisationUsesItsWordsAndHasItsPeople() throws Exception {
        Organisation profile = ModelFactory.eINSTANCE.createOrganisation();
        profile.setKind("school");
        profile.setFullName("青山镇中心小学工会委员会");
        profile.setShortName("青山小学工会");
        Word word = ModelFactory.eINSTANCE.createWord();
        word.setConcept("workers");
        word.setWord("全体教师");
        profile.getVocabulary().add(word);
        Department department = ModelFactory.eINSTANCE.createDepartment();
        department.setName("语文组");
        profile.getDepartments().add(department);
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setName("沈砚秋");
        person.setDepartment(department);
        profile.getPeople().add(person);
        Document document = FACTORY.create(NewDocument.of("plan", "school", Period.year(2026)), profile);
        assertTrue(document.getTitleBlock().getLines().getFirst().getText().startsWith("青山小学工会2026年"));
        assertEquals(List.of("青山镇中心小学工会委员会"), document.getBackMatter().getSignatories());
        assertEquals("沈砚秋", document.getOrganisation().getPeople().getFirst().getName());
        assertSame(document.getOrganisation().getDepartments().getFirst(),
                document.getOrganisation().getPeople().getFirst().getDepartment());
        assertTrue(texts(document).stream().anyMatch(text -> text.getText().contains("全体教师")));
        assertFalse(texts(document).stream().anyMatch(text -> text.getText().contains("教职工")
                && !text.getText().contains("教职工代表大会")));
        assertSame(department, profile.getPeople().getFirst().getDepartment(), "the profile is as it was");
        Document other = FACTORY.create(NewDocument.of("plan", "school", Period.year(2026)).withFullName("别的学校工会"),
                profile);
        assertEquals("别的学校工会", other.getOrganisation().getFullName());
    }

    @Test
    void aProfileIsKeptInAFile() throws Exception {
        Path file = folder.resolve("organisation.udoc");
        assertEquals(Optional.empty(), OrganisationProfile.read(file));
        Document document = OrganisationProfile.empty();
        DocumentFiles.save(document, file, SaveOptions.REPLACE);
        assertEquals(Optional.empty(), OrganisationProfile.read(file), "without a kind it says nothing");
        document.getOrganisation().setKind("school");
        DocumentFiles.save(document, file, SaveOptions.REPLACE);
        assertEquals("school", OrganisationProfile.read(file).orElseThrow().getKind());
        assertEquals(List.of(), DocumentFiles.load(file).problems());
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void everyKindOfPaperCanBeBegunInEveryKindOfOrganisation(String kind, String organisation) throws Exception {
        Document document = FACTORY.create(NewDocument.of(kind, organisation, Period.year(2026)));
        assertEquals(kind, document.getKind());
        assertEquals(organisation, document.getOrganisation().getKind());
        assertEquals(SectionRole.BODY, document.getBody().getRole());
        assertFalse(document.getBody().getSections().isEmpty());
        for (MarkedText text : texts(document)) {
            assertFalse(text.getText().contains("${") || text.getText().contains("[["), text.getText());
            text.getMarks().forEach(mark -> assertTrue(0 <= mark.getStart() && mark.getStart() < mark.getEnd()
                    && mark.getEnd() <= text.getText().length(), text.getText()));
        }
        assertTrue(placeholders(document).size() > 5);
        Path file = folder.resolve("a.udoc");
        DocumentFiles.save(document, file, SaveOptions.DEFAULT);
        LoadedDocument loaded = DocumentFiles.load(file);
        assertEquals(List.of(), loaded.problems());
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void noPaperMissesAPartItMustHave(String kind, String organisation) throws Exception {
        Document document = FACTORY.create(NewDocument.of(kind, organisation, Period.year(2026)));
        List<SectionRole> roles = new ArrayList<>();
        document.getBody().eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section) {
                roles.add(section.getRole());
            }
        });
        assertTrue(roles.containsAll(PLATFORM.catalogs().documentKinds().get(kind).mandatoryRoles()), roles::toString);
    }

    @Test
    void aMissingNameBecomesAPlaceholder() throws Exception {
        Document document = FACTORY.create(NewDocument.of("plan", "school", Period.year(2026)));
        MarkedText title = document.getTitleBlock().getLines().get(0);
        assertEquals("XX学校工会2026年工作计划", title.getText());
        Placeholder name = (Placeholder) title.getMarks().get(0);
        assertEquals(PlaceholderKind.PLACE, name.getKind());
        assertEquals(0, name.getStart());
        assertEquals(2, name.getEnd());
        assertNull(document.getBackMatter());
    }

    @Test
    void aNameIsThatOfTheUnionOrOfItsUnit() throws Exception {
        assertEquals("城东中学工会2026年工作计划", title("plan", "school", "城东中学"));
        assertEquals("城东中学工会2026年工作计划", title("plan", "school", "城东中学工会"));
        assertEquals("东湖县总工会2026年工作计划", title("plan", "county-federation", "东湖县总工会"));
        assertEquals("东湖县直属机关工会联合会2026年工作计划", title("plan", "organ-federation", "东湖县直属机关工会联合会"));
    }

    private static String title(String kind, String organisation, String name) throws Exception {
        Document document = FACTORY
                .create(NewDocument.of(kind, organisation, Period.year(2026)).withFullName(name));
        assertEquals(name, document.getOrganisation().getFullName());
        MarkedText title = document.getTitleBlock().getLines().get(0);
        assertEquals(List.of(), title.getMarks());
        assertTrue(title.getText().startsWith(document.getBackMatter().getSignatories().get(0)));
        return title.getText();
    }

    @Test
    void aTitleCanBeGiven() throws Exception {
        Document document = FACTORY
                .create(NewDocument.of("summary", "hospital", Period.half(2026, 1)).withTitle("半年回眸"));
        assertEquals("半年回眸", document.getTitleBlock().getLines().get(0).getText());
        assertEquals(1, document.getTitleBlock().getLines().size());
    }

    @Test
    void theYearOfAMaskedPeriodIsAPlaceholder() throws Exception {
        Document document = FACTORY
                .create(NewDocument.of("plan", "school", Period.parse("xxxx")).withFullName("城东中学"));
        MarkedText title = document.getTitleBlock().getLines().get(0);
        assertEquals("城东中学工会20xx年工作计划", title.getText());
        Placeholder year = (Placeholder) title.getMarks().get(0);
        assertEquals(PlaceholderKind.YEAR, year.getKind());
        assertEquals("20xx", title.getText().substring(year.getStart(), year.getEnd()));
    }

    @Test
    void theWordsAreThoseOfTheOrganisation() throws Exception {
        assertTrue(headings("plan", "school").contains("健全教代会制度，深化校务公开"));
        assertTrue(headings("plan", "hospital").contains("健全职代会制度，深化院务公开"));
        assertTrue(headings("plan", "enterprise").contains("健全职代会制度，深化厂务公开"));
        assertTrue(headings("plan", "enterprise").contains("织密群众监督网，守护职工安全健康"));
        assertTrue(headings("plan", "school").contains("指导思想"));
        assertFalse(headings("plan", "hospital").contains("指导思想"));
    }

    private static List<String> headings(String kind, String organisation) throws Exception {
        List<String> headings = new ArrayList<>();
        FACTORY.create(NewDocument.of(kind, organisation, Period.year(2026))).eAllContents()
                .forEachRemaining(object -> {
                    if (object instanceof Section section && section.getHeading() != null) {
                        headings.add(section.getHeading().getText());
                    }
                });
        return headings;
    }

    @Test
    void aSummaryAndPlanHasTwoTitleLinesAndTwoPeriods() throws Exception {
        Document document = FACTORY.create(
                NewDocument.of("summary-and-plan", "hospital", Period.half(2026, 1)).withFullName("城北医院"));
        assertEquals(List.of("城北医院工会2026年上半年工作总结", "暨2026年下半年工作计划"),
                document.getTitleBlock().getLines().stream().map(MarkedText::getText).toList());
        assertEquals(Period.half(2026, 2), document.getNextPeriod());
        assertEquals(2, document.getBody().getSections().stream()
                .filter(section -> section.getRole() == SectionRole.PART).count());
        assertNull(FACTORY.create(NewDocument.of("plan", "hospital", Period.year(2026))).getNextPeriod());
    }

    @Test
    void aCongressReportIsSpoken() throws Exception {
        Document document = FACTORY.create(NewDocument.of("congress-report", "enterprise", Period.year(2026)));
        assertEquals(Edition.SPOKEN, document.getEdition());
        assertEquals("在第xx届xx次职工代表大会上", document.getTitleBlock().getSubtitle().getText());
        assertEquals(2, document.getTitleBlock().getSubtitle().getMarks().size());
        assertEquals("各位代表、同志们：",
                ((MarkedText) document.getBody().getSections().get(0).getBlocks().get(0)).getText());
    }

    @Test
    void aPaperKeepsTheLayoutOfItsKind() throws Exception {
        assertEquals("speech", FACTORY.create(NewDocument.of("congress-report", "enterprise", Period.year(2026)))
                .getLayoutProfile());
        assertEquals("table", FACTORY.create(NewDocument.of("plan-table", "school", Period.year(2026))).getLayoutProfile());
    }

    @Test
    void aPlanTableHasTheTasksOfItsPeriod() throws Exception {
        assertEquals(11, tasks(Period.year(2026)).getRecords().size());
        assertEquals(5, tasks(Period.half(2026, 1)).getRecords().size());
        assertNotNull(tasks(Period.year(2026)).getSentence());
    }

    private static RecordTable tasks(Period period) throws Exception {
        Document document = FACTORY.create(NewDocument.of("plan-table", "school", period));
        Section schedule = document.getBody().getSections().get(1);
        RecordTable table = schedule.getRecordTables().get(0);
        assertEquals(List.of(table), ((Schedule) schedule.getBlocks().get(0)).getTables());
        return table;
    }

    @Test
    void aRecordTypeWhosePluginIsMissingLeavesAHoleThatShows() throws Exception {
        TestPlatform platform = TestPlatform.withCore();
        platform.add("p", """
                <extension point="org.uniondraft.core.documentKinds"><documentKind id="odd" label="L"><title text="T"/>
                <skeleton><section><records type="gone" title="物资台账"/></section></skeleton>
                </documentKind></extension>""");
        Document document = new DocumentFactory(platform.catalogs())
                .create(NewDocument.of("odd", "school", Period.year(2026)));
        MarkedText hole = (MarkedText) document.getBody().getSections().get(0).getBlocks().get(0);
        assertEquals("【物资台账】", hole.getText());
        assertEquals(1, hole.getMarks().size());
    }

    @Test
    void unknownIdsAreAnsweredWithTheNearest() {
        UnknownIdException kind = assertThrows(UnknownIdException.class,
                () -> FACTORY.create(NewDocument.of("sumary", "school", Period.year(2026))));
        assertEquals(Optional.of("summary"), kind.nearest());
        UnknownIdException organisation = assertThrows(UnknownIdException.class,
                () -> FACTORY.create(NewDocument.of("summary", "scool", Period.year(2026))));
        assertEquals(Optional.of("school"), organisation.nearest());
    }

    private static List<MarkedText> texts(Document document) {
        return contents(document).stream().filter(MarkedText.class::isInstance).map(MarkedText.class::cast).toList();
    }

    private static List<EObject> placeholders(Document document) {
        return contents(document).stream().filter(Placeholder.class::isInstance).toList();
    }

    private static List<EObject> contents(Document document) {
        List<EObject> contents = new ArrayList<>();
        document.eAllContents().forEachRemaining(contents::add);
        return contents;
    }
}
