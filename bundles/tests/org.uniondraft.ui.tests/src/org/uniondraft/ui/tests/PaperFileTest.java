package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.RecoveryFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.session.Autosave;
import org.uniondraft.ui.session.PaperSession;

/** What happens to the file of an open paper, beside its being saved. */
class PaperFileTest {

    @TempDir
    private Path folder;

    private static MarkedText title(Document document) {
        return document.getTitleBlock().getLines().getFirst();
    }

    private static void type(PaperSession session, String text) {
        MarkedText title = title(session.document());
        session.execute(EditCommand.typing(title, () -> Texts.insert(title, 0, text)));
    }

    private static String saved(Path file) throws DocumentException {
        return title(DocumentFiles.load(file).document()).getText();
    }

    private static void changeOutside(Path file, String text) throws DocumentException {
        Document other = DocumentFiles.load(file).document();
        Texts.insert(title(other), 0, text);
        DocumentFiles.save(other, file, SaveOptions.REPLACE);
    }

    private static Composite area(OpenPaper paper) {
        return paper.editor().getSite().getShell();
    }

    private static boolean says(OpenPaper paper, String part) {
        return !Widgets.find(area(paper), Label.class, label -> label.getText().contains(part)).isEmpty();
    }

    private static PaperEditor reopened() {
        return (PaperEditor) OpenPaper.page().getActiveEditor();
    }

    @Test
    void unsavedWorkIsKeptBesideTheFileAndComesBack() throws Exception {
        InstanceScope.INSTANCE.getNode(Autosave.PLUGIN).putInt(Autosave.SECONDS, 1);
        Path file;
        byte[] kept;
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            file = paper.file();
            byte[] before = Files.readAllBytes(file);
            Path recovery = RecoveryFiles.fileFor(file);
            type(paper.editor().session(), "（未存）");
            UiWait.until("the recovery file is written", () -> Files.exists(recovery));
            assertEquals(before.length, Files.size(file));
            kept = Files.readAllBytes(recovery);
        } finally {
            InstanceScope.INSTANCE.getNode(Autosave.PLUGIN).remove(Autosave.SECONDS);
        }
        assertFalse(Files.exists(RecoveryFiles.fileFor(file)), "giving up the work leaves nothing");

        Files.write(RecoveryFiles.fileFor(file), kept);
        try (OpenPaper paper = OpenPaper.open(file)) {
            assertTrue(paper.editor().isDirty());
            assertTrue(title(paper.editor().session().document()).getText().startsWith("（未存）"));
            assertTrue(says(paper, "未正常关闭"));
            paper.editor().doSave(new NullProgressMonitor());
            assertFalse(says(paper, "未正常关闭"));
            assertFalse(Files.exists(RecoveryFiles.fileFor(file)));
            assertTrue(saved(file).startsWith("（未存）"));
        }
    }

    @Test
    void aPaperThatIsUndoneToTheEndKeepsNothing() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PaperSession session = paper.editor().session();
            type(session, "（未存）");
            session.unsavedWork().write();
            assertTrue(Files.exists(RecoveryFiles.fileFor(paper.file())));
            session.commands().undo();
            session.unsavedWork().write();
            assertFalse(Files.exists(RecoveryFiles.fileFor(paper.file())));
        }
    }

    @Test
    void workThatWasSavedInTheMeantimeIsNotKeptAnyMore() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            PaperSession session = paper.editor().session();
            type(session, "（未存）");
            PaperSession.Kept kept = session.unsavedWork();
            session.save(SaveOptions.DEFAULT);
            kept.write();
            assertFalse(Files.exists(RecoveryFiles.fileFor(paper.file())));
        }
    }

    @Test
    void aChangeFromOutsideIsNoticedAndReloaded() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            changeOutside(paper.file(), "（外部）");
            paper.editor().setFocus();
            UiWait.until("the change is noticed", () -> says(paper, "其他程序修改"));
            Widgets.press(area(paper), "重新载入");
            UiWait.until("the paper is reloaded", () -> reopened() != null && reopened() != paper.editor());
            assertTrue(title(reopened().session().document()).getText().startsWith("（外部）"));
            assertFalse(reopened().isDirty());
            OpenPaper.page().closeEditor(reopened(), false);
        }
    }

    @Test
    void savingOverAChangeFromOutsideAsks() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            String old = saved(paper.file());
            changeOutside(paper.file(), "（外部）");
            type(paper.editor().session(), "（本地）");
            Widgets.answer(() -> paper.editor().doSave(new NullProgressMonitor()), "取消");
            assertTrue(paper.editor().isDirty());
            assertEquals("（外部）" + old, saved(paper.file()));
            Widgets.answer(() -> paper.editor().doSave(new NullProgressMonitor()), "覆盖");
            assertFalse(paper.editor().isDirty());
            assertEquals("（本地）" + old, saved(paper.file()));
        }
    }

    @Test
    void aFileThatWasReadInPartIsNotSavedOver() throws Exception {
        Path file = OpenPaper.copyOf("plan-school", folder);
        String content = Files.readString(file).replaceFirst("<body ", "<unheardOf/>\n  <body ");
        Files.writeString(file, content);
        try (OpenPaper paper = OpenPaper.open(file)) {
            assertTrue(says(paper, "未能全部读入"));
            assertTrue(paper.editor().session().isSaveBlocked());
            Path other = folder.resolve("另存.udoc");
            paper.editor().session().saveAs(other);
            assertFalse(paper.editor().session().isSaveBlocked());
            assertEquals(content, Files.readString(file));
            assertTrue(Files.exists(other));
        }
    }
}
