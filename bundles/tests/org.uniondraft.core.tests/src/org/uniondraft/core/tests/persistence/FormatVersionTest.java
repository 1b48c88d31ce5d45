package org.uniondraft.core.tests.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;

class FormatVersionTest {

    @TempDir
    Path folder;
    private Path old;

    @BeforeEach
    void copyThePaperOfVersion0() throws Exception {
        old = folder.resolve("old.udoc");
        try (InputStream in = FormatVersionTest.class.getResourceAsStream("version-0.udoc")) {
            Files.copy(in, old);
        }
    }

    @Test
    void anOlderFileOpensConverted() throws Exception {
        LoadedDocument loaded = DocumentFiles.load(old);
        assertEquals(List.of(), loaded.problems());
        assertEquals(OptionalInt.of(0), loaded.convertedFrom());
        Document document = loaded.document();
        assertEquals("1", document.getFormatVersion());
        assertEquals("滨江区图书馆工会2019年工作计划", document.getTitleBlock().getLines().get(0).getText());
        assertEquals("滨江区图书馆工会", document.getOrganisation().getFullName());
        Section first = document.getBody().getSections().get(0);
        assertEquals("s1", first.getId());
        assertEquals("读书会办到班组去", first.getHeading().getText());
        assertEquals(NumberMode.LITERAL, first.getHeading().getNumberMode());
        assertEquals("一、", first.getHeading().getLiteralNumber());
        assertEquals(List.of("culture", "ideology"), first.getKinds());
        assertEquals("每月第一个周五下班后办读书会。", ((Paragraph) first.getBlocks().get(0)).getText());
        Section second = document.getBody().getSections().get(1);
        assertEquals(NumberMode.AUTO, second.getHeading().getNumberMode());
        assertEquals(second.getRecordTables().get(0), ((RecordView) second.getBlocks().get(0)).getTable());
        assertEquals("读书会书单", document.getAttachments().get(0).getTitle().getText());
    }

    @Test
    void anOlderFileIsSavedInThePresentVersionAndKeptBesideIt() throws Exception {
        byte[] before = Files.readAllBytes(old);
        LoadedDocument loaded = DocumentFiles.load(old);
        DocumentFiles.save(loaded.document(), old, new SaveOptions(false, false));
        assertArrayEquals(before, Files.readAllBytes(AtomicFile.backupOf(old)));
        LoadedDocument again = DocumentFiles.load(old);
        assertEquals(OptionalInt.empty(), again.convertedFrom());
        assertEquals(List.of(), again.problems());
        assertArrayEquals(Files.readAllBytes(old), DocumentFiles.toBytes(again.document()));
    }

    @Test
    void whatAnOlderFileHoldsBesidesIsToldWithoutAPlace() throws Exception {
        Files.writeString(old, Files.readString(old).replace("<body ", "<body riddle=\"1\" "));
        LoadedDocument loaded = DocumentFiles.load(old);
        assertEquals(1, loaded.problems().size());
        assertEquals(0, loaded.problems().get(0).line());
        assertTrue(loaded.saveBlocked());
    }

    @Test
    void aNewerFileIsRefusedBeforeAnythingElse() throws Exception {
        Files.writeString(old, "<ud:Document xmlns:ud=\"http://www.uniondraft.org/model/12\" formatVersion=\"12\">"
                + "<what><nobody knows=\"yet\"/>");
        DocumentException e = assertThrows(DocumentException.class, () -> DocumentFiles.load(old));
        assertEquals(Reason.NEWER_FORMAT, e.reason());
        assertTrue(e.getMessage().contains("12") && e.getMessage().contains("1"), e.getMessage());
    }

    @Test
    void anOlderFileWithADocumentTypeIsRefused() throws Exception {
        Files.writeString(old, Files.readString(old).replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e 'x'>]>"));
        assertEquals(Reason.FORBIDDEN_XML,
                assertThrows(DocumentException.class, () -> DocumentFiles.load(old)).reason());
    }
}
