package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportResult;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** What stands around and between the headings: title, front and back matter, lists, months, residue. */
class StructureTest {

    private static final String TEXT = "工会干部深入班组，听取意见，解决困难。";

    private static List<String> titles(Document document) {
        return document.getTitleBlock().getLines().stream().map(MarkedText::getText).toList();
    }

    private static List<SectionRole> roles(Document document) {
        return document.getBody().getSections().stream().map(Section::getRole).toList();
    }

    @Test
    void readsATitleOfTwoLinesWithWhatStandsBelow() throws Exception {
        Document document = Papers.document("海州市第二中学工会2025年工作总结", "暨2026年工作计划", "——在第三届教代会上的报告",
                "（2026年1月15日海州市第二中学第三届教代会第二次会议）", "报告人：工会主席 秦某", "2026年1月15日", "一年来，工会办了实事。", "一、加强学习", TEXT);
        assertAll(() -> assertEquals(List.of("海州市第二中学工会2025年工作总结", "暨2026年工作计划"), titles(document)),
                () -> assertEquals("在第三届教代会上的报告", document.getTitleBlock().getSubtitle().getText()),
                () -> assertEquals("（2026年1月15日海州市第二中学第三届教代会第二次会议）", document.getTitleBlock().getMeeting()),
                () -> assertEquals("报告人：工会主席 秦某", document.getTitleBlock().getReporter()),
                () -> assertEquals("2026年1月15日", document.getTitleBlock().getDate()),
                () -> assertEquals(SectionRole.PREAMBLE, roles(document).getFirst()));
    }

    @Test
    void leavesWhatIsInAnotherOrderInTheBody() throws Exception {
        ImportedPaper paper = Papers.paper("工会工作报告", "（2026年1月15日）", "（在第三届职代会第二次会议上）", "同志们：", TEXT, "一、回顾", TEXT);
        assertAll(() -> assertEquals("（2026年1月15日）", paper.document().getTitleBlock().getDate()),
                () -> assertNull(paper.document().getTitleBlock().getMeeting()), () -> assertEquals("", Papers.loss(paper)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "一年来，工会在各级领导的关心下开展工作，取得了成绩，现将总结报告如下：", "一、工作总结", "今年的计划完成了。", "为做好今年的工作，特制定本计划" })
    void takesNoSentenceAndNoHeadingForTheTitle(String first) throws Exception {
        assertNull(Papers.document(first, TEXT).getTitleBlock());
    }

    @Test
    void readsTheNameOfTheUnitAboveTheTitle() throws Exception {
        assertEquals(List.of("海州市总工会", "2026年工作要点"), titles(Papers.document("海州市总工会", "2026年工作要点", TEXT)));
    }

    @Test
    void readsTheFrontMatterOfAReport() throws Exception {
        Document document = Papers.document("工会工作报告", "各位代表、同志们：", "今天我们欢聚一堂。", "我代表工会委员会向大会作报告，请予审议。", "工作主要有以下几个方面：",
                "一、加强学习", TEXT, "二、关心职工", TEXT, "各位代表，让我们携起手来，为开创工会工作新局面而努力奋斗！", "谢谢大家！");
        assertAll(() -> assertEquals(List.of(SectionRole.SALUTATION, SectionRole.PREAMBLE, SectionRole.REQUEST,
                SectionRole.TRANSITION, SectionRole.SECTION, SectionRole.SECTION, SectionRole.CLOSING), roles(document)),
                () -> assertEquals(2, document.getBody().getSections().getLast().getBlocks().size()),
                () -> assertEquals("congress-report", document.getKind()));
    }

    @ParameterizedTest
    @CsvSource({ "二〇二六年一月五日", "2026年1月5日", "20xx年x月x日", "二__年二月二十八日", "2026.1.5" })
    void readsSignatureAndDate(String date) throws Exception {
        Document document = Papers.document("工会工作计划", "一、加强学习", TEXT, "海州市第二中学工会委员会", date);
        assertAll(() -> assertEquals(List.of("海州市第二中学工会委员会"), document.getBackMatter().getSignatories()),
                () -> assertEquals(date, document.getBackMatter().getDate()),
                () -> assertEquals(1, document.getBody().getSections().getFirst().getBlocks().size()));
    }

    @Test
    void leavesADateBeforeTheSignatureWhereItIs() throws Exception {
        ImportedPaper paper = Papers.paper("一、加强学习", TEXT, "2026年1月5日", "海州市第二中学工会");
        assertAll(() -> assertNull(paper.document().getBackMatter() == null ? null
                : paper.document().getBackMatter().getDate()), () -> assertEquals("", Papers.loss(paper)));
    }

    @Test
    void readsARunInsideAParagraph() throws Exception {
        Document document = Papers.document("一、关心职工", "主要做了三件事：一是走访慰问；二是看望病号；三是办好食堂。职工都说好。");
        Enumeration run = Papers.all(document, Enumeration.class).getFirst();
        assertAll(() -> assertEquals(EnumerationLayout.RUN, run.getLayout()), () -> assertEquals("一是", run.getMarker()),
                () -> assertEquals("主要做了三件事：", run.getLeadIn().getText()),
                () -> assertEquals(List.of("走访慰问；", "看望病号；", "办好食堂。职工都说好。"),
                        run.getItems().stream().map(MarkedText::getText).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "一要抓学习，二要抓管理，三要抓服务。|一要|3", "其一是抓学习；其二是抓管理。|其一是|2",
        "首先，抓学习。其次，抓管理。再次，抓服务。最后，抓总结。|首先，|4", "第一，抓学习。第二，抓管理。|第一，|2", "（1）抓学习；（2）抓管理；（3）抓服务。|（1）|3",
        "①抓学习；②抓管理。|①|2" })
    void readsEveryKindOfRun(String text, String marker, int items) throws Exception {
        Enumeration run = Papers.all(Papers.document("工作如下。" + text), Enumeration.class).getFirst();
        assertAll(() -> assertEquals(marker, run.getMarker()), () -> assertEquals(items, run.getItems().size()));
    }

    @Test
    void keepsARunInsideAnItem() throws Exception {
        Document document = Papers.document("工作如下：一是抓学习；二是抓管理：一是建制度；二是抓检查；三是抓服务。");
        Enumeration outer = Papers.all(document, Enumeration.class).getFirst();
        Enumeration inner = assertInstanceOf(Enumeration.class, outer.getItems().get(1).getBlocks().getFirst());
        assertAll(() -> assertEquals(2, outer.getItems().size()), () -> assertEquals(3, inner.getItems().size()));
        Document deeper = Papers.document("工作如下：一是抓学习；二是抓管理，其中第一，建制度；第二，抓检查；三是抓服务。");
        assertEquals(3, Papers.all(deeper, Enumeration.class).getFirst().getItems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "职工是一是二，说得清楚。", "我们开展了一次活动。", "一是抓学习。", "二是抓学习；三是抓管理。" })
    void takesNoOtherTextForARun(String text) throws Exception {
        assertEquals(List.of(), Papers.all(Papers.document(text), Enumeration.class));
    }

    @Test
    void readsCountedParagraphs() throws Exception {
        Document document = Papers.document("一、关心职工", "一是走访慰问。" + TEXT, "慰问之后建了档案。", "二是看望病号。" + TEXT, "三是办好食堂。");
        Enumeration list = Papers.all(document, Enumeration.class).getFirst();
        assertAll(() -> assertEquals(EnumerationLayout.PARAGRAPHS, list.getLayout()),
                () -> assertEquals(3, list.getItems().size()),
                () -> assertInstanceOf(Paragraph.class, list.getItems().getFirst().getBlocks().getFirst()));
    }

    @Test
    void readsNestedLists() throws Exception {
        String task = "要深入学习有关精神，" + "广泛动员职工参与，".repeat(5) + "抓出成效。";
        Document document = Papers.document("一、主要工作", "1、" + task + TEXT, "（1）读书；", "（2）座谈。", "2、" + task + TEXT, "3、" + task + TEXT);
        Enumeration outer = Papers.all(document, Enumeration.class).getFirst();
        Enumeration inner = assertInstanceOf(Enumeration.class, outer.getItems().getFirst().getBlocks().getFirst());
        assertAll(() -> assertEquals(3, outer.getItems().size()), () -> assertEquals("1、", outer.getMarker()),
                () -> assertEquals(List.of("读书；", "座谈。"), inner.getItems().stream().map(MarkedText::getText).toList()));
    }

    @Test
    void keepsIrregularMarkersAsWritten() throws Exception {
        ImportedPaper paper = Papers.paper("一、主要工作", "1、办好读书会；", "3、办好讲座；", "3、办好展览；", "4、办好比赛。");
        List<String> literal = Papers.all(paper.document(), EnumerationItem.class).stream()
                .map(EnumerationItem::getLiteralMarker).toList();
        assertAll(() -> assertEquals(java.util.Arrays.asList(null, "3、", "3、", null), literal),
                () -> assertEquals("", Papers.loss(paper)));
    }

    @Test
    void makesTasksOfAMonthList() throws Exception {
        ImportedPaper paper = Papers.paper("工会2026年工作计划表", "一月份：走访慰问。", "三月份：庆祝妇女节。", "五、六月份：健步走。", "十二月份：年终总结。");
        Document document = paper.document();
        RecordTable table = Papers.all(document, RecordTable.class).getFirst();
        Schedule schedule = Papers.all(document, Schedule.class).getFirst();
        assertAll(() -> assertEquals(4, table.getRecords().size()), () -> assertEquals("task", table.getType()),
                () -> assertEquals("五、六月份", table.getRecords().get(2).getValues().getFirst().getText()),
                () -> assertEquals("健步走。", table.getRecords().get(2).getValues().getLast().getText()),
                () -> assertEquals("：", schedule.getMonthEndMark()), () -> assertEquals("", Papers.loss(paper)),
                () -> assertEquals("plan-table", document.getKind()));
    }

    @Test
    void makesTasksOfNumberedActivities() throws Exception {
        ImportedPaper paper = Papers.paper("2026年工作安排表", "一月", "1、走访慰问。2、年终座谈。", "二月", "1、联欢会。", "三月", "1、妇女节活动", "2、春游");
        RecordTable table = Papers.all(paper.document(), RecordTable.class).getFirst();
        Schedule schedule = Papers.all(paper.document(), Schedule.class).getFirst();
        assertAll(() -> assertEquals(5, table.getRecords().size()), () -> assertEquals("1、", schedule.getMarker()),
                () -> assertEquals("年终座谈。", table.getRecords().get(1).getValues().getLast().getText()),
                () -> assertEquals("", Papers.loss(paper)));
    }

    @Test
    void keepsMonthsAsSectionsWhereTasksWouldPrintOtherwise() throws Exception {
        ImportedPaper paper = Papers.paper("2026年工作安排表", "一月：", "走访慰问。", "三月、", "妇女节活动", "四月：", "春游");
        assertAll(() -> assertEquals(List.of(), Papers.all(paper.document(), Schedule.class)),
                () -> assertEquals(3, paper.document().getBody().getSections().size()),
                () -> assertEquals("", Papers.loss(paper)));
    }

    @Test
    void takesFewMonthsForText() throws Exception {
        assertEquals(List.of(), Papers.all(Papers.document("三月：妇女节。", "五月，开展劳动竞赛。", "五月份的活动很多。"), Schedule.class));
    }

    @Test
    void quarantinesOnlyWhatIsCertainlyResidue() throws Exception {
        ImportedPaper paper = Papers.paper("[bookmark: _Toc12]一、加强学习", TEXT, "― 2 ―", "3", TEXT + "12下一页");
        assertAll(() -> assertEquals(List.of("[bookmark: _Toc12]", "― 2 ―", "3", "12下一页"),
                paper.document().getResidues().stream().map(Residue::getText).toList()),
                () -> assertEquals(0, paper.unplacedCharacters()), () -> assertEquals("", Papers.loss(paper)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "请看下一页", "3", "共12人", "- 1、办好讲座", "[备注]见附件", "下一页" })
    void leavesWhatIsUncertain(String line) throws Exception {
        assertEquals(List.of(), Papers.document(TEXT, line).getResidues());
    }

    @ParameterizedTest
    @CsvSource({ "要做好三件事：1、办好讲座；2、办好比赛；3、办好展览。, 3", "要做好这些事。1、办好讲座。2、办好比赛。, 2", "要做好这些事：1、办好讲座。, 0",
        "完成1、2、3、4号楼的改造。, 0", "要做好这些事：1、2号楼；2、3号楼。, 0" })
    void readsNumbersInsideAParagraph(String text, int items) throws Exception {
        ImportedPaper paper = Papers.paper("工会工作很多，今年办实事。", text);
        assertAll(() -> assertEquals(items, Papers.all(paper.document(), EnumerationItem.class).size()),
                () -> assertEquals("", Papers.loss(paper)));
    }

    @Test
    void keepsLinesWithoutWordsRaw() throws Exception {
        RawBlock raw = Papers.all(Papers.document(TEXT, "……", TEXT), RawBlock.class).getFirst();
        assertEquals(List.of("……"), raw.getLines());
    }

    @Test
    void proposesToJoinBrokenLinesAndLeavesThem() throws Exception {
        ImportedPaper paper = Papers.paper("一、加强学习", "工会组织职工认真学习有关文件，领会", "", "精神实质，提高认识。");
        assertAll(() -> assertTrue(Papers.rules(paper).contains("intake.join.proposed")),
                () -> assertEquals(2, paper.document().getBody().getSections().getFirst().getBlocks().size()));
    }

    @Test
    void splitsACollectionAtItsMarkers() throws Exception {
        ImportResult result = Importer.importText(String.join("\n", "工会工作报告篇一", "一、加强学习", TEXT, "", "工会工作报告篇二", "一、关心职工", TEXT),
                ImportOptions.DEFAULT);
        ImportedPaper second = result.papers().getLast();
        assertAll(() -> assertEquals(2, result.papers().size()), () -> assertEquals(5, second.firstLine()),
                () -> assertEquals("工会工作报告篇二", second.document().getResidues().getFirst().getText()),
                () -> assertEquals("", Papers.loss(second)),
                () -> assertEquals(6, second.line(second.notes().stream()
                        .filter(note -> note.getRule().equals("intake.boundary")).findFirst().orElseThrow())));
    }

    @Test
    void doesNotSplitWhereItIsNotAsked() throws Exception {
        ImportResult result = Importer.importText(String.join("\n", "工会工作报告篇一", TEXT, "工会工作报告篇二", TEXT),
                ImportOptions.DEFAULT.withSplitCollections(false));
        assertEquals(1, result.papers().size());
    }
}
