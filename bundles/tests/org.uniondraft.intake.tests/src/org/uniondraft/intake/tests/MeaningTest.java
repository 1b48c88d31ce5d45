package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.outline.Outline;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.SectionRole;

/** What a paper is and is about: kind, period, organisation, roles, topics, what is missing in it. */
class MeaningTest {

    private static final String PAST = "一年来，工会组织开展了读书活动，完成了走访，取得了成绩，职工获得了实惠。";
    private static final String AHEAD = "工会将继续开展读书活动，要进一步做好走访，争取办好实事，确保职工得到实惠。";

    @ParameterizedTest
    @CsvSource({ "xx名职工, xx, number", "6xx人, 6xx, number", "发放x万余元, x, amount", "会费20xx0元, 20xx0, amount", "20xx年工作, 20xx, year",
        "xx年工作, xx, year", "20__年工作, 20__, year", "党的xx大精神, xx, ordinal", "xx届三中全会, xx, ordinal", "xx市工会, xx, place",
        "**市工会, **, place", "xxx同志, xxx, person", "“xx杯”竞赛, xx, text", "在__指引下, __, text", "以“”为指导, “”, text", "达到□人, □, number",
        "建设[]年度, [], unknown" })
    void marksPlaceholders(String text, String mask, String kind) throws Exception {
        Placeholder mark = Papers.all(Papers.document("说明：" + text + "。"), Placeholder.class).getFirst();
        assertAll(() -> assertEquals(kind, mark.getKind().getLiteral()), () -> assertEquals(mask,
                ("说明：" + text + "。").substring(mark.getStart(), mark.getEnd())));
    }

    @Test
    void marksAHoleInFrontOfAMeasure() throws Exception {
        Placeholder mark = Papers.all(Papers.document("全年组织 名女职工参加体检。"), Placeholder.class).getFirst();
        assertEquals(PlaceholderKind.NUMBER, mark.getKind());
    }

    @ParameterizedTest
    @ValueSource(strings = { "使用Excel表格。", "文具max牌。", "乘号3×5不是。", "一个*号。", "职工 代表参加。", "2026年12名职工。" })
    void marksNothingElse(String text) throws Exception {
        assertEquals(List.of(), Papers.all(Papers.document(text), Placeholder.class));
    }

    @ParameterizedTest
    @CsvSource({ "2026年工会工作计划, 2026", "2026年上半年工会工作总结, 2026-H1", "2026年工会上半年工作总结, 2026-H1", "2025—2026学年工会工作计划, 2025/2026",
        "2025-2026学年第一学期工会工作计划, 2025/2026-S1", "20xx年工会工作计划, xxxx", "xx年下半年工会工作安排, xxxx-H2", "2026年度工会工作报告, 2026" })
    void findsThePeriodInTheTitle(String title, String period) throws Exception {
        assertEquals(period, Papers.document(title, AHEAD).getPeriod().toString());
    }

    @Test
    void findsThePeriodInTheOpening() throws Exception {
        assertAll(() -> assertEquals("2026-H1", Papers.document("2026年上半年，工会办了实事。").getPeriod().toString()),
                () -> assertNull(Papers.document("工会办了实事。").getPeriod()));
    }

    @ParameterizedTest
    @CsvSource({ "五年来，工会办了实事。, xxxx..xxxx", "一年来，工会办了实事。, xxxx", "经过半年的努力，工会办了实事。, xxxx-H1", "2026年，经过半年的努力，工会办了实事。, 2026-H1",
        "五年来，工会办了实事；2026年更进一步。, 2026" })
    void findsHowLongThePaperLooksBack(String opening, String period) throws Exception {
        assertEquals(period, Papers.document(opening).getPeriod().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "近年来，工会办了实事。", "多年来，工会办了实事。", "十二年来，工会办了实事。", "工会为建会三年的单位办了实事。" })
    void takesNoOtherWordsForAPeriod(String opening) throws Exception {
        assertNull(Papers.document(opening).getPeriod());
    }

    @Test
    void findsThePeriodThatIsPlanned() throws Exception {
        Document document = Papers.document("2026年上半年工作总结", "一、加强学习", PAST, "二、2026年下半年工作打算", AHEAD);
        assertAll(() -> assertEquals("2026-H2", document.getNextPeriod().toString()),
                () -> assertEquals("summary-and-plan", document.getKind()));
    }

    @Test
    void doesNotTrustTheTitle() throws Exception {
        Document document = Papers.document("机关工会工作计划", "一、加强学习", PAST, "二、关心职工", PAST);
        assertAll(() -> assertEquals("summary", document.getKind()), () -> assertTrue(document.getNotes().stream()
                .anyMatch(note -> note.getRule().equals("intake.kind") && note.getKind() == NoteKind.IMPORT
                        && note.getLines().getFirst().contains("summary"))));
    }

    @ParameterizedTest
    @CsvSource({ "工会工作计划, plan, 将要", "工会工作总结, summary, 过去", "工会经审工作计划, audit-plan, 将要", "工会工作报告, work-report, 过去" })
    void findsTheKind(String title, String kind, String time) throws Exception {
        assertEquals(kind, Papers.document(title, "一、加强学习", time.equals("过去") ? PAST : AHEAD).getKind());
    }

    @ParameterizedTest
    @CsvSource({ "在此，我谨代表校工会向大家表示感谢。, congress-report", "工会、教代会在上级领导下开展了工作。, congress-report",
        "我代表学校参加了比赛。, summary", "召开了教代会、工会会员大会。, summary" })
    void tellsAReportToAnAssemblyByWhoSpeaks(String sentence, String kind) throws Exception {
        assertEquals(kind, Papers.document(sentence, "一、加强学习", PAST, "二、关心职工", PAST).getKind());
    }

    @Test
    void findsTheKindOfAHalfYear() throws Exception {
        assertEquals("half-year-summary", Papers.document("2026年上半年工作总结", "一、加强学习", PAST).getKind());
    }

    @ParameterizedTest
    @CsvSource({ "我校教职工和学生, school", "我园教师和幼儿, kindergarten", "我院医护人员和护士, hospital", "我公司各车间和班组, enterprise",
        "街道总工会和社区工会, street-federation", "我局机关干警和处室, government-organ" })
    void findsTheKindOfOrganisation(String words, String kind) throws Exception {
        assertEquals(kind, Papers.document((words + "都来参加。").repeat(3)).getOrganisation().getKind());
    }

    @Test
    void findsHowTheOrganisationCallsItself() throws Exception {
        assertEquals("我校", Papers.document("我校教职工参加。", "我校工会组织。").getOrganisation().getSelfName());
    }

    @ParameterizedTest
    @CsvSource({ "指导思想, GUIDANCE", "工作目标, GOALS", "存在的问题和不足, PROBLEMS", "下一步工作打算, NEXT", "几点体会, EXPERIENCE", "关心职工生活, SECTION" })
    void findsTheRoleOfASection(String title, SectionRole role) throws Exception {
        assertEquals(role, Papers.document("一、" + title, AHEAD, "二、加强学习", AHEAD).getBody().getSections().getFirst().getRole());
    }

    @Test
    void asksForTopics() throws Exception {
        ImportOptions options = ImportOptions.DEFAULT.withTopics(
                section -> section.getHeading().getText().contains("职工") ? List.of("welfare", "rights") : List.of());
        Document document = Importer.importText("一、关心职工\n" + AHEAD + "\n二、加强学习\n" + AHEAD, options).papers().getFirst()
                .document();
        assertAll(() -> assertEquals(List.of("welfare", "rights"), Outline.of(document).headings().getFirst().kinds()),
                () -> assertEquals(List.of("welfare", "rights"), document.getBody().getSections().getFirst().getKinds()),
                () -> assertEquals(List.of(), document.getBody().getSections().getLast().getKinds()));
    }
}
