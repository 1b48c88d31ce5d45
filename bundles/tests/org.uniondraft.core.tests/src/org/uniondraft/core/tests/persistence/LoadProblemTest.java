package org.uniondraft.core.tests.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadProblem;
import org.uniondraft.core.persistence.LoadProblem.Severity;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Paragraph;

class LoadProblemTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ud:Document xmlns:ud="http://www.uniondraft.org/model/1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
             id="d" formatVersion="1">
            <body id="b" role="body">
            """;
    private static final String TAIL = """

            <blocks xsi:type="ud:Paragraph" id="last" text="后面的还在"/>
            </body>
            </ud:Document>
            """;

    @TempDir
    Path folder;

    private LoadedDocument load(String line) throws Exception {
        Path file = folder.resolve("a.udoc");
        Files.writeString(file, HEAD + line + TAIL);
        return DocumentFiles.load(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<riddle id='x'><blocks id='y'/></riddle>|riddle",
        "<blocks xsi:type='ud:Paragraph' id='x' riddle='42'/>|riddle",
        "<blocks xsi:type='ud:Paragraph' id='x' xsi:riddle='42'/>|xsi:riddle",
        "<blocks xsi:type='ud:Riddle' id='x'/>|ud:Riddle",
        "<blocks xsi:type='ud:Section' id='x'/>|Section",
        "<blocks id='x'/>|xsi:type",
        "<blocks xsi:type='ud:Paragraph' id='x' alignment='diagonal'/>|diagonal",
        "<blocks xsi:type='ud:Paragraph' id='x' flushLeft='perhaps'/>|perhaps",
        "<blocks xsi:type='ud:Picture' id='x' width='wide'/>|wide",
        "<blocks xsi:type='ud:Paragraph' id='x' origin='nowhere'/>|nowhere",
        "<blocks xsi:type='ud:Paragraph' id='last'/>|last",
        "<blocks xsi:type='ud:Paragraph' id='not an id'/>|not an id",
        "<blocks xsi:type='ud:RecordView' id='x' table='gone'/>|gone",
        "<blocks xsi:type='ud:RecordView' id='x' table='b'/>|Section",
        "<blocks xsi:type='ud:Paragraph' id='x'>stray text</blocks>|stray text",
        "<heading id='h1' text='一'/><heading id='h2' text='二'/>|heading",
        "<blocks xsi:type='ud:RawBlock' id='x'><lines>a<b/></lines></blocks>|b",
        "<kinds riddle='1'>welfare</kinds>|riddle"})
    void eachIsToldWithItsPlaceAndTheRestIsRead(String line, String named) throws Exception {
        LoadedDocument loaded = load(line.replace('\'', '"'));
        assertEquals(1, loaded.problems().size(), loaded.problems()::toString);
        LoadProblem problem = loaded.problems().get(0);
        assertEquals(Severity.ERROR, problem.severity());
        assertTrue(problem.message().contains(named), problem.message());
        assertTrue(problem.line() == 4 || named.equals("last") && problem.line() == 5, problem::toString);
        assertTrue(problem.column() > 1);
        assertTrue(loaded.saveBlocked());
        assertEquals("后面的还在", ((Paragraph) loaded.document().getBody().getBlocks().getLast()).getText());
    }

    @Test
    void aPeriodThatIsNoneIsToldWithTheReason() throws Exception {
        Path file = folder.resolve("a.udoc");
        Files.writeString(file, (HEAD + TAIL).replace("id=\"d\"", "id=\"d\" period=\"2026-13\""));
        LoadedDocument loaded = DocumentFiles.load(file);
        assertEquals(1, loaded.problems().size());
        assertTrue(loaded.problems().get(0).message().contains("2026-13"));
        assertNotNull(loaded.document().getBody());
    }

    @Test
    void commentsAndInstructionsAreOnlyWarnings() throws Exception {
        LoadedDocument loaded = load("<!-- a comment --><?php echo ?>");
        assertEquals(List.of(Severity.WARNING, Severity.WARNING),
                loaded.problems().stream().map(LoadProblem::severity).toList());
        assertFalse(loaded.saveBlocked());
        DocumentFiles.save(loaded.document(), loaded.file(), SaveOptions.DEFAULT);
    }

    @Test
    void aDuplicateGetsANewId() throws Exception {
        LoadedDocument loaded = load("<blocks xsi:type=\"ud:Paragraph\" id=\"b\"/>");
        var blocks = loaded.document().getBody().getBlocks();
        assertEquals("b", loaded.document().getBody().getId());
        assertNotEquals("b", blocks.get(0).getId());
        assertNotNull(blocks.get(0).getId());
    }

    @Test
    void aFileThatWasNotReadWholeIsNotSavedOver() throws Exception {
        LoadedDocument loaded = load("<riddle/>");
        byte[] before = Files.readAllBytes(loaded.file());
        for (SaveOptions options : List.of(SaveOptions.DEFAULT, SaveOptions.REPLACE)) {
            DocumentException e = assertThrows(DocumentException.class,
                    () -> DocumentFiles.save(loaded.document(), loaded.file(), options));
            assertEquals(Reason.SAVE_BLOCKED, e.reason());
        }
        Path sameByAnotherName = folder.resolve("../" + folder.getFileName() + "/a.udoc");
        assertThrows(DocumentException.class,
                () -> DocumentFiles.save(loaded.document(), sameByAnotherName, SaveOptions.REPLACE));
        assertEquals(List.of(new String(before)), List.of(Files.readString(loaded.file())));

        Path other = folder.resolve("b.udoc");
        DocumentFiles.save(loaded.document(), other, SaveOptions.DEFAULT);
        assertEquals(List.of(), DocumentFiles.load(other).problems());
        DocumentFiles.save(loaded.document(), other, SaveOptions.DEFAULT);
    }
}
