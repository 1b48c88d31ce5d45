package org.uniondraft.ui.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.ui.editor.cells.CellGrid;
import org.uniondraft.ui.editor.sections.RecordTablePart;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

class SectionsPageTest {

    @TempDir
    private Path folder;
    private OpenPaper paper;
    private SectionsPage page;
    private Document document;

    @BeforeEach
    void openThePage() {
        paper = OpenPaper.sample("plan-school", folder);
        page = paper.editor().showPage(SectionsPage.class);
        document = paper.editor().session().document();
        UiWait.settle();
    }

    @AfterEach
    void closeThePaper() {
        paper.close();
    }

    private Section section(String kind) {
        return HeadingNumbers.headed(document.getBody()).stream().filter(section -> section.getKinds().contains(kind))
                .findFirst().orElseThrow();
    }

    private void select(Section... sections) {
        page.tree().viewer().setSelection(new StructuredSelection(List.of(sections)), true);
        UiWait.settle();
    }

    private void undo() {
        paper.editor().getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
    }

    private RecordTablePart newTable(Section section) throws Exception {
        select(section);
        RecordTablePart part = page.form().records().add(Catalogs.platform().recordTypes().get("event"));
        UiWait.settle();
        return part;
    }

    @Test
    void aHeadingIsTypedAndSavedWithoutLeavingTheField() throws Exception {
        Section section = section("culture");
        select(section);
        Text title = page.form().title();
        String old = title.getText();
        assertEquals(section.getHeading().getText(), old);
        Keys.focus(title);
        title.setSelection(0);
        Keys.type("abc");
        UiWait.until("the editor is dirty", paper.editor()::isDirty);
        assertEquals("abc" + old, section.getHeading().getText());
        Keys.press('s', SWT.CTRL);
        UiWait.until("the paper is saved", () -> !paper.editor().isDirty());
        assertTrue(title.isFocusControl());
        Document saved = DocumentFiles.load(paper.file()).document();
        assertTrue(HeadingNumbers.headed(saved.getBody()).stream()
                .anyMatch(each -> each.getHeading().getText().equals("abc" + old)));
        Keys.type("d");
        undo();
        UiWait.until("the field follows", () -> title.getText().equals("abc" + old));
        undo();
        assertEquals(old, section.getHeading().getText(), "what was typed is one step");
    }

    @Test
    void paragraphsAreTypedSplitAndTakenBack() {
        Section section = section("culture");
        select(section);
        StyledText text = page.form().text().viewer().widget();
        Paragraph first = (Paragraph) section.getBlocks().getFirst();
        String old = first.getText();
        int blocks = section.getBlocks().size();
        Keys.focus(text);
        text.setSelection(text.getText().indexOf(old) + 2);
        Keys.type("xy");
        assertEquals(old.substring(0, 2) + "xy" + old.substring(2), first.getText());
        Keys.press(SWT.CR);
        assertEquals(blocks + 1, section.getBlocks().size());
        assertEquals(old.substring(0, 2) + "xy", first.getText());
        assertEquals(old.substring(2), ((MarkedText) section.getBlocks().get(1)).getText());
        Keys.press(SWT.BS);
        assertEquals(blocks, section.getBlocks().size());
        while (paper.editor().isDirty()) {
            undo();
        }
        UiWait.until("the field follows", () -> text.getText().contains(old));
        assertEquals(old, first.getText());
        assertSame(first, section.getBlocks().getFirst());
    }

    /** Given to the tree by hand: window managers keep these keys for themselves. */
    private void outlineKey(int arrow) {
        Event event = new Event();
        event.keyCode = arrow;
        event.stateMask = SWT.ALT | SWT.SHIFT;
        page.tree().viewer().getTree().notifyListeners(SWT.KeyDown, event);
        UiWait.settle();
    }

    @Test
    void sectionsAreMovedPromotedDemotedAndDeletedByKeys() {
        Section moved = section("culture");
        Section parent = (Section) moved.eContainer();
        List<Section> top = parent.getSections();
        int index = top.indexOf(moved);
        select(moved);
        Keys.focus(page.tree().viewer().getTree());
        outlineKey(SWT.ARROW_UP);
        assertEquals(index - 1, top.indexOf(moved));
        outlineKey(SWT.ARROW_RIGHT);
        assertNotEquals(parent, moved.eContainer());
        outlineKey(SWT.ARROW_LEFT);
        assertSame(parent, moved.eContainer());
        Keys.press(SWT.DEL);
        UiWait.until("the section is gone", () -> !top.contains(moved));
        undo();
        assertTrue(top.contains(moved));
    }

    @Test
    void sectionsAreDraggedToAnotherPlaceTogether() {
        Section first = section("culture");
        Section parent = (Section) first.eContainer();
        List<Section> siblings = parent.getSections();
        Section second = siblings.get(siblings.indexOf(first) + 1);
        Section target = siblings.get(1);
        select(first, second);
        LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(List.of(second, first)));
        assertTrue(page.tree().drop(target, ViewerDropAdapter.LOCATION_BEFORE, DND.DROP_MOVE));
        LocalSelectionTransfer.getTransfer().setSelection(null);
        assertEquals(1, siblings.indexOf(first), "in reading order");
        assertSame(second, siblings.get(2));
        assertSame(target, siblings.get(3));
        undo();
        assertSame(target, siblings.get(1));
    }

    @Test
    void aSectionIsCopiedIntoAnotherPaper() {
        Section copied = section("culture");
        select(copied);
        Keys.focus(page.tree().viewer().getTree());
        Keys.press('c', SWT.CTRL);
        try (OpenPaper other = OpenPaper.sample("summary-school", folder)) {
            SectionsPage into = other.editor().showPage(SectionsPage.class);
            List<Section> there = other.editor().session().document().getBody().getSections();
            int before = there.size();
            into.tree().viewer().setSelection(new StructuredSelection(there.getFirst()), true);
            Keys.focus(into.tree().viewer().getTree());
            Keys.press('v', SWT.CTRL);
            UiWait.until("the section is pasted", () -> there.size() == before + 1);
            assertEquals(copied.getHeading().getText(), there.get(1).getHeading().getText());
            assertNotEquals(copied.getId(), there.get(1).getId());
        }
    }

    @Test
    void aSectionIsAddedFromItsKind() throws Exception {
        Section before = section("culture");
        select(before);
        page.tree().actions().add(Catalogs.platform().sectionKinds().get("women"), false);
        UiWait.settle();
        List<Section> siblings = ((Section) before.eContainer()).getSections();
        Section added = siblings.get(siblings.indexOf(before) + 1);
        assertEquals(List.of("women"), added.getKinds());
        assertSame(added, page.form().section());
        UiWait.until("it is selected", () -> page.tree().selected().equals(List.of(added)));
        undo();
        assertFalse(siblings.contains(added));
    }

    @Test
    void aRecordTableIsFilledByKeyboard() throws Exception {
        RecordTablePart part = newTable(section("culture"));
        RecordTable table = part.table();
        CellGrid grid = part.grid();
        assertTrue(grid.editor() instanceof Text, "the first cell is ready");
        Keys.focus(grid.editor());
        Keys.type("5");
        Keys.press(SWT.TAB);
        assertTrue(grid.editor() instanceof Combo, "the kind is chosen");
        assertEquals("5", RecordValues.text(table.getRecords().getFirst(), "date"));
        Keys.press(SWT.TAB);
        Keys.type("abc");
        Keys.press(SWT.CR);
        assertEquals("abc", RecordValues.text(table.getRecords().getFirst(), "name"));
        Keys.type("6");
        assertEquals(2, table.getRecords().size(), "Enter in the last row went to a new one");
        assertEquals("6", RecordValues.text(table.getRecords().get(1), "date"));
        Keys.press(SWT.TAB, SWT.SHIFT);
        Keys.press(SWT.DEL);
        assertEquals("", RecordValues.text(table.getRecords().getFirst(), "cost"));
        Keys.press(SWT.DEL, SWT.CTRL);
        assertEquals(1, table.getRecords().size(), "Ctrl+Del takes the row away");
        undo();
        UiWait.until("the grid follows", () -> table.getRecords().size() == 2);
    }

    @Test
    void cellsOfASpreadsheetArePastedInOneStep() throws Exception {
        RecordTablePart part = newTable(section("culture"));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "活动名称\t参加人数\t经费\n合唱比赛\t120\t3000\n拔河比赛\t80人\t1500元\n" },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        Keys.focus(part.grid().editor());
        Keys.press('v', SWT.CTRL);
        RecordTable table = part.table();
        UiWait.until("the cells are there", () -> table.getRecords().size() == 2);
        assertEquals("拔河比赛", RecordValues.text(table.getRecords().get(1), "name"));
        undo();
        assertEquals(0, table.getRecords().size());
    }

    @Test
    void sentencesAndFiguresBecomeText() throws Exception {
        Section section = section("culture");
        RecordTablePart part = newTable(section);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "活动名称\t参加人数\n合唱比赛\t120\n" }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        Keys.focus(part.grid().editor());
        Keys.press('v', SWT.CTRL);
        UiWait.until("the cells are there", () -> part.table().getRecords().size() == 1);
        part.tellRecords();
        part.tellFigures();
        List<String> texts = section.getBlocks().stream().filter(MarkedText.class::isInstance)
                .map(block -> ((MarkedText) block).getText()).toList();
        assertTrue(texts.stream().anyMatch(text -> text.contains("合唱比赛") && text.contains("120人")), texts::toString);
        assertTrue(texts.getLast().contains("参加人次120人次"), texts::toString);
        assertFalse(((Paragraph) section.getBlocks().getLast()).getMarks().isEmpty());
    }
}
