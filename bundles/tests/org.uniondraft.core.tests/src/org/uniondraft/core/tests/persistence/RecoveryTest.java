package org.uniondraft.core.tests.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.Recovery;
import org.uniondraft.core.persistence.RecoveryFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordView;

class RecoveryTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    @TempDir
    Path folder;

    @Test
    void unsavedWorkIsFoundRecoveredAndDiscarded() throws Exception {
        Path file = folder.resolve("计划.udoc");
        Document document = paper("保存过的");
        DocumentFiles.save(document, file, SaveOptions.DEFAULT);
        byte[] saved = Files.readAllBytes(file);
        assertEquals(Optional.empty(), RecoveryFiles.find(file));

        ((Paragraph) document.getBody().getBlocks().get(0)).setText("没保存的");
        RecoveryFiles.write(document, file);
        assertArrayEquals(saved, Files.readAllBytes(file));
        assertFalse(DocumentFiles.hasChangedOutside(document));
        assertEquals(folder.resolve(".计划.udoc.autosave"), RecoveryFiles.fileFor(file));

        Recovery recovery = RecoveryFiles.find(file).orElseThrow();
        assertEquals(List.of(recovery), RecoveryFiles.findAll(folder));
        LoadedDocument recovered = RecoveryFiles.recover(recovery);
        assertEquals(file, recovered.file());
        assertEquals("没保存的", text(recovered.document()));
        DocumentFiles.save(recovered.document(), file, SaveOptions.DEFAULT);
        assertEquals("没保存的", text(DocumentFiles.load(file).document()));

        RecoveryFiles.discard(file);
        RecoveryFiles.discard(file);
        assertEquals(List.of(), RecoveryFiles.findAll(folder));
    }

    @Test
    void workOnAPaperThatWasNeverSavedIsRecoveredToo() throws Exception {
        Path file = folder.resolve("new.udoc");
        RecoveryFiles.write(paper("新"), file);
        LoadedDocument recovered = RecoveryFiles.recover(RecoveryFiles.findAll(folder).get(0));
        DocumentFiles.save(recovered.document(), file, SaveOptions.DEFAULT);
        assertEquals("新", text(DocumentFiles.load(file).document()));
    }

    @Test
    void whatAFileCannotHoldDoesNotKeepTheRecoveryFileFromBeingWritten() throws Exception {
        Path file = folder.resolve("a.udoc");
        Document document = paper("坏\u0000字\uD83D与😀好字");
        RecordView view = MAKE.createRecordView();
        view.setTable(MAKE.createRecordTable());
        document.getBody().getBlocks().add(view);
        assertThrows(DocumentException.class, () -> DocumentFiles.save(document, file, SaveOptions.DEFAULT));
        RecoveryFiles.write(document, file);
        LoadedDocument recovered = RecoveryFiles.recover(RecoveryFiles.find(file).orElseThrow());
        assertEquals(List.of(), recovered.problems());
        assertEquals("坏\uFFFD字\uFFFD与😀好字", text(recovered.document()));
        assertEquals(null, ((RecordView) recovered.document().getBody().getBlocks().get(1)).getTable());
    }

    @Test
    void aFileThatWasNotReadWholeIsNotSavedOverByWayOfRecovery() throws Exception {
        Path file = folder.resolve("a.udoc");
        DocumentFiles.save(paper("一"), file, SaveOptions.DEFAULT);
        Files.writeString(file, Files.readString(file).replace("<body ", "<riddle/><body "));
        LoadedDocument loaded = DocumentFiles.load(file);
        assertTrue(loaded.saveBlocked());
        RecoveryFiles.write(loaded.document(), file);
        LoadedDocument recovered = RecoveryFiles.recover(RecoveryFiles.find(file).orElseThrow());
        assertTrue(recovered.saveBlocked());
        DocumentException e = assertThrows(DocumentException.class,
                () -> DocumentFiles.save(recovered.document(), file, SaveOptions.REPLACE));
        assertEquals(Reason.SAVE_BLOCKED, e.reason());
    }

    private static Document paper(String text) {
        Document document = MAKE.createDocument();
        document.setBody(MAKE.createSection());
        Paragraph paragraph = MAKE.createParagraph();
        paragraph.setText(text);
        document.getBody().getBlocks().add(paragraph);
        return document;
    }

    private static String text(Document document) {
        return ((Paragraph) document.getBody().getBlocks().get(0)).getText();
    }
}
