package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.history.Version;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.history.HistoryView;
import org.uniondraft.ui.history.PaperHistory;
import org.uniondraft.ui.history.VersionKeeper;

class HistoryViewTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void keepVersionsHere() {
        System.setProperty(PaperHistory.FOLDER_PROPERTY, folder.resolve("versions").toString());
    }

    @AfterEach
    void keepVersionsElsewhere() {
        System.clearProperty(PaperHistory.FOLDER_PROPERTY);
    }

    private static void typeAndSave(OpenPaper paper, String text) {
        MarkedText title = paper.editor().session().document().getTitleBlock().getLines().getFirst();
        paper.editor().session().execute(EditCommand.typing(title, () -> Texts.insert(title, 0, text)));
        paper.editor().doSave(new NullProgressMonitor());
    }

    @Test
    void savesInQuickSuccessionAreVersionsInTheirOrder() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            for (String text : List.of("一", "二", "三")) {
                typeAndSave(paper, text);
            }
            // What the end of the workbench waits for.
            VersionKeeper.get().finish();
            List<String> titles = new ArrayList<>();
            for (Version version : PaperHistory.store().versions(paper.file())) {
                titles.add(DocumentFiles.load(version.content()).document().getTitleBlock().getLines().getFirst().getText()
                        .substring(0, 3));
            }
            assertEquals(List.of("三二一", "二一云", "一云溪"), titles);
        }
    }

    @Test
    void theViewShowsTheVersionThatWasJustSaved() throws Exception {
        HistoryView view = (HistoryView) OpenPaper.page().showView(HistoryView.ID);
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            Table table = Widgets.find(OpenPaper.page().getWorkbenchWindow().getShell(), Table.class,
                    candidate -> candidate.getColumnCount() == 1 && candidate.getColumn(0).getText().equals("保存时间"))
                    .getFirst();
            assertEquals(0, table.getItemCount());
            typeAndSave(paper, "新");
            UiWait.until("the version", () -> table.getItemCount() == 1);
            typeAndSave(paper, "更");
            UiWait.until("the next version", () -> table.getItemCount() == 2);
        } finally {
            OpenPaper.page().hideView(view);
        }
    }

    @Test
    void eachSaveIsAVersionAndOneCanBeTakenBackAsAStep() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            byte[] original = Files.readAllBytes(paper.file());
            paper.editor().doSave(new NullProgressMonitor());
            MarkedText title = paper.editor().session().document().getTitleBlock().getLines().getFirst();
            paper.editor().session().execute(EditCommand.typing(title, () -> Texts.insert(title, 0, "新")));
            paper.editor().doSave(new NullProgressMonitor());
            byte[] changed = Files.readAllBytes(paper.file());
            VersionKeeper.get().finish();
            List<Version> versions = PaperHistory.store().versions(paper.file());
            assertEquals(2, versions.size());
            assertArrayEquals(original, Files.readAllBytes(versions.getLast().content()));
            paper.editor().session().execute(PaperHistory.restore(paper.editor().session().document(),
                    DocumentFiles.load(versions.getLast().content()).document()));
            assertArrayEquals(original, DocumentFiles.toBytes(paper.editor().session().document()));
            paper.editor().session().commands().undo();
            assertArrayEquals(changed, DocumentFiles.toBytes(paper.editor().session().document()));
        }
    }

    @Test
    void aVersionIsComparedAndRestored() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            MarkedText title = paper.editor().session().document().getTitleBlock().getLines().getFirst();
            String old = title.getText();
            paper.editor().doSave(new NullProgressMonitor());
            paper.editor().session().execute(EditCommand.typing(title, () -> Texts.insert(title, 0, "新")));
            paper.editor().doSave(new NullProgressMonitor());
            HistoryView view = (HistoryView) OpenPaper.page().showView(HistoryView.ID);
            try {
                List<Table> tables = Widgets.find(OpenPaper.page().getWorkbenchWindow().getShell(), Table.class,
                        table -> List.of("保存时间", "变化").contains(table.getColumn(0).getText()));
                Table versions = tables.getFirst();
                Table differences = tables.getLast();
                UiWait.until("the versions are listed", () -> versions.getItemCount() == 2);
                versions.setSelection(1);
                versions.notifyListeners(SWT.Selection, new Event());
                UiWait.until("the versions are compared", () -> differences.getItemCount() == 1);
                assertEquals(old, differences.getItem(0).getText(1));
                assertEquals("新" + old, differences.getItem(0).getText(2));
                IAction restore = Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems())
                        .filter(ActionContributionItem.class::isInstance)
                        .map(item -> ((ActionContributionItem) item).getAction()).findFirst().orElseThrow();
                Widgets.answer(restore::run, "是");
                assertEquals(old, title().getText());
                paper.editor().session().commands().undo();
                assertEquals("新" + old, title().getText());
            } finally {
                OpenPaper.page().hideView(view);
            }
        }
    }

    private static MarkedText title() {
        PaperEditor editor = (PaperEditor) OpenPaper.page().getActiveEditor();
        return editor.session().document().getTitleBlock().getLines().getFirst();
    }
}
