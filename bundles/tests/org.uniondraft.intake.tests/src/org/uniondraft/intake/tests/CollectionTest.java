package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.uniondraft.intake.Choices;
import org.uniondraft.intake.Choices.Choice;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Residue;

/** Where the papers of a file begin: at markers, and where enough signs say that one got lost. */
class CollectionTest {

    private static final String TEXT = "工会干部深入班组，听取意见，解决困难。";
    private static final String OPENING = "2025年，在上级工会的领导下，我校工会认真履行各项职责，办了许多实事，现总结如下。";

    private static List<ImportedPaper> papers(Choices choices, String... lines) throws Exception {
        List<ImportedPaper> papers = Importer.importText(String.join("\n", lines),
                ImportOptions.DEFAULT.withChoices(choices)).papers();
        List<String> sources = new ArrayList<>();
        for (ImportedPaper paper : papers) {
            assertEquals("", Papers.loss(paper));
            assertEquals(0, paper.unplacedCharacters());
            sources.addAll(paper.document().getSources().getFirst().getLines());
        }
        assertEquals(String.join("", lines).replaceAll("\\s", ""), String.join("", sources).replaceAll("\\s", ""));
        return papers;
    }

    private static List<Integer> starts(String... lines) throws Exception {
        return papers(Choices.NONE, lines).stream().map(ImportedPaper::firstLine).toList();
    }

    private static String[] body(String opening, String... more) {
        List<String> lines = new ArrayList<>(List.of(opening, "一、加强学习", TEXT, "二、关心职工", TEXT, "三、办好讲座", TEXT));
        lines.addAll(Arrays.asList(more));
        return lines.toArray(String[]::new);
    }

    private static String[] join(String[]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @Test
    void aLoneBlankBeforeAnOpeningIsALostMarker() throws Exception {
        assertEquals(List.of(1, 8, 15), starts(join(body(OPENING), body(" " + OPENING), body(" 一年来，" + OPENING))));
    }

    @Test
    void aBlankBeforeEveryLineIsAWayOfWriting() throws Exception {
        String[] lines = Arrays.stream(join(body(OPENING), body(OPENING))).map(line -> " " + line).toArray(String[]::new);
        assertEquals(List.of(1), starts(lines));
    }

    @Test
    void aLoneBlankBeforeOtherTextIsNone() throws Exception {
        assertEquals(List.of(1), starts(join(body(OPENING), new String[] {" 另外，还要做好信息报送。", "四、办好比赛", TEXT})));
    }

    @Test
    void aDateEndsAPaper() throws Exception {
        assertEquals(List.of(1, 10), starts(join(body("海州市第一中学工会2025年工作总结"),
                new String[] {"海州市第一中学工会", "2026年1月5日"}, body("海州市第一中学工会2026年工作计划"))));
    }

    @Test
    void addressingThoseInTheHallAgainBeginsNoPaper() throws Exception {
        assertEquals(List.of(1), starts(join(new String[] {"各位代表："}, body(OPENING, "为开创工会工作的新局面而努力奋斗！"),
                new String[] {"各位代表、同志们："}, body("今后一年，我们要做好以下工作："))));
    }

    @Test
    void whatTheCollectionSaysOfItselfIsNoPaper() throws Exception {
        List<ImportedPaper> papers = papers(Choices.NONE, join(
                new String[] {"最新工会工作总结(精选3篇)", "写总结时要注意些什么？下面是小编整理的范文。", "", "工会工作总结篇一"}, body(OPENING),
                new String[] {"工会工作总结篇二"}, body(OPENING)));
        assertAll(() -> assertEquals(List.of(1, 12), papers.stream().map(ImportedPaper::firstLine).toList()),
                () -> assertEquals(Set.of("最新工会工作总结(精选3篇)", "写总结时要注意些什么？下面是小编整理的范文。", "工会工作总结篇一"), papers.getFirst()
                        .document().getResidues().stream().map(Residue::getText).collect(Collectors.toSet())),
                () -> assertTrue(papers.getFirst().document().getTitleBlock() == null));
    }

    @Test
    void aTitleOfItsOwnBesideTheMarkerStays() throws Exception {
        List<ImportedPaper> papers = papers(Choices.NONE,
                join(new String[] {"篇1：中学工会工作总结"}, body(OPENING), new String[] {"篇2：医院工会工作计划"}, body(OPENING)));
        assertEquals(List.of("中学工会工作总结", "医院工会工作计划"), papers.stream()
                .map(paper -> paper.document().getTitleBlock().getLines().getFirst().getText()).toList());
    }

    @Test
    void aSeriesOfTitlesThatCountDividesAPaper() throws Exception {
        assertAll(() -> assertEquals(List.of(1, 9), starts(join(new String[] {"工会工作计划怎样写(一)"}, body(OPENING),
                new String[] {"工会工作计划怎样写(二)"}, body(OPENING)))),
                () -> assertEquals(List.of(1), starts(join(new String[] {"工会工作计划怎样写(一)"}, body(OPENING),
                        new String[] {"工会工作计划怎样写(四)"}, body(OPENING)))));
    }

    @Test
    void aMarkerInsideALineCutsTheLine() throws Exception {
        String end = "我们将再接再厉，把工会办成职工最温馨的家，为学校发展作出新的贡献，把各项工作做得更好、更实、更细。";
        List<ImportedPaper> papers = papers(Choices.NONE, join(new String[] {"学校工会总结篇一"}, body(OPENING),
                new String[] {"学校工会总结篇二"}, body(OPENING, end + "学校工会总结篇三"), body(OPENING)));
        assertAll(() -> assertEquals(3, papers.size()),
                () -> assertEquals(end, papers.get(1).document().getSources().getFirst().getLines().getLast()));
    }

    @Test
    void placesCanBeRejectedAndAccepted() throws Exception {
        String[] lines = join(body(OPENING), body(" " + OPENING));
        Choices rejected = new Choices(Set.of(new Choice("intake.boundary", 8)), Set.of());
        String[] unsure = join(body(OPENING), new String[] {" 又是一段没有编号也没有引言的文字，写得不短，但是看不出是什么，也许是另外一篇。"}, body("一、加强学习"));
        List<ImportedPaper> whole = papers(Choices.NONE, unsure);
        Choices accepted = new Choices(Set.of(), Set.of(Choice.of("intake.boundary.proposed:8")));
        assertAll(() -> assertEquals(2, papers(Choices.NONE, lines).size()),
                () -> assertEquals(1, papers(rejected, lines).size()), () -> assertEquals(1, whole.size()),
                () -> assertTrue(Papers.rules(whole.getFirst()).contains("intake.boundary.proposed")),
                () -> assertEquals(2, papers(accepted, unsure).size()));
    }
}
