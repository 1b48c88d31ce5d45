package org.uniondraft.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Strong;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

class TextPageTest {

    @TempDir
    private Path folder;

    private OpenPaper paper;
    private TextDriver text;
    private String first;

    @BeforeEach
    void open() {
        paper = OpenPaper.sample("plan-school", folder);
        text = new TextDriver(paper);
        first = firstParagraph().text();
    }

    @AfterEach
    void close() {
        assertEquals(text.viewer().flow().text(), text.widget().getText());
        paper.close();
    }

    private FlowLine firstParagraph() {
        return text.viewer().flow().lines().stream().filter(line -> line.kind() == LineKind.PARAGRAPH).findFirst()
                .orElseThrow();
    }

    private String kindAt(int offset) {
        FlowLine line = text.viewer().flow().line(text.viewer().flow().lineAt(offset));
        return line.kind() + " " + line.marker() + line.text();
    }

    @Test
    void whatIsTypedIsInThePaperAndUndoneByTheSentence() throws Exception {
        byte[] before = Files.readAllBytes(paper.file());
        text.after(first).type("工会在行动。").type("再接再厉");
        assertEquals(first + "工会在行动。再接再厉", firstParagraph().text());
        text.undo();
        assertEquals(first + "工会在行动。", firstParagraph().text());
        text.undo();
        assertEquals(first, firstParagraph().text());
        assertFalse(paper.editor().isDirty());
        text.redo();
        paper.editor().doSave(new NullProgressMonitor());
        assertEquals(first + "工会在行动。", ((MarkedText) firstParagraph().source()).getText());
        text.undo();
        paper.editor().doSave(new NullProgressMonitor());
        assertArrayEquals(before, Files.readAllBytes(paper.file()));
    }

    @Test
    void theKeysSplitJoinAndTurnLines() {
        text.after(first).enter().type("新的一段");
        assertEquals("PARAGRAPH 新的一段", kindAt(text.widget().getCaretOffset()));
        text.key('1', SWT.MOD1 | SWT.MOD3);
        assertTrue(kindAt(text.widget().getCaretOffset()).matches("HEADING .{1,4}新的一段"), text.line("新的一段"));
        text.key(SWT.TAB, 0);
        text.key(SWT.TAB, SWT.MOD2);
        text.key('n', SWT.MOD1 | SWT.MOD2);
        assertEquals("PARAGRAPH 新的一段", kindAt(text.widget().getCaretOffset()));
        text.before("新的一段").key(SWT.BS, 0);
        assertEquals(first + "新的一段", firstParagraph().text());
        text.enter();
        assertEquals(first, firstParagraph().text());
        text.after(first).key(SWT.DEL, 0);
        assertEquals(first + "新的一段", firstParagraph().text());
    }

    @Test
    void marksAreToggled() {
        String words = first.substring(2, 6);
        text.select(words).key('b', SWT.MOD1);
        MarkedText source = (MarkedText) firstParagraph().source();
        assertTrue(source.getMarks().stream().anyMatch(Strong.class::isInstance));
        assertEquals(words, text.widget().getSelectionText());
        text.key('b', SWT.MOD1);
        assertFalse(source.getMarks().stream().anyMatch(Strong.class::isInstance));
        text.key('b', SWT.MOD1).undo();
        assertFalse(source.getMarks().stream().anyMatch(Strong.class::isInstance));
    }

    @Test
    void placeholdersAreVisitedAndFilled() {
        int end = text.after(first).widget().getCaretOffset();
        text.viewer().placeholders().insert(end, end, PlaceholderKind.NUMBER, null);
        text.caret(0).key(SWT.F11, 0);
        String hole = text.widget().getSelectionText();
        int count = text.viewer().placeholders().all().size();
        assertTrue(count > 0);
        assertFalse(hole.isEmpty());
        text.type("九");
        assertEquals(count - 1, text.viewer().placeholders().all().size());
        text.undo();
        assertEquals(count, text.viewer().placeholders().all().size());
    }

    @Test
    void htmlIsPastedWithItsStructureAndTakenBack() throws Exception {
        byte[] before = DocumentFiles.toBytes(paper.editor().session().document());
        clipboard("一、服务职工 办好实事",
                "<h1>一、服务职工</h1><p>办好<b>实事</b>。</p><ul><li>体检</li><li>疗休养</li></ul>"
                        + "<table><tr><th>项目</th><th>人数</th></tr><tr><td>慰问</td><td>12</td></tr></table>");
        text.after(first).key('v', SWT.MOD1);
        assertTrue(text.line("服务职工").matches(".{1,3}、服务职工"), text.line("服务职工"));
        assertEquals("•疗休养", text.line("疗休养"));
        assertEquals("慰问 │ 12", text.line("慰问 │ 12"));
        text.undo();
        assertArrayEquals(before, DocumentFiles.toBytes(paper.editor().session().document()));
    }

    static void clipboard(String plain, String html) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { plain, html },
                new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
        clipboard.dispose();
        UiWait.settle();
    }

    @Test
    void whatIsCutIsPastedAsItWas() throws Exception {
        byte[] before = DocumentFiles.toBytes(paper.editor().session().document());
        String all = text.widget().getText();
        text.select(first).key('x', SWT.MOD1);
        assertFalse(text.widget().getText().contains(first));
        text.key('v', SWT.MOD1);
        assertEquals(all, text.widget().getText());
        text.undo().undo();
        assertArrayEquals(before, DocumentFiles.toBytes(paper.editor().session().document()));
    }

    @Test
    void everythingIsReplacedInOneStep() throws Exception {
        byte[] before = DocumentFiles.toBytes(paper.editor().session().document());
        text.caret(0);
        text.page().find();
        text.page().findBar().set("教职工", "全体会员", false);
        text.page().findBar().find(true);
        assertEquals("教职工", text.widget().getSelectionText());
        text.page().findBar().replaceAll();
        assertTrue(text.page().findBar().result().getText().matches("\\D*[1-9]\\d*\\D*"));
        assertFalse(text.widget().getText().contains("教职工"));
        text.undo();
        assertArrayEquals(before, DocumentFiles.toBytes(paper.editor().session().document()));
    }

    @Test
    void aFindingIsUnderlinedAndFixedByCtrl1() {
        text.after(first).type("甲***乙");
        UiWait.until("the mark is found", () -> paper.editor().findings().isCurrent()
                && paper.editor().findings().result().findings().stream().anyMatch(finding -> finding.text().equals("***")));
        text.after("甲**").key('1', SWT.MOD1).choose("Remove test mark");
        assertEquals(first + "甲乙", firstParagraph().text());
        text.undo();
        assertEquals(first + "甲***乙", firstParagraph().text());
    }

    @Test
    void aChangeElsewhereIsShown() {
        MarkedText title = paper.editor().session().document().getTitleBlock().getLines().getFirst();
        String old = title.getText();
        paper.editor().session().execute(EditCommand.of("", title, () -> title.setText("新题目")));
        UiWait.settle();
        assertEquals("新题目", text.widget().getLine(0));
        text.undo();
        assertEquals(old, text.widget().getLine(0));
    }

    @Test
    void whatAnInputMethodWritesIsNotInThePaperBeforeItIsDone() {
        int offset = text.widget().getText().indexOf(first);
        // What an input method does: it puts its letters into the content, takes them out, and types what they became.
        text.caret(offset);
        text.widget().getContent().replaceTextRange(offset, 0, "gong");
        UiWait.settle();
        assertEquals(first, firstParagraph().text());
        MarkedText title = paper.editor().session().document().getTitleBlock().getLines().getFirst();
        paper.editor().session().execute(EditCommand.of("", title, () -> title.setText("新题目")));
        assertTrue(text.widget().getText().contains("gong" + first));
        text.widget().getContent().replaceTextRange(offset, 4, "");
        UiWait.settle();
        assertEquals("新题目", text.widget().getLine(0));
        text.before(first).type("工会");
        assertEquals("工会" + first, firstParagraph().text());
    }
}
