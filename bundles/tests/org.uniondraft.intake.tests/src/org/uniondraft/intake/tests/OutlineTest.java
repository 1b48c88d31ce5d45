package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** How headings are found, and how they nest. */
class OutlineTest {

    private static final String TEXT = "工会干部深入班组，听取意见，解决困难。";

    @Test
    void nestsMarkersInTheUsualOrder() throws Exception {
        assertEquals(List.of("1 一、|加强学习|standalone", "2 （一）|办好读书会|run-in", "2 （二）|办好讲座|run-in", "1 二、|关心职工|standalone",
                "2 （一）|走访慰问|run-in"),
                Papers.outline("一、加强学习", "（一）办好读书会。" + TEXT, "（二）办好讲座。" + TEXT, "二、关心职工", "（一）走访慰问。" + TEXT));
    }

    @Test
    void takesAnyMarkerForLevelOneIfItComesFirst() throws Exception {
        assertEquals(List.of("1 (一)|加强学习|standalone", "2 1、|办好读书会|run-in", "2 2、|办好讲座|run-in", "1 (二)|关心职工|standalone"),
                Papers.outline("(一)加强学习", "1、办好读书会。" + TEXT, "2、办好讲座。" + TEXT, "(二)关心职工", TEXT));
    }

    @Test
    void nestsAgainstCustomWhereTheNumbersSaySo() throws Exception {
        ImportedPaper paper = Papers.paper("（一）去年工作", TEXT, "一、加强学习", TEXT, "二、关心职工", TEXT, "（二）今年打算", TEXT, "一、办好讲座", TEXT);
        assertAll(() -> assertEquals(List.of("1 （一）|去年工作|standalone", "2 一、|加强学习|standalone", "2 二、|关心职工|standalone",
                "1 （二）|今年打算|standalone", "2 一、|办好讲座|standalone"),
                Papers.outline("（一）去年工作", TEXT, "一、加强学习", TEXT, "二、关心职工", TEXT, "（二）今年打算", TEXT, "一、办好讲座", TEXT)),
                () -> assertTrue(Papers.rules(paper).contains("intake.level.inverted")));
    }

    @Test
    void leavesAListBeforeTheFirstHeadingBehind() throws Exception {
        assertEquals(List.of("1 一、|加强学习|standalone", "1 二、|关心职工|standalone"), Papers.outline("全年抓好三件事：",
                "1、读好一批书，" + "做好笔记，".repeat(10) + "写好体会。", "2、走访一批职工，" + "送去温暖，".repeat(10) + "解决困难。", "一、加强学习", TEXT,
                "二、关心职工", TEXT));
    }

    @Test
    void numbersEachHalfInItsOwnWay() throws Exception {
        String[] lines = { "一、工作回顾", "(一)加强学习。" + TEXT, "(二)关心职工。" + TEXT, "二、今后打算", "1、办好讲座。" + TEXT, "2、办好比赛。" + TEXT };
        Section plan = Papers.document(lines).getBody().getSections().getLast();
        assertAll(() -> assertEquals(List.of("1 一、|工作回顾|standalone", "2 (一)|加强学习|run-in", "2 (二)|关心职工|run-in",
                "1 二、|今后打算|standalone", "2 1、|办好讲座|run-in", "2 2、|办好比赛|run-in"), Papers.outline(lines)),
                () -> assertEquals("1、", plan.getNumbering().getLevels().getFirst()),
                () -> assertEquals(SectionRole.NEXT, plan.getRole()),
                () -> assertTrue(plan.getSections().stream()
                        .allMatch(section -> section.getHeading().getNumberMode() == NumberMode.AUTO)));
    }

    @Test
    void beginsNumbersAgainInEveryPart() throws Exception {
        String[] lines = { "第一部分 工作回顾", "一、加强学习", TEXT, "二、关心职工", TEXT, "第二部分 工作安排", "一、办好讲座", TEXT };
        var document = Papers.document(lines);
        assertAll(() -> assertEquals(List.of("1 第一部分|工作回顾|standalone", "2 一、|加强学习|standalone", "2 二、|关心职工|standalone",
                "1 第二部分|工作安排|standalone", "2 一、|办好讲座|standalone"), Papers.outline(lines)),
                () -> assertEquals("第一部分", document.getNumbering().getPart()),
                () -> assertTrue(document.getNumbering().isRestartInParts()),
                () -> assertEquals(SectionRole.PART, document.getBody().getSections().getFirst().getRole()));
    }

    @Test
    void runsNumbersOnThroughParts() throws Exception {
        var document = Papers.document("第一部分 工作回顾", "一、加强学习", TEXT, "第二部分 工作安排", "二、办好讲座", TEXT, "三、办好比赛", TEXT);
        assertAll(() -> assertTrue(!document.getNumbering().isRestartInParts()),
                () -> assertTrue(document.getBody().getSections().stream().flatMap(part -> part.getSections().stream())
                        .allMatch(section -> section.getHeading().getNumberMode() == NumberMode.AUTO)));
    }

    @Test
    void findsPartsWithoutNumbers() throws Exception {
        assertEquals(List.of("1 |去年工作回顾|standalone", "2 一、|加强学习|standalone", "2 二、|关心职工|standalone",
                "1 |2026年工作安排|standalone", "2 一、|办好讲座|standalone"),
                Papers.outline("去年工作回顾", "一、加强学习", TEXT, "二、关心职工", TEXT, "2026年工作安排", "一、办好讲座", TEXT));
    }

    @Test
    void keepsAPartWithoutNumberBesideNumberedSections() throws Exception {
        assertEquals(List.of("1 一、|加强学习|standalone", "1 二、|关心职工|standalone", "1 |下半年工作打算|standalone", "2 （一）|办好讲座|run-in"),
                Papers.outline("一、加强学习", TEXT, "二、关心职工", TEXT, "下半年工作打算", "（一）办好讲座。" + TEXT));
    }

    @Test
    void keepsALabelInsideTheSectionWhoseNumbersGoOn() throws Exception {
        assertEquals(List.of("1 一、|总的情况|standalone", "2 |指导思想|standalone", "1 二、|关心职工|standalone"),
                Papers.outline("一、总的情况", "指导思想：", TEXT, "二、关心职工", TEXT));
    }

    @Test
    void goesOnWhereTheMarkIsWrittenOtherwise() throws Exception {
        assertEquals(List.of("1 一.|加强学习|standalone", "1 二、|关心职工|standalone", "1 三、|办好讲座|standalone"),
                Papers.outline("一.加强学习", TEXT, "二、关心职工", TEXT, "三、办好讲座", TEXT));
    }

    @Test
    void keepsDamagedNumbersAsWritten() throws Exception {
        var document = Papers.document("(一)加强学习", TEXT, "(二)关心职工", TEXT, "(二)办好讲座", TEXT, "(四)办好比赛", TEXT, "(五)办好展览", TEXT);
        List<NumberMode> modes = document.getBody().getSections().stream()
                .map(section -> section.getHeading().getNumberMode()).toList();
        assertAll(() -> assertEquals(List.of(NumberMode.AUTO, NumberMode.AUTO, NumberMode.LITERAL, NumberMode.LITERAL,
                NumberMode.AUTO), modes), () -> assertEquals("(五)办好展览", Papers.printed(document).get(8)));
    }

    @Test
    void takesLongNumberedParagraphsForAList() throws Exception {
        String task = "要深入学习有关精神，" + "广泛动员职工参与，".repeat(5) + "抓出成效";
        assertEquals(List.of("1 一、|主要工作|standalone"),
                Papers.outline("一、主要工作", "1、" + task + "。" + TEXT, "2、" + task + "。" + TEXT, "3、" + task + "。" + TEXT));
    }

    @Test
    void takesLinesThatEndInSemicolonsForAList() throws Exception {
        assertEquals(List.of("1 一、|主要工作|standalone", "1 二、|组织保障|standalone"),
                Papers.outline("一、主要工作", "1、办好读书会；", "2、办好讲座；", "3、办好比赛。", "二、组织保障", TEXT));
    }

    @Test
    void resumesAListBehindTheOneInsideIt() throws Exception {
        assertEquals(List.of("1 1、|开展竞赛|standalone", "2 1、|动员|run-in", "2 2、|比赛|run-in", "2 3、|总结|run-in", "1 2、|表彰先进|standalone"),
                Papers.outline("1、开展竞赛", "1、动员。" + TEXT, "2、比赛。" + TEXT, "3、总结。" + TEXT, "2、表彰先进", TEXT));
    }

    @Test
    void keepsTheSubtitleOfAHeading() throws Exception {
        var heading = Papers.document("一、抓好一个阵地——职工书屋", TEXT).getBody().getSections().getFirst().getHeading();
        assertAll(() -> assertEquals("抓好一个阵地", heading.getText()),
                () -> assertEquals("职工书屋", heading.getSubtitle().getText()),
                () -> assertEquals(List.of("1 一、|抓好一个阵地——职工书屋|standalone"), Papers.outline("一、抓好一个阵地——职工书屋", TEXT)));
    }

    @Test
    void keepsEndMarksAndForm() throws Exception {
        var sections = Papers.document("一、加强学习：", TEXT, "二、关心职工。" + TEXT).getBody().getSections();
        assertAll(() -> assertEquals("：", sections.get(0).getHeading().getEndMark()),
                () -> assertEquals(HeadingForm.STANDALONE, sections.get(0).getHeading().getForm()),
                () -> assertEquals("。", sections.get(1).getHeading().getEndMark()),
                () -> assertEquals(HeadingForm.RUN_IN, sections.get(1).getHeading().getForm()),
                () -> assertEquals(1, sections.get(1).getBlocks().size()));
    }

    @Test
    void knowsWhereEverythingComesFrom() throws Exception {
        var document = Papers.document("", "　　一、加强学习。" + TEXT);
        Section section = document.getBody().getSections().getFirst();
        assertAll(() -> assertEquals("2:4-8", section.getHeading().getOrigin().toString()),
                () -> assertEquals("2:9-28", section.getBlocks().getFirst().getOrigin().toString()),
                () -> assertTrue(Papers.all(document, org.uniondraft.model.Identified.class).stream()
                        .allMatch(object -> object.getId() != null)));
    }

    @Test
    void givesTheSameIdsEachTime() throws Exception {
        String[] lines = { "一、加强学习", TEXT };
        assertEquals(Papers.document(lines).getId(), Papers.document(lines).getId());
    }
}
