package org.uniondraft.core.tests.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Category;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.files.FileStamp;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.core.tests.support.FullDocument;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;

class SaveTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    @TempDir
    Path folder;

    @Test
    void savingGivesTheStampOfTheFile() throws Exception {
        Path file = folder.resolve("a.udoc");
        Document document = FullDocument.make();
        FileStamp stamp = DocumentFiles.save(document, file, SaveOptions.DEFAULT);
        assertEquals(FileStamp.of(file), stamp);
        assertEquals(stamp, DocumentFiles.load(file).stamp());
        assertFalse(DocumentFiles.hasChangedOutside(document));
        assertEquals(List.of(file), files());
    }

    @Test
    void aChangeFromOutsideIsNotOverwrittenByAccident() throws Exception {
        Path file = folder.resolve("a.udoc");
        DocumentFiles.save(FullDocument.make(), file, SaveOptions.DEFAULT);
        LoadedDocument loaded = DocumentFiles.load(file);
        String theirs = Files.readString(file).replace("formatVersion", " formatVersion");
        Files.writeString(file, theirs);
        assertTrue(DocumentFiles.hasChangedOutside(loaded.document()));
        DocumentException e = assertThrows(DocumentException.class,
                () -> DocumentFiles.save(loaded.document(), file, SaveOptions.DEFAULT));
        assertEquals(Reason.CHANGED_OUTSIDE, e.reason());
        assertEquals(theirs, Files.readString(file));

        DocumentFiles.save(loaded.document(), file, new SaveOptions(true, true));
        assertEquals(theirs, Files.readString(AtomicFile.backupOf(file)));
        assertFalse(DocumentFiles.hasChangedOutside(loaded.document()));
        DocumentFiles.save(loaded.document(), file, SaveOptions.DEFAULT);
    }

    @Test
    void aFileThatWasRemovedIsWrittenAgain() throws Exception {
        Path file = folder.resolve("a.udoc");
        Document document = FullDocument.make();
        DocumentFiles.save(document, file, SaveOptions.DEFAULT);
        Files.delete(file);
        assertTrue(DocumentFiles.hasChangedOutside(document));
        DocumentFiles.save(document, file, SaveOptions.DEFAULT);
        assertTrue(Files.exists(file));
    }

    @Test
    void afterSavingUnderAnotherNameThatIsItsFile() throws Exception {
        Path first = folder.resolve("a.udoc");
        Path second = folder.resolve("b.udoc");
        Document document = FullDocument.make();
        DocumentFiles.save(document, first, SaveOptions.DEFAULT);
        DocumentFiles.save(document, second, SaveOptions.DEFAULT);
        Files.writeString(first, "someone else's now");
        assertFalse(DocumentFiles.hasChangedOutside(document));
        DocumentFiles.save(document, second, SaveOptions.DEFAULT);
        assertEquals("someone else's now", Files.readString(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0008", "\u001F", "\uFFFE", "\uD83D", "\uDE00\uD83D"})
    void aCharacterXmlCannotHoldIsSaidBeforeAnythingIsWritten(String text) throws Exception {
        Path file = folder.resolve("a.udoc");
        Document document = FullDocument.make();
        DocumentFiles.save(document, file, SaveOptions.DEFAULT);
        byte[] before = Files.readAllBytes(file);
        Paragraph paragraph = MAKE.createParagraph();
        paragraph.setText(text);
        document.getBody().getBlocks().add(paragraph);
        DocumentException e = assertThrows(DocumentException.class,
                () -> DocumentFiles.save(document, file, SaveOptions.DEFAULT));
        assertEquals(Reason.ILLEGAL_CONTENT, e.reason());
        assertEquals(Category.OUTPUT, e.category());
        assertTrue(e.getMessage().contains(paragraph.getId()) && e.getMessage().contains("U+"), e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file), files());

        paragraph.setText("");
        document.getNotes().get(0).getLines().add(text);
        assertThrows(DocumentException.class, () -> DocumentFiles.toBytes(document));
    }

    @Test
    void aReferenceOutOfTheDocumentIsSaid() throws Exception {
        Document document = documentWithBody();
        RecordView view = MAKE.createRecordView();
        RecordTable removed = MAKE.createRecordTable();
        view.setTable(removed);
        document.getBody().getBlocks().add(view);
        DocumentException e = assertThrows(DocumentException.class, () -> DocumentFiles.toBytes(document));
        assertEquals(Reason.ILLEGAL_CONTENT, e.reason());
        assertTrue(e.getMessage().contains(view.getId()) && e.getMessage().contains("table"), e.getMessage());

        Document other = documentWithBody();
        other.getBody().getRecordTables().add(removed);
        DocumentFiles.adopt(other);
        assertThrows(DocumentException.class, () -> DocumentFiles.toBytes(document));
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        Document document = documentWithBody();
        Section section = document.getBody();
        for (int i = 0; i < 250; i++) {
            Section inner = MAKE.createSection();
            section.getSections().add(inner);
            section = inner;
        }
        assertEquals(Reason.ILLEGAL_CONTENT,
                assertThrows(DocumentException.class, () -> DocumentFiles.toBytes(document)).reason());

        Document large = documentWithBody();
        for (int i = 0; i < 5; i++) {
            large.getMedia().add(MAKE.createMedia());
            large.getMedia().get(i).setContent(new byte[10 << 20]);
        }
        assertEquals(Reason.ILLEGAL_CONTENT,
                assertThrows(DocumentException.class, () -> DocumentFiles.toBytes(large)).reason());
    }

    @Test
    void idsSetByHandAreChecked() {
        Document document = documentWithBody();
        DocumentFiles.adopt(document);
        document.getBody().setId("with a blank");
        assertThrows(DocumentException.class, () -> DocumentFiles.toBytes(document));
        document.getBody().setId(document.getId());
        assertThrows(DocumentException.class, () -> DocumentFiles.toBytes(document));
    }

    private static Document documentWithBody() {
        Document document = MAKE.createDocument();
        document.setBody(MAKE.createSection());
        return document;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
