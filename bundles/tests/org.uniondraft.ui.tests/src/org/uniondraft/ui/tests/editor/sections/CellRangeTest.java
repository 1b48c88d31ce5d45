package org.uniondraft.ui.tests.editor.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.flow.paste.HtmlCells;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.ui.editor.cells.CellGrid;
import org.uniondraft.ui.editor.sections.RecordTablePart;
import org.uniondraft.ui.editor.sections.SectionsPage;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;
import org.uniondraft.ui.tests.Widgets;
import org.uniondraft.ui.tests.forms.Keys;

/** Cells of a record table that are selected together, and tables of other programs. */
class CellRangeTest {

    private static final String HTML = "<html><body><table><tr><th>活动名称</th><th>参加人数</th></tr>"
            + "<tr><td>合唱<br>比赛</td><td>120</td></tr><tr><td>拔河比赛</td><td>80</td></tr>"
            + "<tr><td>书画展</td><td>35</td></tr></table></body></html>";

    @TempDir
    private Path folder;
    private OpenPaper paper;
    private RecordTable table;
    private CellGrid grid;
    private Table widget;
    private int name;
    private int count;

    @BeforeEach
    void openATable() throws Exception {
        paper = OpenPaper.sample("plan-school", folder);
        SectionsPage page = paper.editor().showPage(SectionsPage.class);
        Section section = HeadingNumbers.headed(paper.editor().session().document().getBody()).stream()
                .filter(each -> each.getKinds().contains("culture")).findFirst().orElseThrow();
        page.tree().viewer().setSelection(new StructuredSelection(List.of(section)), true);
        UiWait.settle();
        RecordTablePart part = page.form().records().add(Catalogs.platform().recordTypes().get("event"));
        UiWait.settle();
        table = part.table();
        grid = part.grid();
        widget = Widgets.find(grid.control(), Table.class, each -> true).getFirst();
        name = column("name");
        count = column("persons");
        clipboard(HTML, null);
        focus(grid.editor());
        command(IWorkbenchCommandConstants.EDIT_PASTE);
        UiWait.until("the cells are there", () -> table.getRecords().size() == 3);
    }

    @AfterEach
    void closeThePaper() {
        paper.close();
    }

    private int column(String field) {
        for (int i = 0; i < table.getFields().size(); i++) {
            if (table.getFields().get(i).getName().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(field + " in " + table.getFields());
    }

    private static void focus(Control control) {
        control.getShell().forceActive();
        UiWait.until("the control has the focus", () -> control.forceFocus() && control.isFocusControl());
        UiWait.settle();
    }

    private static void command(String id) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        UiWait.settle();
    }

    private static void clipboard(String html, String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        if (text == null) {
            clipboard.setContents(new Object[] { html }, new Transfer[] { HTMLTransfer.getInstance() });
        } else {
            clipboard.setContents(new Object[] { html, text },
                    new Transfer[] { HTMLTransfer.getInstance(), TextTransfer.getInstance() });
        }
        clipboard.dispose();
        UiWait.settle();
    }

    private static Object onClipboard(Transfer transfer) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(transfer);
        } finally {
            clipboard.dispose();
        }
    }

    private void key(Control control, int keyCode, int stateMask) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = stateMask;
        control.notifyListeners(SWT.KeyDown, event);
        UiWait.settle();
    }

    private List<String> texts(String field) {
        return table.getRecords().stream().map(record -> RecordValues.text(record, field)).toList();
    }

    private void undo() {
        paper.editor().session().commands().undo();
        UiWait.settle();
    }

    @Test
    void aTableWithoutTextIsPastedByItsHeads() {
        assertEquals(List.of("合唱 比赛", "拔河比赛", "书画展"), texts("name"));
        assertEquals(List.of("120", "80", "35"), texts("persons").stream().map(text -> text.replaceAll("\\D", "")).toList());
        undo();
        assertEquals(0, table.getRecords().size(), "in one step");
    }

    @Test
    void shiftAndArrowsSelectCellsThatAreCopiedAsTextAndAsATable() throws Exception {
        grid.edit(0, name);
        focus(grid.editor());
        key(grid.editor(), SWT.ARROW_DOWN, SWT.MOD2);
        assertNull(grid.editor());
        assertTrue(widget.isFocusControl());
        for (int i = name; i < count; i++) {
            key(widget, SWT.ARROW_RIGHT, SWT.MOD2);
        }
        command(IWorkbenchCommandConstants.EDIT_COPY);
        String text = (String) onClipboard(TextTransfer.getInstance());
        assertEquals(2, text.lines().count(), text);
        assertTrue(text.startsWith("合唱 比赛\t"), text);
        List<List<String>> cells = HtmlCells.read((String) onClipboard(HTMLTransfer.getInstance()));
        assertEquals("拔河比赛", cells.get(1).getFirst());
        assertEquals(count - name + 1, cells.get(1).size());
    }

    @Test
    void selectedCellsAreEmptiedInOneStep() throws Exception {
        grid.select(0, name, 1, name);
        focus(widget);
        command(IWorkbenchCommandConstants.EDIT_DELETE);
        assertEquals(List.of("", "", "书画展"), texts("name"));
        assertEquals(3, table.getRecords().size());
        undo();
        assertEquals(List.of("合唱 比赛", "拔河比赛", "书画展"), texts("name"));
    }

    @Test
    void selectedCellsAreFilledDown() {
        grid.select(0, name, 2, name);
        focus(widget);
        key(widget, 'd', SWT.MOD1);
        assertEquals(List.of("合唱 比赛", "合唱 比赛", "合唱 比赛"), texts("name"));
        undo();
        grid.edit(1, name);
        focus(grid.editor());
        key(grid.editor(), 'd', SWT.MOD1);
        assertEquals(List.of("合唱 比赛", "合唱 比赛", "书画展"), texts("name"));
    }

    @Test
    void typingReplacesTheFirstOfTheSelectedCells() {
        grid.select(1, name, 0, name);
        focus(widget);
        Keys.type("ab");
        UiWait.until("it is typed", () -> texts("name").getFirst().equals("ab"));
        assertEquals(List.of("ab", "拔河比赛", "书画展"), texts("name"));
        assertTrue(grid.editor().isFocusControl());
    }

    @Test
    void cellsArePastedWhileAListIsOpenToChooseFrom() {
        int kind = column("kind");
        grid.edit(0, kind);
        assertTrue(grid.editor() instanceof Combo);
        focus(grid.editor());
        clipboard("<table><tr><td>文艺</td></tr><tr><td>体育</td></tr></table>", null);
        Keys.press('v', SWT.CTRL);
        UiWait.until("the cells are there", () -> texts("kind").equals(List.of("文艺", "体育", "")));
    }

    @Test
    void draggingSelectsCells() throws Exception {
        Event down = mouse(SWT.MouseDown, 0, name, 0);
        down.button = 1;
        widget.notifyListeners(SWT.MouseDown, down);
        widget.notifyListeners(SWT.MouseMove, mouse(SWT.MouseMove, 2, name, SWT.BUTTON1));
        widget.notifyListeners(SWT.MouseUp, mouse(SWT.MouseUp, 2, name, SWT.BUTTON1));
        UiWait.settle();
        assertNull(grid.editor(), "cells are selected, none is edited");
        command(IWorkbenchCommandConstants.EDIT_COPY);
        assertEquals(3, ((String) onClipboard(TextTransfer.getInstance())).lines().count());
        key(widget, SWT.ARROW_DOWN, 0);
        assertTrue(grid.editor() != null, "an arrow goes on to a cell");
    }

    private Event mouse(int type, int row, int column, int state) {
        var bounds = widget.getItem(row).getBounds(column + 1);
        Event event = new Event();
        event.type = type;
        event.x = bounds.x + 3;
        event.y = bounds.y + bounds.height / 2;
        event.stateMask = state;
        return event;
    }
}
