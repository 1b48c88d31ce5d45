package org.uniondraft.ui.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.history.PaperHistory;
import org.uniondraft.ui.history.VersionKeeper;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.tests.OpenPaper;
import org.uniondraft.ui.tests.Widgets;

/** The library, as somebody at the keyboard uses it. */
class LibraryTest extends LibraryCase {

    @Test
    void papersStandByYearAndKindWithTheirState() {
        assertEquals(List.of("2026年", "工作计划", "云溪市临江中学工会2026年工作计划  已审定", "工作总结"),
                rows().stream().filter(row -> !row.contains("总结  ")).toList());
    }

    @Test
    void aPaperIsOpenedAndRemembered() {
        select("云溪市临江中学工会2026年工作计划");
        tree().notifyListeners(SWT.DefaultSelection, new Event());
        await("the editor", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor);
        assertEquals(folder.resolve("plan-school.udoc"), LibrarySettings.recent().getFirst());
    }

    @Test
    void theFilterLeavesWhatFits() {
        Text filter = (Text) tree().getParent().getChildren()[0];
        filter.setText("总结");
        assertEquals(1, papers().size());
        filter.setText("没有这样的文书");
        assertEquals(List.of(), papers());
        filter.setText("");
        assertEquals(2, papers().size());
    }

    @Test
    void whatHappensInTheFolderShows() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("2025年"));
        await("the folder is watched", () -> papers().size() == 2);
        Path copy = Files.copy(folder.resolve("plan-school.udoc"), inside.resolve("旧计划.udoc"));
        await("a file that came", () -> papers().size() == 3);
        Files.writeString(copy, "<坏");
        await("a file that broke", () -> papers().contains("旧计划  无法读取"));
        Files.delete(copy);
        await("a file that went", () -> papers().size() == 2);
    }

    @Test
    void aPaperIsDeletedAndComesBack() {
        select("云溪市临江中学工会2026年工作计划");
        run("org.eclipse.ui.edit.delete");
        await("it is gone", () -> papers().size() == 1);
        assertFalse(Files.exists(folder.resolve("plan-school.udoc")));
        undo();
        await("it is back", () -> papers().size() == 2);
        assertTrue(Files.exists(folder.resolve("plan-school.udoc")));
    }

    @Test
    void aPaperIsRenamedWhileItIsOpen() throws Exception {
        OpenPaper.open(folder.resolve("plan-school.udoc"));
        select("云溪市临江中学工会2026年工作计划");
        Widgets.answer(() -> run("org.eclipse.ui.edit.rename"), dialog -> {
            Widgets.find(dialog, Text.class, text -> text.getEditable()).getFirst().setText("二〇二六年计划");
            Widgets.press(dialog, "确定");
        });
        await("the editor has the new file", () -> OpenPaper.page().getActiveEditor() instanceof PaperEditor editor
                && editor.session().file().equals(folder.resolve("二〇二六年计划.udoc")));
        assertFalse(Files.exists(folder.resolve("plan-school.udoc")));
        assertEquals(1, OpenPaper.page().getEditorReferences().length);
    }

    @Test
    void theVersionsOfARenamedPaperGoAlong() throws Exception {
        System.setProperty(PaperHistory.FOLDER_PROPERTY, folder.resolve("versions").toString());
        try (OpenPaper paper = OpenPaper.open(folder.resolve("plan-school.udoc"))) {
            paper.editor().doSave(new NullProgressMonitor());
            select("云溪市临江中学工会2026年工作计划");
            Widgets.answer(() -> run("org.eclipse.ui.edit.rename"), dialog -> {
                Widgets.find(dialog, Text.class, text -> text.getEditable()).getFirst().setText("改名");
                Widgets.press(dialog, "确定");
            });
            VersionKeeper.get().finish();
            assertEquals(1, PaperHistory.store().versions(folder.resolve("改名.udoc")).size());
        } finally {
            System.clearProperty(PaperHistory.FOLDER_PROPERTY);
        }
    }

    @Test
    void aPaperIsCopied() {
        select("云溪市临江中学工会2026年工作计划");
        run("org.uniondraft.ui.duplicatePaper");
        await("the copy", () -> papers().size() == 3);
        assertTrue(Files.exists(folder.resolve("plan-school（副本）.udoc")));
    }
}
