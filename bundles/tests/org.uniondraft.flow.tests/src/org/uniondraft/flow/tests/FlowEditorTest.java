package org.uniondraft.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.uniondraft.flow.tests.FlowFixture.list;
import static org.uniondraft.flow.tests.FlowFixture.paragraph;
import static org.uniondraft.flow.tests.FlowFixture.section;

import java.util.OptionalInt;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.uniondraft.flow.find.FindOptions;
import org.uniondraft.flow.find.FlowFinder;
import org.uniondraft.flow.words.WordCount;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.Section;

class FlowEditorTest {

    /** Edits, checks the lines and where the caret is (at |), undoes and redoes. */
    private static void check(FlowFixture fixture, Function<FlowFixture, OptionalInt> edit, String expected) {
        try (fixture) {
            String before = fixture.lines();
            String bytes = fixture.bytes();
            OptionalInt caret = edit.apply(fixture);
            assertTrue(caret.isPresent(), "refused in " + before);
            int index = fixture.flow.lineAt(caret.getAsInt());
            assertEquals(expected.replace("|", ""), fixture.lines());
            String behind = expected.contains("|") ? expected.substring(expected.indexOf('|') + 1).split(" ")[0] : null;
            if (behind != null) {
                assertEquals(behind, fixture.flow.line(index).text().substring(caret.getAsInt() - fixture.flow.start(index)));
            }
            assertEquals(fixture.flow.text(), fixture.widget.toString());
            fixture.stack.undo();
            assertEquals(before, fixture.lines());
            assertEquals(bytes, fixture.bytes());
            fixture.stack.redo();
            assertEquals(expected.replace("|", ""), fixture.lines());
        }
    }

    private static Function<FlowFixture, OptionalInt> enterAfter(String words) {
        return fixture -> fixture.editor.enter(fixture.after(words), fixture.after(words));
    }

    private static Function<FlowFixture, OptionalInt> backspaceBefore(String words) {
        return fixture -> fixture.editor.backspace(fixture.at(words));
    }

    private static FlowFixture list3() {
        return FlowFixture.paper("前", list("1.", EnumerationLayout.PARAGRAPHS, "子", "丑", "寅"), "后");
    }

    @Test
    void enterSplits() {
        check(FlowFixture.paper("甲乙"), enterAfter("甲"), "甲 |乙");
        check(FlowFixture.paper(section("甲乙", "文")), enterAfter("甲"), "#1一、甲 #1二、|乙 文");
        check(FlowFixture.paper(section("甲", "文")), enterAfter("甲"), "#1一、甲 | 文".replace("| ", " "));
        check(list3(), enterAfter("丑"), "前 -1.子 -2.丑 -3. -4.寅 后");
        check(FlowFixture.paper(list("一是", EnumerationLayout.RUN, "子丑", "寅")), enterAfter("子"), "~一是子二是丑三是寅");
    }

    @Test
    void enterOnAnEmptyItemLeavesTheList() {
        check(FlowFixture.paper(list("1.", EnumerationLayout.PARAGRAPHS, "子", "", "寅")),
                fixture -> fixture.editor.enter(fixture.after("子") + 1, fixture.after("子") + 1), "-1.子  -1.寅");
    }

    @Test
    void backspaceJoinsOrLifts() {
        check(FlowFixture.paper("甲", "乙"), backspaceBefore("乙"), "甲|乙");
        check(list3(), backspaceBefore("丑"), "前 -1.子 |丑 -1.寅 后");
        check(FlowFixture.paper("前", section("甲", "文", section("乙"))), backspaceBefore("甲"), "前 |甲 文 #1一、乙");
        check(FlowFixture.paper(list("一是", EnumerationLayout.RUN, "子", "丑")), backspaceBefore("丑"), "~一是子丑");
    }

    @Test
    void deleteAtTheEndJoinsTheNextLine() {
        check(FlowFixture.paper("甲", section("乙", "文")), fixture -> fixture.editor.deleteNext(fixture.after("甲")), "甲|乙 文");
        check(list3(), fixture -> fixture.editor.deleteNext(fixture.after("子")), "前 -1.子|丑 -2.寅 后");
    }

    @Test
    void aStretchOverManyLinesIsDeleted() {
        check(FlowFixture.paper("一二", section("甲", "三", list("1.", EnumerationLayout.PARAGRAPHS, "四", "五")), section("乙", "六七")),
                fixture -> fixture.editor.delete(fixture.after("一"), fixture.after("六")), "一|七");
    }

    @Test
    void levelsChange() {
        check(FlowFixture.paper(section("甲"), section("乙", section("丙"))),
                fixture -> fixture.structure.demote(fixture.at("乙"), fixture.at("乙")), "#1一、甲 #2（一）|乙 #31.丙");
        check(FlowFixture.paper(section("甲", section("乙"), section("丙"))),
                fixture -> fixture.structure.promote(fixture.at("乙"), fixture.after("丙")), "#1一、甲 #1二、|乙 #1三、丙");
        check(list3(), fixture -> fixture.structure.demote(fixture.at("丑"), fixture.at("丑")), "前 -1.子 --（1）|丑 -2.寅 后");
    }

    @Test
    void paragraphsBecomeHeadingsAndListsAndBack() {
        check(FlowFixture.paper(section("甲", "乙", "文", section("丙"))),
                fixture -> fixture.structure.toHeading(fixture.at("乙"), fixture.at("乙"), 1), "#1一、甲 #1二、|乙 文 #2（一）丙");
        check(FlowFixture.paper(section("甲", "乙", "文")),
                fixture -> fixture.structure.toHeading(fixture.at("乙"), fixture.at("乙"), 4), "#1一、甲 #2（一）|乙 文");
        check(FlowFixture.paper("前", section("甲", "文")),
                fixture -> fixture.structure.toParagraph(fixture.at("甲"), fixture.at("甲")), "前 |甲 文");
        check(FlowFixture.paper("甲", "乙"), fixture -> fixture.structure.toList(fixture.at("甲"), fixture.at("乙"), "一是",
                EnumerationLayout.RUN), "~一是甲二是乙");
        check(FlowFixture.paper(list("一是", EnumerationLayout.RUN, "甲", "乙")),
                fixture -> fixture.structure.toggleRun(fixture.at("甲")), "-一是甲 -二是乙");
    }

    @Test
    void aHeadingRunsInAndStandsAloneAgain() {
        Section section = section("甲", "文");
        section.getHeading().setForm(HeadingForm.STANDALONE);
        check(FlowFixture.paper(section), fixture -> fixture.structure.toggleRunIn(fixture.at("甲")), "#1一、甲。文");
        Section runIn = section("甲", "文");
        runIn.getHeading().setForm(HeadingForm.RUN_IN);
        runIn.getHeading().setEndMark("：");
        check(FlowFixture.paper(runIn), fixture -> fixture.editor.enter(fixture.at("文"), fixture.at("文")), "#1一、甲： |文");
    }

    @Test
    void previewsGoAsAWholeOnly() {
        RawBlock raw = ModelFactory.eINSTANCE.createRawBlock();
        raw.getLines().add("一行");
        raw.getLines().add("两行");
        try (FlowFixture fixture = FlowFixture.paper("甲", raw, "乙")) {
            assertTrue(fixture.editor.delete(fixture.at("一行"), fixture.after("一行")).isEmpty());
            assertTrue(fixture.editor.replace(fixture.at("两行"), fixture.at("两行"), "x").isEmpty());
            assertFalse(fixture.stack.canUndo());
            fixture.editor.delete(fixture.at("一行"), fixture.after("两行"));
            assertEquals("甲 乙", fixture.lines());
        }
    }

    @Test
    void whatIsLockedStays() {
        Section section = section("甲", "文");
        section.setLocked(true);
        try (FlowFixture fixture = FlowFixture.paper(section)) {
            assertTrue(fixture.editor.replace(fixture.at("文"), fixture.at("文"), "x").isEmpty());
            assertTrue(fixture.editor.enter(fixture.at("文"), fixture.at("文")).isEmpty());
            assertTrue(fixture.structure.toParagraph(fixture.at("甲"), fixture.at("甲")).isEmpty());
            assertEquals("#1一、甲 文", fixture.lines());
        }
    }

    @Test
    void notesFollowTheTextThatIsJoined() {
        try (FlowFixture fixture = FlowFixture.paper("甲", paragraph("乙"))) {
            Note note = ModelFactory.eINSTANCE.createNote();
            fixture.document.getNotes().add(note);
            note.setTarget(fixture.document.getBody().getBlocks().get(1));
            fixture.editor.backspace(fixture.at("乙"));
            assertEquals(fixture.document.getBody().getBlocks().getFirst(), note.getTarget());
        }
    }

    @Test
    void wordsAreReplacedInOneStep() {
        try (FlowFixture fixture = FlowFixture.paper("工会2025年", section("2025年工会", "共12项"))) {
            FlowFinder finder = new FlowFinder(fixture.editor);
            assertEquals(2, finder.replaceAll(new FindOptions("2025", true, false), "2026"));
            assertEquals(1, finder.replaceAll(new FindOptions("共(\\d+)项", true, true), "$1个项目"));
            assertEquals("工会2026年 #1一、2026年工会 12个项目", fixture.lines());
            fixture.stack.undo();
            fixture.stack.undo();
            assertEquals("工会2025年 #1一、2025年工会 共12项", fixture.lines());
        }
    }

    @Test
    void aTextIsCountedAsWordCountsIt() {
        assertEquals(new WordCount(7, 11, 12, 1), WordCount.of("工会，GB 2024年会"));
        assertEquals(2, new WordCount(221, 221, 221, 1).minutes());
    }
}
