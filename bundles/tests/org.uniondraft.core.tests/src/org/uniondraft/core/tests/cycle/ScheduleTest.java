package org.uniondraft.core.tests.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.uniondraft.core.compose.ScheduleMonths;
import org.uniondraft.core.cycle.CalendarEvent;
import org.uniondraft.core.cycle.OccasionCalendar;
import org.uniondraft.core.cycle.OccasionProposal;
import org.uniondraft.core.cycle.PaperSchedule;
import org.uniondraft.core.cycle.PaperSchedule.Entry;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.value.Period;

class ScheduleTest {

    private static List<CalendarEvent> events(String kind, int year) throws Exception {
        return OccasionCalendar.occasions(Cycle.CATALOGS, Cycle.CATALOGS.organisationKinds().get(kind), Period.year(year));
    }

    private static String when(List<CalendarEvent> events, String occasion, String section) {
        return events.stream().filter(event -> event.occasion().equals(occasion) && event.sectionKind().equals(section))
                .map(CalendarEvent::written).findFirst().orElse("never");
    }

    @Test
    void daysMonthsAndLunarFestivalsHaveTheirDates() throws Exception {
        List<CalendarEvent> events = events("school", 2026);
        assertEquals("3月8日", when(events, "womens-day", "women"));
        assertEquals("6—9月", when(events, "summer-heat", "welfare"));
        assertEquals("6月", when(events, "dragon-boat", "welfare"));
        assertEquals("9月", when(events, "mid-autumn", "welfare"));
        assertEquals("9—10月", when(events("school", 2025), "mid-autumn", "welfare"));
        assertEquals(Optional.of("2026-10-18"), events.stream().filter(event -> event.occasion().equals("double-ninth"))
                .flatMap(event -> event.day().stream()).map(Object::toString).findFirst());
    }

    @Test
    void onlyWhatTheOrganisationKeepsIsListed() throws Exception {
        assertEquals("9月10日", when(events("school", 2026), "teachers-day", "skills"));
        assertEquals("never", when(events("hospital", 2026), "teachers-day", "skills"));
        assertEquals("5月12日", when(events("hospital", 2026), "nurses-day", "skills"));
    }

    private static OccasionProposal proposal(Document document, boolean allTopics) throws Exception {
        return OccasionCalendar.propose(Cycle.CATALOGS, document, allTopics);
    }

    @Test
    void missingEventsBecomeTasksOnce() throws Exception {
        Document plan = Cycle.load("plan-school");
        OccasionProposal proposal = proposal(plan, false);
        List<String> missing = proposal.events().stream().map(CalendarEvent::occasion).toList();
        assertTrue(missing.contains("summer-heat"), missing::toString);
        for (String there : List.of("womens-day", "teachers-day", "dragon-boat", "mid-autumn", "health-check")) {
            assertFalse(missing.contains(there), there);
        }
        Document made = OccasionCalendar.add(Cycle.CATALOGS, plan, proposal.events());
        assertEquals(List.of(), proposal(made, false).events());
        assertEquals(proposal.planned() + missing.size(), proposal(made, false).planned());
        assertEquals(19 + missing.size(), PaperSchedule.entries(made).stream()
                .filter(entry -> entry.source().eContainer() instanceof RecordTable).count());
        Cycle.assertWhole(made, "plan-school", plan);
    }

    @Test
    void onlyEventsOfTheTopicsOfAPaperAreProposedAndTheOthersCounted() throws Exception {
        Document plan = festive("文体活动：举办读书会。");
        plan.getBody().getSections().getFirst().getKinds().add("culture");
        OccasionProposal own = proposal(plan, false);
        assertTrue(own.events().stream().allMatch(event -> event.sectionKind().equals("culture")), own::toString);
        assertTrue(own.otherTopics() > own.events().size(), own::toString);
        OccasionProposal all = proposal(plan, true);
        assertEquals(own.events().size() + own.otherTopics(), all.events().size());
        assertEquals(0, all.otherTopics());
        plan.setPeriod(Period.parse("2026-H1"));
        assertTrue(proposal(plan, false).events().stream().noneMatch(event -> event.occasion().equals("national-day")));
    }

    @Test
    void whatTheTextPlansIsNotProposedAgain() throws Exception {
        Document plan = festive("文体活动：国庆节前举办歌咏比赛。");
        plan.getBody().getSections().getFirst().getKinds().add("culture");
        OccasionProposal proposal = proposal(plan, false);
        assertTrue(proposal.events().stream().noneMatch(event -> event.occasion().equals("national-day")), proposal::toString);
        assertEquals(1, proposal.planned());
    }

    @Test
    void workWithoutATimeIsListedBesideEventsThatWereAdded() throws Exception {
        Document plan = festive("学习：组织学习。");
        plan.getBody().getSections().getFirst().getKinds().add("culture");
        Document made = OccasionCalendar.add(Cycle.CATALOGS, plan, proposal(plan, false).events());
        assertTrue(PaperSchedule.planned(Cycle.CATALOGS, made).stream().anyMatch(entry -> entry.activity().equals("学习")));
    }

    private static Document festive(String... paragraphs) {
        Document plan = plan(paragraphs);
        plan.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
        plan.getOrganisation().setKind("school");
        return plan;
    }

    @Test
    void theTasksOfAPlanAreListedByMonth() throws Exception {
        Document plan = Cycle.load("plan-school");
        List<Entry> entries = PaperSchedule.entries(plan);
        assertEquals("1月", entries.getFirst().month());
        assertEquals("春节前走访慰问困难教职工、病休教职工和离退休教师", entries.getFirst().activity());
        assertEquals("宋怀远", entries.getFirst().owner());
        assertEquals(1, entries.stream().filter(entry -> entry.activity().contains("春季趣味运动会")).count());
    }

    @Test
    void aTableOfMonthsIsMadeAndMonthsAreMerged() throws Exception {
        Document plan = Cycle.load("plan-school");
        Document table = PaperSchedule.toTable(Cycle.CATALOGS, plan, ViewForm.TABLE,
                Period.read("9—10月", plan.getPeriod()));
        assertEquals("plan-table", table.getKind());
        assertEquals("云溪市临江中学工会2026年工作计划表", table.getTitleBlock().getLines().getFirst().getText());
        Schedule schedule = (Schedule) table.getBody().getSections().stream()
                .flatMap(section -> section.getBlocks().stream()).filter(Schedule.class::isInstance).findFirst().orElseThrow();
        assertEquals(Orientation.LANDSCAPE, schedule.getOrientation(), "eight columns do not fit an upright page");
        List<String> months = PaperSchedule.entries(table).stream().map(Entry::month).distinct().toList();
        assertTrue(months.contains("9—10月"), months::toString);
        assertFalse(months.contains("9月"), months::toString);
        assertEquals(PaperSchedule.planned(Cycle.CATALOGS, plan).size(), PaperSchedule.entries(table).size());
        Cycle.assertWhole(table, "plan-school", plan);
    }

    @Test
    void sentencesWithAMonthAreEntriesUnlessATaskSaysTheSame() throws Exception {
        Document summary = Cycle.load("half-year-summary-hospital");
        List<Entry> entries = PaperSchedule.entries(summary);
        assertTrue(entries.stream().anyMatch(entry -> entry.month().equals("4—5月")
                && entry.activity().startsWith("举办护理技能竞赛")), entries::toString);
    }

    private static Document plan(String... paragraphs) {
        ModelFactory make = ModelFactory.eINSTANCE;
        Document plan = make.createDocument();
        plan.setKind("plan");
        plan.setPeriod(Period.year(2026));
        plan.setBody(make.createSection());
        for (String line : paragraphs) {
            Section section = make.createSection();
            section.setHeading(make.createHeading());
            section.getHeading().setText(line.substring(0, line.indexOf('：')));
            Paragraph paragraph = make.createParagraph();
            paragraph.setText(line.substring(line.indexOf('：') + 1));
            section.getBlocks().add(paragraph);
            plan.getBody().getSections().add(section);
        }
        return plan;
    }

    @Test
    void whatIsPlannedForAFestivalIsListedUnderItsMonth() throws Exception {
        List<Entry> entries = PaperSchedule.planned(Cycle.CATALOGS, plan("文体：国庆前举办歌咏比赛。中秋节慰问退休职工。",
                "女工：推荐三八红旗手，三八节组织座谈。"));
        assertEquals(List.of("3月8日", "9月", "10月1日"), entries.stream().map(Entry::when).toList());
        assertEquals("国庆前举办歌咏比赛", entries.getLast().activity());
    }

    private static List<String> told(List<Entry> entries) {
        return entries.stream().map(entry -> entry.when() + " " + entry.activity()).toList();
    }

    @Test
    void workForSeveralFestivalsIsListedForEachOne() throws Exception {
        assertEquals(List.of("2月 春节走访慰问退休职工", "6月 端午节走访慰问退休职工", "10月1日 国庆走访慰问退休职工"),
                told(PaperSchedule.planned(Cycle.CATALOGS, plan("慰问：春节、端午节和国庆等传统节日走访慰问退休职工。"))));
        assertEquals(List.of("2月 在“春节”期间发放节日慰问品", "9月 在“中秋”期间发放节日慰问品"),
                told(PaperSchedule.planned(Cycle.CATALOGS, plan("慰问：在“春节”“中秋”期间发放节日慰问品。"))));
    }

    @Test
    void aListWithMembersThatAreNoFestivalsStaysWhole() throws Exception {
        assertEquals(List.of("2月 春节、暑期和开学时走访慰问", "5月1日 五一、暑期慰问一线职工"),
                told(PaperSchedule.planned(Cycle.CATALOGS, plan("慰问：春节、暑期和开学时走访慰问。五一、暑期慰问一线职工。"))));
    }

    @Test
    void aClauseThatSaysOnlyWhenIsFollowedByTheNextOne() throws Exception {
        String rest = "，走访慰问困难职工和一线职工，把组织的关怀送到每一位职工的心坎上，让大家感受到工会组织的温暖，增强职工队伍的凝聚力和向心力";
        assertEquals(List.of("5月1日 在“五一”走访慰问困难职工和一线职工", "10月1日 在“十一”走访慰问困难职工和一线职工"),
                told(PaperSchedule.planned(Cycle.CATALOGS, plan("慰问：在“五一”、“十一”等重大节日" + rest + "。"))));
    }

    @Test
    void aFestivalWithAClauseOfItsOwnIsListedWithIt() throws Exception {
        assertEquals(List.of("2月 春节走访困难职工", "9月 中秋慰问一线职工，发放月饼"),
                told(PaperSchedule.planned(Cycle.CATALOGS, plan("慰问：春节走访困难职工，中秋慰问一线职工，发放月饼。"))));
    }

    @Test
    void twoNamesOfOneDayAreOneFestival() throws Exception {
        assertEquals(List.of("3月8日 组织三八国际妇女节庆祝活动"),
                told(PaperSchedule.planned(Cycle.CATALOGS, plan("女工：组织三八国际妇女节庆祝活动。"))));
    }

    @Test
    void columnsThatNoTaskFillsAreLeftOut() throws Exception {
        Document table = PaperSchedule.toTable(Cycle.CATALOGS, plan("慰问：春节走访困难职工。"), ViewForm.TABLE, Optional.empty());
        Schedule schedule = (Schedule) table.getBody().getSections().getFirst().getBlocks().getFirst();
        assertEquals(List.of("period", "activity", "owner"), schedule.getColumns());
        assertEquals(Orientation.PORTRAIT, schedule.getOrientation());
    }

    @Test
    void anHonourOrAProfessionIsNoFestival() throws Exception {
        assertEquals(List.of(), PaperSchedule.planned(Cycle.CATALOGS, plan("荣誉：评选三八红旗手和五一劳动奖章获得者，教师参加。"))
                .stream().filter(entry -> !entry.when().isEmpty()).toList());
    }

    @Test
    void workWithoutATimeAsksForItsMonth() throws Exception {
        Document table = PaperSchedule.toTable(Cycle.CATALOGS, plan("学习：组织学习。", "慰问：春节走访困难职工。"), ViewForm.TABLE,
                Optional.empty());
        Schedule schedule = (Schedule) table.getBody().getSections().getFirst().getBlocks().getFirst();
        assertFalse(schedule.getColumns().contains("result"), "nobody knows it yet");
        assertEquals(List.of("2月 春节走访困难职工", "【月份】 学习"), PaperSchedule.entries(table).stream()
                .map(entry -> entry.when() + " " + entry.activity()).toList());
    }

    @Test
    void workOfTheWholeYearStandsBehindTheMonths() {
        List<String> written = new ArrayList<>(List.of("1—12月", "12月", "1月", "1—2月"));
        written.sort(Comparator.comparing(when -> ScheduleMonths.of(when, Period.year(2026)).order()));
        assertEquals(List.of("1月", "1—2月", "12月", "1—12月"), written);
    }

    @Test
    void aPaperOfUnknownPeriodAsksForItsYear() throws Exception {
        Document plan = plan("学习：组织学习。");
        plan.setPeriod(null);
        plan.setTitleBlock(ModelFactory.eINSTANCE.createTitleBlock());
        Document table = PaperSchedule.toTable(Cycle.CATALOGS, plan, ViewForm.TABLE, Optional.empty());
        assertEquals("XX工会20xx年工作计划表", table.getTitleBlock().getLines().getFirst().getText());
    }
}
