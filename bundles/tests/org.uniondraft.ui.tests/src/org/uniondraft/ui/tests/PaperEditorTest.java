package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.session.PaperSession;

class PaperEditorTest {

    @TempDir
    private Path folder;

    @Test
    void aPaperIsOpenedChangedTakenBackAndSaved() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            byte[] before = Files.readAllBytes(paper.file());
            PaperSession session = paper.editor().session();
            MarkedText title = session.document().getTitleBlock().getLines().getFirst();
            String old = title.getText();
            session.execute(EditCommand.typing(title, () -> Texts.insert(title, 0, "（草案）")));
            UiWait.until("the editor is dirty", paper.editor()::isDirty);
            paper.editor().getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
            assertEquals(old, title.getText());
            assertFalse(paper.editor().isDirty());
            paper.editor().getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.REDO.getId()).run();
            assertTrue(paper.editor().isDirty());
            paper.editor().doSave(new NullProgressMonitor());
            assertFalse(paper.editor().isDirty());
            assertEquals("（草案）" + old, DocumentFiles.load(paper.file()).document().getTitleBlock().getLines().getFirst()
                    .getText());
            assertArrayEquals(before, Files.readAllBytes(paper.file().resolveSibling("plan-school.udoc.bak")));
        }
    }
}
