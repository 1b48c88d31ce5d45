package org.uniondraft.docx.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.pages.PaperPages;
import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.docx.pages.PrintedPicture;
import org.uniondraft.docx.pages.PrintedRun;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.Paragraph;

/** Lays papers out in pages. A line of the profile gbt9704 has 28 characters, its first one 26; a page has 22 lines. */
class PaperPagesTest {

    private static final String TEN = "一二三四五六七八九十";
    /** All but the last character of a first line. */
    private static final String ALMOST = TEN + TEN + "一二三四五";

    private static List<PrintedPage> pages(Paper paper) {
        return pages(paper, "gbt9704");
    }

    private static List<PrintedPage> pages(Paper paper, String profile) {
        try {
            return PaperPages.of(paper.compose(), Docx.profile(profile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PrintedLine> body(Paper paper) {
        return pages(paper).stream().flatMap(page -> page.lines().stream())
                .filter(line -> line.role() == StyleRole.BODY).toList();
    }

    private static List<String> lines(String text) {
        return body(Paper.titled().text(text)).stream().map(PrintedLine::text).toList();
    }

    private static PrintedLine first(Paper paper, StyleRole role) {
        return pages(paper).stream().flatMap(page -> page.lines().stream()).filter(line -> line.role() == role)
                .findFirst().orElseThrow();
    }

    @Test
    void aPageHasTwentyTwoLinesOfTwentyEightCharacters() {
        List<PrintedPage> pages = pages(Paper.titled().text("字".repeat(26 + 28 * 21 + 1)));
        assertEquals(2, pages.size());
        List<String> first = pages.getFirst().lines().stream().map(PrintedLine::text).toList();
        assertEquals(23, first.size());
        assertEquals("字".repeat(26), first.getFirst());
        assertEquals("字".repeat(28), first.get(1));
        assertEquals("字", pages.getLast().lines().getFirst().text());
    }

    @ParameterizedTest
    @CsvSource({"。", "，", "、", "；", "：", "？", "！"})
    void aMarkMayHangOverTheEndOfALine(String mark) {
        assertEquals(List.of(ALMOST + "六" + mark, "七八"), lines(ALMOST + "六" + mark + "七八"));
    }

    @ParameterizedTest
    @CsvSource({"”", "》", "）", "】", "…", "％"})
    void aMarkThatMayNotBeginALineTakesACharacterAlong(String mark) {
        assertEquals(List.of(ALMOST, "六" + mark + "七八"), lines(ALMOST + "六" + mark + "七八"));
    }

    @ParameterizedTest
    @CsvSource({"“", "《", "（", "【"})
    void aMarkThatMayNotEndALineGoesToTheNext(String mark) {
        assertEquals(List.of(ALMOST, mark + "六七八"), lines(ALMOST + mark + "六七八"));
    }

    @Test
    void whatHangsIsFollowedByWhatMayBeginALine() {
        assertEquals(List.of(ALMOST, "六。”七八"), lines(ALMOST + "六。”七八"));
    }

    @Test
    void aDashOfTwoCharactersIsNotTornApart() {
        assertEquals(List.of(ALMOST, "——六七"), lines(ALMOST + "——六七"));
        assertEquals(List.of(ALMOST.substring(0, 24), "五……六七"), lines(ALMOST + "……六七"));
    }

    @Test
    void photographsAreTurnedAsTheyWereHeld() {
        List<PrintedPicture> pictures = pages(Pictures.photographs()).stream().flatMap(page -> page.pictures().stream()).toList();
        assertEquals(List.of(0, 180, 90, 270, 90), pictures.stream().map(PrintedPicture::degrees).toList());
        assertEquals(List.of(false, false, false, false, true), pictures.stream().map(PrintedPicture::mirrored).toList());
        for (PrintedPicture picture : pictures) {
            assertEquals(picture.degrees() % 180 != 0, picture.height() > picture.width(), picture.toString());
        }
    }

    @Test
    void numbersStayWhole() {
        assertEquals(List.of(ALMOST, "39000元"), lines(ALMOST + "39000元"));
        assertEquals(List.of(ALMOST, "98.5%以上"), lines(ALMOST + "98.5%以上"));
        assertEquals(List.of(ALMOST, "1,200,000元"), lines(ALMOST + "1,200,000元"));
        assertEquals(List.of(ALMOST + "12", "人"), lines(ALMOST + "12人"));
    }

    @Test
    void wordsStayWholeAndBlanksEndLines() {
        assertEquals(List.of(ALMOST, "UnionDraft软件"), lines(ALMOST + "UnionDraft软件"));
        assertEquals(List.of(ALMOST, "two words"), lines(ALMOST + "  two words").stream().map(String::stripTrailing).toList());
    }

    @Test
    void aWordThatIsLongerThanALineIsCut() {
        List<String> lines = lines("x".repeat(200));
        assertEquals("x".repeat(53), lines.getFirst());
        assertEquals("x".repeat(200), String.join("", lines));
    }

    @Test
    void linesReachFromEdgeToEdgeButForTheLast() {
        List<PrintedLine> lines = body(Paper.titled().text(TEN + TEN + "2026年五六七八九十" + TEN + "完"));
        PrintedRun last = lines.getFirst().runs().getLast();
        assertEquals(28 + 156, last.x() + last.width(), 0.5);
        assertEquals(28 + 2 * 15.75 / 72 * 25.4, lines.getFirst().runs().getFirst().x(), 0.05);
        assertEquals(28, lines.getLast().runs().getFirst().x(), 0.05);
        assertTrue(lines.getLast().runs().getLast().x() < 150);
    }

    @Test
    void aHeadingStaysWithItsText() {
        Paper paper = Paper.titled().text("字".repeat(26 + 28 * 20)).section(1, "标题").text("正文。");
        List<PrintedPage> pages = pages(paper);
        assertEquals(2, pages.size());
        assertEquals(StyleRole.HEADING_1, pages.getLast().lines().getFirst().role());
    }

    @Test
    void aLineNamesTheObjectItShows() {
        Paper paper = Paper.titled("标题").section(1, "章节", section -> section.setId("s1"));
        Paragraph paragraph = Paper.paragraph("正文。");
        paragraph.setId("p1");
        paper.block(paragraph);
        assertEquals("s1", first(paper, StyleRole.HEADING_1).source());
        assertEquals("p1", first(paper, StyleRole.BODY).source());
        assertNull(first(paper, StyleRole.TITLE).source());
        assertNull(first(paper, StyleRole.PAGE_NUMBER).source());
    }

    @Test
    void aRunInHeadingHasItsFaceInTheParagraph() {
        Paper paper = Paper.titled().section(2, "段首", section -> {
            section.getHeading().setForm(HeadingForm.RUN_IN);
            section.getHeading().setEndMark("。");
        }).text("正文。");
        PrintedLine line = body(paper).getFirst();
        assertTrue(line.runs().size() > 1);
        assertFalse(line.runs().getFirst().typeface() == line.runs().getLast().typeface());
    }

    @Test
    void pageNumbersStandOutsideAndTurnWithTheSheet() {
        Paper paper = Paper.titled("标题").text("一").block(Paper.table(Orientation.LANDSCAPE, "表", new String[] {"甲"},
                new String[] {"1"})).text("二");
        List<PrintedPage> pages = pages(paper);
        assertEquals(List.of(false, true, false), pages.stream().map(PrintedPage::landscape).toList());
        List<PrintedLine> numbers = pages.stream().map(page -> page.lines().getLast()).toList();
        assertEquals(List.of("— 1 —", "— 2 —", "— 3 —"), numbers.stream().map(PrintedLine::text).toList());
        assertEquals(List.of(false, true, false), numbers.stream().map(PrintedLine::turned).toList());
        assertTrue(numbers.getFirst().runs().getFirst().x() > 105);
        assertTrue(numbers.get(1).runs().getFirst().x() < 105);
    }

    @Test
    void theHeadOfATableIsRepeatedOnEveryPage() {
        String[][] rows = new String[60][];
        rows[0] = new String[] {"项目", "金额"};
        for (int i = 1; i < rows.length; i++) {
            rows[i] = new String[] {"第" + i + "项", "100"};
        }
        List<PrintedPage> pages = pages(Paper.titled("表").block(Paper.table(Orientation.PORTRAIT, "表", rows)));
        assertTrue(pages.size() > 2);
        for (PrintedPage page : pages) {
            assertEquals(1, page.lines().stream().filter(line -> line.text().equals("项目")).count());
            assertFalse(page.rules().isEmpty());
        }
    }

    @Test
    void aRowHigherThanAPageGoesOnOverSeveral() {
        String text = "字".repeat(4000);
        List<PrintedPage> pages = pages(Paper.titled().block(Paper.table(Orientation.PORTRAIT, "", new String[] {"头", "头"},
                new String[] {text, "短"})));
        assertTrue(pages.size() > 2, () -> pages.size() + " pages");
        assertEquals(4000, pages.stream().flatMap(page -> page.lines().stream()).map(PrintedLine::text)
                .flatMapToInt(String::chars).filter(c -> c == '字').count());
    }

    @Test
    void placeholdersAreMarked() {
        Case draft = Case.all().stream().filter(feature -> feature.name().equals("draft")).findFirst().orElseThrow();
        assertTrue(pages(draft.paper()).stream().flatMap(page -> page.lines().stream())
                .flatMap(line -> line.runs().stream()).anyMatch(PrintedRun::placeholder));
    }

    @ParameterizedTest
    @CsvSource({"gbt9704, false", "gbt9704-letter, true"})
    void aLetterHasFourRedRulesAndNoNumberOnItsFirstPage(String profile, boolean letter) {
        PrintedPage page = pages(Case.letter(), profile).getFirst();
        assertEquals(letter ? 4 : 1, page.rules().stream().filter(rule -> rule.colour().equals("FF0000")).count());
        assertEquals(!letter, page.lines().getLast().role() == StyleRole.PAGE_NUMBER);
    }

    @Test
    void aPaperWithoutAnythingHasOnePage() {
        assertEquals(1, pages(Paper.titled()).size());
    }
}
