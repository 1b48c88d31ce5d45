package org.uniondraft.ui.tests.editor.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.edit.EditRunner;
import org.uniondraft.flow.edit.MarkEditor;
import org.uniondraft.model.Note;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.ui.editor.text.PaperTextViewer;
import org.uniondraft.ui.editor.text.TextPage;
import org.uniondraft.ui.marks.NotesView;
import org.uniondraft.ui.marks.PlaceholdersView;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.UiWait;

/** The lists of what is still to be filled and of what was remarked. */
class PaperListsTest {

    @TempDir
    private Path folder;
    private OpenPaper paper;
    private PaperTextViewer text;
    private FlowLine first;

    @BeforeEach
    void open() {
        paper = OpenPaper.sample("plan-school", folder);
        text = paper.editor().showPage(TextPage.class).viewer();
        first = text.flow().lines().stream().filter(line -> line.kind() == LineKind.PARAGRAPH).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        for (String id : List.of(PlaceholdersView.ID, NotesView.ID)) {
            IViewPart view = OpenPaper.page().findView(id);
            if (view != null) {
                OpenPaper.page().hideView(view);
            }
        }
        paper.close();
    }

    private int start() {
        return text.flow().start(text.flow().lineOf(first.source()).getAsInt());
    }

    @Test
    void placeholdersAreListedGoneToAndVanishWhenFilled() throws Exception {
        PlaceholdersView view = (PlaceholdersView) OpenPaper.page().showView(PlaceholdersView.ID);
        List<?> before = (List<?>) view.viewer().getInput();
        text.placeholders().insert(start(), start(), PlaceholderKind.NUMBER, null);
        text.placeholders().insert(start() + first.length(), start() + first.length(), PlaceholderKind.YEAR, null);
        UiWait.until("they are listed", () -> ((List<?>) view.viewer().getInput()).size() == before.size() + 2);
        Placeholder hole = text.placeholders().next(start()).orElseThrow().placeholder();
        view.viewer().setSelection(new StructuredSelection(hole));
        view.viewer().getTable().notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.settle();
        assertSame(paper.editor(), OpenPaper.page().getActivePart());
        String selected = text.widget().getSelectionText();
        assertFalse(selected.isEmpty());
        view.step(1);
        UiWait.settle();
        assertFalse(hole == view.viewer().getStructuredSelection().getFirstElement());
        view.step(-1);
        assertSame(hole, view.viewer().getStructuredSelection().getFirstElement());
        text.placeholders().fill(hole, "12");
        UiWait.until("the filled one is gone", () -> !((List<?>) view.viewer().getInput()).contains(hole));
        assertTrue(view.getContentDescription().matches("\\D*" + (before.size() + 1) + "\\D*"), view.getContentDescription());
    }

    @Test
    void notesAreListedGoneToAndDealtWith() throws Exception {
        NotesView view = (NotesView) OpenPaper.page().showView(NotesView.ID);
        int before = ((List<?>) view.viewer().getInput()).size();
        new MarkEditor(new EditRunner(text.flow(), paper.editor().session().commands())).comment(start(), start() + 4, "王",
                "请核对");
        UiWait.until("it is listed", () -> ((List<?>) view.viewer().getInput()).size() == before + 1);
        Note note = (Note) ((List<?>) view.viewer().getInput()).getLast();
        assertEquals(List.of("请核对"), note.getLines());
        view.viewer().setSelection(new StructuredSelection(note));
        view.viewer().getTable().notifyListeners(SWT.DefaultSelection, new Event());
        UiWait.settle();
        assertEquals(first.text().substring(0, 4), text.widget().getSelectionText());
        paper.editor().session().execute(EditCommand.of("", note, () -> note.setResolved(true)));
        UiWait.until("it is gone", () -> ((List<?>) view.viewer().getInput()).size() == before);
        paper.editor().session().commands().undo();
        UiWait.until("it is back", () -> ((List<?>) view.viewer().getInput()).size() == before + 1);
    }
}
