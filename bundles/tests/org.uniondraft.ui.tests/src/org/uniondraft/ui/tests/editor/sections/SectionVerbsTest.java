package org.uniondraft.ui.tests.editor.sections;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Block;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** Renaming, splitting, merging, and what is done to several sections at once. */
class SectionVerbsTest {

    @TempDir
    private Path folder;
    private OpenPaper paper;
    private SectionsPage page;

    @BeforeEach
    void open() {
        paper = OpenPaper.sample("plan-school", folder);
        page = paper.editor().showPage(SectionsPage.class);
        UiWait.settle();
    }

    @AfterEach
    void close() {
        paper.close();
    }

    private Section section(String kind) {
        return HeadingNumbers.headed(paper.editor().session().document().getBody()).stream()
                .filter(each -> each.getKinds().contains(kind)).findFirst().orElseThrow();
    }

    private void select(Section... sections) {
        page.tree().viewer().setSelection(new StructuredSelection(List.of(sections)), true);
        UiWait.settle();
    }

    /** The action of the context menu with one of these labels, in Chinese or in English. */
    private IAction action(String... labels) {
        MenuManager menu = new MenuManager();
        page.tree().actions().fill(menu);
        return Stream.of(menu.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> List.of(labels).contains(action.getText().replaceAll("\\t.*", ""))).findFirst().orElseThrow();
    }

    private void undo() {
        paper.editor().session().commands().undo();
        UiWait.settle();
    }

    @Test
    void aSectionIsRenamedInTheTree() {
        Section section = section("culture");
        String old = section.getHeading().getText();
        select(section);
        Event f2 = new Event();
        f2.keyCode = SWT.F2;
        page.tree().viewer().getTree().notifyListeners(SWT.KeyDown, f2);
        UiWait.until("a field is there", () -> page.tree().viewer().isCellEditorActive());
        Text field = Widgets.find(page.tree().viewer().getTree(), Text.class, text -> true).getFirst();
        assertEquals(old, field.getText());
        field.setText("新的名称");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.until("the name is taken", () -> section.getHeading().getText().equals("新的名称"));
        UiWait.until("the field of the heading follows", () -> page.form().title().getText().equals("新的名称"));
        undo();
        assertEquals(old, section.getHeading().getText());
    }

    @Test
    void aSectionIsSplitAndMergedAgain() throws Exception {
        byte[] old = DocumentFiles.toBytes(paper.editor().session().document());
        Section section = section("culture");
        List<Section> siblings = ((Section) section.eContainer()).getSections();
        int count = siblings.size();
        List<Block> all = List.copyOf(section.getBlocks());
        int blocks = all.size();
        assertTrue(blocks > 1);
        select(section);
        Widgets.answer(() -> action("拆分…", "Split…").run(), dialog -> {
            Button ok = dialog.getDefaultButton();
            assertFalse(ok.isEnabled(), "a section needs a heading");
            Table places = Widgets.find(dialog, Table.class, table -> true).getFirst();
            assertEquals(blocks - 1, places.getItemCount());
            Widgets.find(dialog, Text.class, text -> true).getFirst().setText("第二部分");
            assertTrue(ok.isEnabled());
            Widgets.press(ok);
        });
        assertEquals(count + 1, siblings.size());
        Section second = siblings.get(siblings.indexOf(section) + 1);
        assertEquals("第二部分", second.getHeading().getText());
        assertEquals(1, section.getBlocks().size());
        assertEquals(all.subList(1, blocks), second.getBlocks());
        select(section);
        action("与下一章节合并", "Merge With Next").run();
        UiWait.settle();
        assertEquals(count, siblings.size());
        undo();
        undo();
        assertEquals(blocks, section.getBlocks().size());
        assertEquals(count, siblings.size());
        assertArrayEquals(old, DocumentFiles.toBytes(paper.editor().session().document()), "to the byte");
    }

    @Test
    void severalSectionsAreDeletedLockedAndMovedTogether() {
        Section first = section("culture");
        List<Section> siblings = ((Section) first.eContainer()).getSections();
        int index = siblings.indexOf(first);
        Section before = siblings.get(index - 1);
        List<Section> order = List.copyOf(siblings);
        select(before, first);
        action("上移", "Move Up").run();
        UiWait.settle();
        assertEquals(index - 2, siblings.indexOf(before));
        assertEquals(index - 1, siblings.indexOf(first));
        undo();
        assertEquals(order, siblings);
        select(before, first);
        action("锁定", "Lock").run();
        UiWait.settle();
        assertTrue(before.isLocked() && first.isLocked());
        assertFalse(action("删除", "Delete").isEnabled(), "what is locked is not deleted");
        undo();
        select(before, first);
        action("删除", "Delete").run();
        UiWait.settle();
        assertEquals(order.size() - 2, siblings.size());
        undo();
        assertEquals(order, siblings, "in one step");
        assertSame(first, siblings.get(index));
        assertTrue(first.getBlocks().stream().anyMatch(MarkedText.class::isInstance));
    }
}
