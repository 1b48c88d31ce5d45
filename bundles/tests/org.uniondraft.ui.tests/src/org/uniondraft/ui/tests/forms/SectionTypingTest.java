package org.uniondraft.ui.tests.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.model.Document;
import org.uniondraft.model.Section;
import org.uniondraft.ui.editor.sections.RecordTablePart;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;

/** What is typed into the forms of sections and the cells of their records. */
class SectionTypingTest {

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

    private void select(Section section) {
        page.tree().viewer().setSelection(new StructuredSelection(section), true);
        UiWait.settle();
    }

    private IAction action(String beginning) {
        MenuManager menu = new MenuManager();
        page.tree().actions().fill(menu);
        return Stream.of(menu.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().startsWith(beginning)).findFirst().orElseThrow();
    }

    @Test
    void ctrlZInAFieldFirstTakesBackTheTypingInIt() {
        Section section = document.getBody().getSections().get(1);
        select(section);
        Text title = page.form().title();
        String old = title.getText();
        List<Section> siblings = document.getBody().getSections();
        action("上移").run();
        assertEquals(0, siblings.indexOf(section));
        Keys.focus(title);
        title.setSelection(old.length());
        Keys.type("ab");
        UiWait.until("it is typed", () -> (old + "ab").equals(section.getHeading().getText()));
        Keys.press('z', SWT.CTRL);
        UiWait.until("the typing is taken back", () -> title.getText().equals(old));
        assertEquals(old, section.getHeading().getText());
        assertEquals(0, siblings.indexOf(section), "what was done before it still is");
        Keys.press('z', SWT.CTRL);
        UiWait.until("the move is taken back", () -> siblings.indexOf(section) == 1);
        Keys.press('y', SWT.CTRL);
        UiWait.until("the move is made again", () -> siblings.indexOf(section) == 0);
    }

    private RecordTablePart newTable() throws Exception {
        select(document.getBody().getSections().get(1));
        RecordTablePart part = page.form().records().add(Catalogs.platform().recordTypes().get("event"));
        Keys.focus(part.grid().editor());
        return part;
    }

    @Test
    void aCellIsSavedWhileItIsTyped() throws Exception {
        RecordTablePart part = newTable();
        Keys.type("5");
        UiWait.until("it is typed", () -> part.table().getRecords().size() == 1);
        Control editor = part.grid().editor();
        Keys.press('s', SWT.CTRL);
        UiWait.until("the paper is saved", () -> !paper.editor().isDirty());
        assertSame(editor, part.grid().editor());
        assertTrue(editor.isFocusControl(), "the cell is still typed into");
        assertEquals("5", RecordValues.text(part.table().getRecords().getFirst(), "date"));
    }

    @Test
    void aCellIsStillTypedIntoWhenADialogHasClosed() throws Exception {
        RecordTablePart part = newTable();
        Keys.type("5");
        Keys.press(SWT.TAB);
        Control editor = part.grid().editor();
        assertTrue(editor instanceof Combo, "the field of the second column");
        Shell dialog = new Shell(editor.getShell(), SWT.DIALOG_TRIM);
        Text inside = new Text(dialog, SWT.BORDER);
        inside.setBounds(0, 0, 200, 40);
        dialog.open();
        Keys.focus(inside);
        dialog.close();
        UiWait.until("the window is active again", () -> editor.isDisposed()
                || editor.getDisplay().getActiveShell() == page.form().title().getShell());
        UiWait.until("the keys go to the cell", () -> !editor.isDisposed() && editor.isFocusControl());
        Keys.type("abc");
        UiWait.until("it is typed", () -> "abc".equals(RecordValues.text(part.table().getRecords().getFirst(), "kind")));
    }
}
