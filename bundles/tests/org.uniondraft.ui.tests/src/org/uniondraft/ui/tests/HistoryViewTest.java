package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.history.Version;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.support.Texts;
import org.uniondraft.ui.history.PaperHistory;

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

    @Test
    void eachSaveIsAVersionAndOneCanBeTakenBackAsAStep() throws Exception {
        try (OpenPaper paper = OpenPaper.sample("plan-school", folder)) {
            byte[] original = Files.readAllBytes(paper.file());
            paper.editor().doSave(new NullProgressMonitor());
            MarkedText title = paper.editor().session().document().getTitleBlock().getLines().getFirst();
            paper.editor().session().execute(EditCommand.typing(title, () -> Texts.insert(title, 0, "新")));
            paper.editor().doSave(new NullProgressMonitor());
            byte[] changed = Files.readAllBytes(paper.file());
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
}
