package org.uniondraft.docx.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.docx.DocxOptions;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.Table;
import org.uniondraft.tests.support.render.Box;
import org.uniondraft.tests.support.render.LibreOffice;
import org.uniondraft.tests.support.render.OfficialPage;
import org.uniondraft.tests.support.render.PageInk.Ink;
import org.uniondraft.tests.support.render.PageInk.Rule;
import org.uniondraft.tests.support.render.PageMeasure;

/**
 * Prints a paper of every profile with LibreOffice and measures the pages, in millimetres from their top left corner.
 * Clauses are those of GB/T 9704-2012.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    /** What a place may differ from where the standard or the arithmetic puts it. */
    private static final double TOLERANCE = 0.5;
    private static final double POINT = 25.4 / 72;
    /** The ink of a hanzi begins and ends about so far inside its em, in relation to its size. */
    private static final double BEARING = 0.035;
    /** The stand-in font keeps more room above its hanzi than below: centred, they stand so far below the middle. */
    private static final double LOW = 0.04;
    /** A line of the grid and no mark that could hang over its end. */
    private static final String LINE = "工会组织职工开展劳动竞赛和技能练兵活动服务大局凝聚力量";

    private final Map<String, PageMeasure> pages = new LinkedHashMap<>();

    @BeforeAll
    void print(@TempDir Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String profile : List.of("gbt9704", "gbt9704-compensated")) {
            write(profile, profile, bodyOf(Case.downwards(), 60), folder, files);
        }
        write("gbt9704-letter", "gbt9704-letter", bodyOf(Case.letter(), 60), folder, files);
        for (String profile : List.of("business", "speech", "table")) {
            write(profile, profile, Paper.titled("标题").text(LINE.repeat(120)), folder, files);
        }
        write("landscape", "gbt9704", landscape(), folder, files);
        for (String profile : List.of("gbt9704", "business", "speech", "table")) {
            write(profile + "-turned", profile, longTable(Orientation.LANDSCAPE, 80), folder, files);
        }
        for (int lines = 14; lines <= 18; lines++) {
            Paper paper = Paper.titled("表格");
            for (int i = 0; i < lines; i++) {
                paper.text("一行。");
            }
            write("begun-" + lines, "gbt9704", paper.block(longTable(Orientation.PORTRAIT, 12).document().getBody()
                    .getBlocks().getFirst()), folder, files);
        }
        for (int rows = 22; rows <= 26; rows++) {
            write("signed-" + rows, "gbt9704", longTable(Orientation.PORTRAIT, rows).back(back -> {
                back.getSignatories().add("甲市总工会");
                back.setDate("2026年1月5日");
            }), folder, files);
        }
        write("photographs", "gbt9704", Pictures.photographs(), folder, files);
        Map<Path, Path> printed = LibreOffice.orSkip().toPdf(files.values(), folder.resolve("pdf"));
        for (var file : files.entrySet()) {
            pages.put(file.getKey(), PageMeasure.of(printed.get(file.getValue())));
        }
    }

    private static Paper bodyOf(Paper paper, int lines) {
        paper.document().getBody().getBlocks().clear();
        return paper.text(LINE.repeat(lines));
    }

    private static void write(String name, String profile, Paper paper, Path folder, Map<String, Path> files)
            throws IOException {
        files.put(name, Docx.of(paper, Docx.profile(profile), DocxOptions.finalVersion()).in(folder, name));
    }

    /** Two upright pages, a landscape one that is odd, two upright ones, a landscape one that is even. */
    private static Paper landscape() {
        Paper paper = Paper.titled("横排表格").text(LINE.repeat(25));
        paper.block(Paper.table(Orientation.LANDSCAPE, "表一", new String[] {"甲", "乙"}, new String[] {"1", "2"}));
        paper.text(LINE.repeat(24));
        return paper.block(Paper.table(Orientation.LANDSCAPE, "表二", new String[] {"甲", "乙"}, new String[] {"1", "2"}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "gbt9704-compensated", "gbt9704-letter", "business", "speech", "table"})
    void aFullPageHoldsWhatTheProfileSays(String name) {
        LayoutProfile profile = Docx.profile(name);
        OfficialPage page = page(name, 2);
        assertEquals(profile.grid().lines().whole(), page.lines().size(), "lines");
        assertEquals(profile.grid().characters().whole(), page.charactersPerLine(), "characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "gbt9704-compensated", "gbt9704-letter", "business", "speech", "table"})
    void firstAndLastLineStandWhereTheNumbersPutThem(String name) {
        LayoutProfile profile = Docx.profile(name);
        TextStyle body = profile.style(StyleRole.BODY);
        double line = body.lineHeight().millimetres();
        double inside = (line - body.size().millimetres()) / 2 + BEARING * body.size().millimetres();
        double top = profile.page().top().millimetres() + LOW * body.size().millimetres();
        OfficialPage page = page(name, 2);
        assertAll(() -> near("first line", top + inside, page.bodyInk().orElseThrow().top()),
                () -> near("last line", top + profile.grid().lines().value() * line - inside,
                        page.bodyInk().orElseThrow().bottom()));
    }

    @Test
    void compensatedMarginsPutTheInkOnTheEdgesOfTheTextArea() {
        Box ink = page("gbt9704-compensated", 2).bodyInk().orElseThrow();
        assertAll(() -> near("first line (5.2.1)", 37, ink.top()), () -> near("last line (5.2.1)", 262, ink.bottom()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "gbt9704-compensated"})
    void theHeadStandsWhereClause72PutsIt(String name) {
        OfficialPage page = page(name, 1);
        near("发文机关标志, 35 mm below the text area's top (7.2.4)", 72, page.mark().orElseThrow().top());
        assertEquals(1, page.redRules().size());
        Rule rule = page.redRules().getFirst();
        near("分隔线, 4 mm below 发文字号 (7.2.7)", 4, pages.get(name).ink(1).gapAbove(rule).orElseThrow());
        near("分隔线, left", 28, rule.box().left());
        near("分隔线, right", 184, rule.box().right());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "gbt9704-compensated"})
    void thePageNumberStandsWhereClause75PutsIt(String name) {
        near("dash, 7 mm below the text area", 269, page(name, 1).dash().orElseThrow().top());
        near("odd, one character from the right", 184 - 14 * POINT, page(name, 1).numberEnd());
        near("even, one character from the left", 28 + 14 * POINT, page(name, 2).dash().orElseThrow().left());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "gbt9704-compensated"})
    void theImprintEndsWithTheTextArea(String name) {
        List<Rule> rules = page(name, pages.get(name).pages()).darkRules();
        assertEquals(3, rules.size());
        near("last rule (7.4.1)", 262, rules.getLast().box().bottom());
        near("left", 28, rules.getLast().box().left());
        near("right", 184, rules.getLast().box().right());
        assertTrue(rules.get(0).thickness() > rules.get(1).thickness(), "the outer rules are thicker");
    }

    @Test
    void theLetterHasItsMarkAndRulesWhereClause101PutsThem() {
        OfficialPage page = page("gbt9704-letter", 1);
        near("发文机关标志, 30 mm below the sheet's edge", 30, page.mark().orElseThrow().top());
        List<Rule> rules = page.redRules();
        assertEquals(4, rules.size());
        near("upper rule, 4 mm below the mark", 4,
                pages.get("gbt9704-letter").ink(1).gapAbove(rules.getFirst()).orElseThrow());
        near("lower rule, 20 mm above the sheet's edge", 277, rules.getLast().box().bottom());
        for (Rule rule : rules) {
            near("170 mm wide, left", 20, rule.box().left());
            near("170 mm wide, right", 190, rule.box().right());
        }
        assertTrue(rules.get(0).thickness() > rules.get(1).thickness(), "上粗下细");
        assertTrue(rules.get(2).thickness() < rules.get(3).thickness(), "上细下粗");
        near("发文字号, 7/8 of a character below the upper rule", rules.get(1).box().bottom() + 14 * POINT,
                page.bodyInk().orElseThrow().top());
        assertTrue(page.dash().isEmpty(), "no number on the first page");
        assertTrue(page("gbt9704-letter", 2).dash().isPresent(), "a number on the second page");
        assertTrue(page("gbt9704-letter", pages.get("gbt9704-letter").pages()).darkRules().isEmpty(),
                "no rules in the imprint");
    }

    @Test
    void theNumberOfALandscapePageStaysWhereItIsOnTheSheet() {
        PageMeasure paper = pages.get("landscape");
        assertEquals(6, paper.pages());
        for (int number : List.of(3, 6)) {
            assertEquals(297, paper.text(number).width(), TOLERANCE);
            // The foot of the sheet is on the left: the dash is 7 mm from the text area, which begins at 35 mm.
            boolean odd = number % 2 == 1;
            // Only the outer dash: the digits are higher.
            Box region = odd ? new Box(15, 175, 33, 205) : new Box(15, 5, 33, 37);
            Box ink = paper.ink(number).box(Ink.DARK, region).orElseThrow();
            near("page " + number + ", 7 mm beside the text area (7.5, 8)", 28, ink.right());
            if (odd) {
                near("odd, one character from 切口", 184 - 14 * POINT, ink.bottom());
            } else {
                near("even, one character from 切口", 28 + 14 * POINT, ink.top());
            }
        }
        Box upright = page("landscape", 4).dash().orElseThrow();
        near("upright pages go on as before", 269, upright.top());
    }

    private static Paper longTable(Orientation orientation, int rows) {
        String[][] cells = new String[rows][];
        cells[0] = new String[] {"项目", "支出金额（万元）", "说明"};
        for (int i = 1; i < rows; i++) {
            cells[i] = new String[] {"行" + i, "无", "无"};
        }
        Table table = Paper.table(orientation, "经费表", cells);
        table.getColumns().get(0).setWeight(8);
        table.getColumns().get(2).setWeight(8);
        return Paper.titled("横排").block(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"business", "speech", "table"})
    void theNumberOfALandscapePageIsAsFarFromTheTextAsOnOthers(String name) {
        LayoutProfile profile = Docx.profile(name);
        PageMeasure paper = pages.get(name + "-turned");
        int last = paper.pages();
        double foot = 210 - profile.page().right().millimetres();
        Box ink = paper.ink(last).box(Ink.DARK, new Box(120, foot + 1, 146, 209)).orElseThrow();
        double onOthers = page(name, 2).dash().orElseThrow().top() - (297 - profile.page().bottom().millimetres());
        near("dash below the text area", onOthers, ink.top() - foot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "business", "speech", "table"})
    void aLandscapePageIsFilledToItsFoot(String name) {
        LayoutProfile profile = Docx.profile(name);
        PageMeasure paper = pages.get(name + "-turned");
        Rule lowest = paper.ink(paper.pages() - 1).rules(Ink.DARK, 100).stream()
                .max(Comparator.comparingDouble(rule -> rule.box().bottom())).orElseThrow();
        double row = profile.style(StyleRole.TABLE_TEXT).lineHeight().millimetres() + 0.5;
        double foot = 210 - profile.page().right().millimetres();
        assertTrue(lowest.box().bottom() > foot - row - TOLERANCE, () -> "lowest rule " + lowest + ", foot " + foot);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void aTableDoesNotBeginWithALoneRow(int lines) {
        PageMeasure paper = pages.get("begun-" + lines);
        assertEquals(2, paper.pages());
        String first = text(paper, 1);
        assertTrue(!first.contains("经费表") || first.contains("行2"), first);
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 23, 24, 25, 26})
    void aSignatureHasARowOfTheTableAboveIt(int rows) {
        PageMeasure paper = pages.get("signed-" + rows);
        String last = text(paper, paper.pages());
        assertTrue(last.contains("甲市总工会") && last.contains("行" + (rows - 1)), last);
    }

    @Test
    void theUnitOfANarrowHeaderIsInOneLine() {
        String text = text(pages.get("begun-14"), 1);
        assertTrue(text.contains("（万元）"), text);
    }

    @Test
    void aPhotographStandsAsItWasHeld() {
        PageMeasure paper = pages.get("photographs");
        Box all = paper.ink(1).box(Ink.DARK, new Box(20, 60, 190, 262)).orElseThrow();
        near("none is wider than 40 mm, left", (28 + 184 - 40) / 2.0, all.left());
        near("nor, right", (28 + 184 + 40) / 2.0, all.right());
        assertEquals(20 + 20 + 80 + 80, all.bottom() - all.top(), 2, "two lie, two stand");
    }

    private static String text(PageMeasure paper, int page) {
        return paper.text(page).lines().stream().map(line -> line.text()).collect(Collectors.joining()).replace(" ", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"business", "speech", "table"})
    void everydayPapersHaveTheirNumberInTheMiddle(String name) {
        LayoutProfile profile = Docx.profile(name);
        OfficialPage page = page(name, 2);
        double middle = (profile.page().left().millimetres() + 210 - profile.page().right().millimetres()) / 2;
        near("page number", middle, (page.dash().orElseThrow().left() + page.numberEnd()) / 2);
    }

    private OfficialPage page(String name, int number) {
        LayoutProfile profile = Docx.profile(pages.containsKey(name) && !name.equals("landscape") ? name : Case.OFFICIAL);
        double top = profile.page().top().millimetres();
        double left = profile.page().left().millimetres();
        Box area = name.equals("gbt9704-compensated") ? OfficialPage.TEXT_AREA
                : new Box(left, top, 210 - profile.page().right().millimetres(),
                        297 - profile.page().bottom().millimetres());
        return pages.get(name).official(number, area);
    }

    private static void near(String what, double expected, double actual) {
        assertEquals(expected, actual, TOLERANCE, what);
    }
}
