package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.intake.Choices;
import org.uniondraft.intake.Choices.Choice;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.intake.VariantFinder;
import org.uniondraft.intake.VariantFinder.Variants;
import org.uniondraft.intake.VariantMerger;
import org.uniondraft.intake.VariantMerger.Merged;
import org.uniondraft.model.Document;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Residue;

/** Damage that is repaired where that is sure, proposed where it is not, and left alone where there is none. */
class RepairTest {

    private static final String TEXT = "工会干部深入班组，听取意见，解决困难。";
    private static final String BROKEN = "工会组织全体职工利用周末时间认真学习有关文件和先进人物的事迹，开展专题讨论四次，职工踊跃发言，深刻领";

    private static List<String> paragraphs(ImportedPaper paper) {
        assertEquals("", Papers.loss(paper));
        return Papers.all(paper.document(), Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static ImportedPaper paper(Choices choices, String... lines) throws Exception {
        return Importer.importText(String.join("\n", lines), ImportOptions.DEFAULT.withChoices(choices)).papers()
                .getFirst();
    }

    @Test
    void joinsALongLineThatBreaksOff() throws Exception {
        ImportedPaper paper = Papers.paper("一、加强学习", BROKEN, "", "会了精神实质，提高了认识。");
        assertAll(() -> assertEquals(List.of(BROKEN + "会了精神实质，提高了认识。"), paragraphs(paper)),
                () -> assertTrue(Papers.rules(paper).contains("intake.join")), () -> assertEquals("2:0-" + BROKEN.length()
                        + " 4:0-13", Papers.all(paper.document(), Paragraph.class).getFirst().getOrigin().toString()));
    }

    @Test
    void joinsBehindAComma() throws Exception {
        assertEquals(List.of("要认真学习有关的文件，领会精神实质。"),
                paragraphs(Papers.paper("一、加强学习", "要认真学习有关的文件，", "领会精神实质。")));
    }

    @Test
    void joinsTheTextOfAHeading() throws Exception {
        assertEquals(List.of(BROKEN + "会了精神实质。"), paragraphs(Papers.paper("一、加强学习。" + BROKEN, "会了精神实质。", "二、关心职工")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "领会了精神实质，提高了认识。", "刻领会了精神实质，提高了认识。", "活动内容", "“安康杯”竞赛也办好了。", "同时，还办了四次讲座。" })
    void onlyProposesWhereCharactersStandTwiceOrAParagraphBegins(String next) throws Exception {
        ImportedPaper paper = Papers.paper("一、加强学习", BROKEN, next);
        assertAll(() -> assertEquals(List.of(BROKEN, next), paragraphs(paper)),
                () -> assertTrue(Papers.rules(paper).contains("intake.join.proposed")));
    }

    @Test
    void aJoinCanBeRejectedAndAProposalAccepted() throws Exception {
        Choices rejected = new Choices(Set.of(Choice.of("intake.join:3")), Set.of());
        Choices accepted = new Choices(Set.of(), Set.of(Choice.of("intake.join.proposed")));
        assertAll(() -> assertEquals(2, paragraphs(paper(rejected, "一、加强学习", BROKEN, "会了精神。")).size()),
                () -> assertEquals(1, paragraphs(paper(accepted, "一、加强学习", BROKEN, "领会了精神。")).size()));
    }

    @Test
    void setsABuriedHeadingApartWhereItsNumberIsMissing() throws Exception {
        String[] lines = {"一、加强学习", TEXT + "二、关心职工。" + TEXT, "三、办好讲座", TEXT};
        assertEquals(List.of("1 一、|加强学习|standalone", "1 二、|关心职工|run-in", "1 三、|办好讲座|standalone"), Papers.outline(lines));
        ImportedPaper paper = Papers.paper(lines);
        assertAll(() -> assertEquals("", Papers.loss(paper)),
                () -> assertTrue(Papers.rules(paper).contains("intake.heading.embedded")));
    }

    @Test
    void setsSeveralBuriedHeadingsApartEvenWithoutAMarkBefore() throws Exception {
        assertEquals(List.of("1 一、|加强学习|standalone", "1 二、|关心职工|run-in", "1 三、|办好讲座|run-in", "1 四、|办好比赛|standalone"), Papers
                .outline("一、加强学习", "努力达到了职工满意的目的二、关心职工。" + TEXT + "三、办好讲座。" + TEXT, "四、办好比赛", TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = { "全年抓好学习。五、六月份办了两期培训班。", "全年抓好学习，共有三、四名职工参加了比赛。", "全年抓好学习。5.12护士节办了比赛。", "完成投资1.55亿元，为职工办了实事。",
        "慰问企业1—2家，送去了温暖。", "全年抓好学习，第一，要学；第二，要做。", "先后有二、三十人参加，受到好评。" })
    void leavesNumbersThatAreNone(String text) throws Exception {
        ImportedPaper paper = Papers.paper("一、加强学习", text, "三、关心职工", text, "四、办好讲座", text, "七、办好比赛", text);
        assertFalse(Papers.rules(paper).stream().anyMatch(rule -> rule.startsWith("intake.heading.embedded")));
    }

    @Test
    void onlyProposesABuriedHeadingThatNoNumberAsksFor() throws Exception {
        ImportedPaper paper = Papers.paper("一、加强学习", TEXT + "二、关心职工。" + TEXT);
        assertTrue(Papers.rules(paper).contains("intake.heading.embedded.proposed"));
    }

    @Test
    void saysWhereNumbersAreMissingOrBeginAgain() throws Exception {
        assertAll(() -> assertTrue(Papers.rules(Papers.paper("一、加强学习", TEXT, "三、关心职工", TEXT)).contains("intake.level.gap")),
                () -> assertTrue(Papers.rules(Papers.paper("1、加强学习", TEXT, "2、关心职工", TEXT, "1、办好讲座", TEXT, "2、办好比赛", TEXT))
                        .contains("intake.level.restart")),
                () -> assertTrue(Papers.rules(Papers.paper("一、加强学习", TEXT, "二、关心职工", TEXT, "二、办好讲座", TEXT))
                        .contains("intake.level.back")),
                () -> assertFalse(Papers.rules(Papers.paper("一、加强学习", TEXT, "二、关心职工", TEXT)).stream()
                        .anyMatch(rule -> rule.startsWith("intake.level"))));
    }

    @Test
    void suggestsTopicsWhereThereAreNoHeadings() throws Exception {
        ImportOptions options = ImportOptions.DEFAULT.withTopics(
                section -> section.getHeading().getText().contains("学习") ? List.of("ideology") : List.of());
        String learning = "加强职工学习。" + TEXT.repeat(4);
        List<String> bare = Papers.rules(Importer.importText(learning + "\n" + learning, options).papers().getFirst());
        List<String> headed = Papers.rules(Importer.importText("一、总的情况\n" + learning + "\n" + learning, options).papers()
                .getFirst());
        assertAll(() -> assertEquals(2, bare.stream().filter("intake.topic.suggested"::equals).count()),
                () -> assertFalse(headed.contains("intake.topic.suggested")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "更多内容请看 www.example.com", "返回首页", "【导语】下面介绍工会计划的写法。" })
    void quarantinesLinesOfSites(String line) throws Exception {
        ImportedPaper taken = Papers.paper(line, "一、加强学习", TEXT);
        ImportedPaper left = Importer.importText(line + "\n一、加强学习\n" + TEXT, ImportOptions.DEFAULT.withQuarantine(false)).papers()
                .getFirst();
        assertAll(() -> assertEquals(List.of(line), taken.document().getResidues().stream().map(Residue::getText).toList()),
                () -> assertEquals("", Papers.loss(taken)), () -> assertEquals(List.of(), left.document().getResidues()),
                () -> assertEquals("", Papers.loss(left)));
    }

    @Test
    void quarantinesWhatProgramsPutBeforeQuotationMarks() throws Exception {
        ImportedPaper paper = Papers.paper("\\\"安康\\\"竞赛办好了`", "工会网站在线，职工很满意。");
        assertAll(() -> assertEquals(List.of("\"安康\"竞赛办好了", "工会网站在线，职工很满意。"), paragraphs(paper)),
                () -> assertEquals(3, paper.document().getResidues().size()));
    }

    @Test
    void findsVariantsAndTakesTheUndamagedHalves() throws Exception {
        String[] one = {"工会走访慰问困难职工26名，发放慰问金39000元，把组织的温暖送到了每一位职工的心坎上。", "举办羽毛球比赛和健步走活动，",
            "丰富了职工的业余文化生活，增强了队伍的凝聚力和战斗力，受到广大职工的普遍欢迎。", "全年召开职工代表大会两次，广泛听取意见建议，逐条研究办理，及时向代表反馈结果。"};
        String[] two = {"工会走访慰问困难职工xx名，发放慰问金xx元，把组织的温暖送到了每一位职工的心坎上。",
            "丰富了职工的业余文化生活，增强了队伍的凝聚力和战斗力，受到广大职工的普遍欢迎。", "全年召开职工代表大会两次，广泛听取意见建议，逐条研究办理，及时向代表反馈结果。", "认真做好信息报送工作。"};
        String[] other = {"医院工会关心护理人员的身心健康，聘请专家举办心理讲座，开设咨询热线，缓解工作压力，营造良好氛围。".repeat(2)};
        List<Document> papers = List.of(Papers.document(other), Papers.document(one), Papers.document(two));
        List<Merged> merged = VariantMerger.merge(List.of(one), List.of(two));
        assertAll(() -> assertEquals(List.of("1 2"), VariantFinder.find(papers).stream()
                .map((Variants pair) -> pair.first() + " " + pair.second()).toList()),
                () -> assertEquals(List.of(one[0], one[1], one[2], one[3], two[3]), merged.stream().map(Merged::text).toList()),
                () -> assertEquals(List.of(1, 2, 3, 4, 0), merged.stream().map(Merged::firstLine).toList()),
                () -> assertEquals(List.of(1, 0, 2, 3, 4), merged.stream().map(Merged::secondLine).toList()));
    }
}
