package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.outline.Outline;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.model.RecordTable;

/** Imported papers as files, and with what plug-ins declare. */
class SavedTest {

    private static final String PAPER = """
            海州市第二中学工会2026年工作计划表
            一、主要工作
            （一）办好教代会。全年xx次，一是开会；二是落实。
            二、每月安排
            一月份：走访慰问。
            三月份：妇女节活动。
            四月份：春游。
            海州市第二中学工会
            2026年1月5日
            """;

    @Test
    void savesAndLoadsWhatWasImported(@TempDir Path folder) throws Exception {
        ImportedPaper paper = Importer.importText(Papers.utf8("一\t是\u0000\n", PAPER), "计划.txt", ImportOptions.DEFAULT)
                .papers().getFirst();
        Path file = folder.resolve("paper.udoc");
        DocumentFiles.save(paper.document(), file, SaveOptions.DEFAULT);
        LoadedDocument loaded = DocumentFiles.load(file);
        assertAll(() -> assertTrue(loaded.problems().isEmpty(), () -> loaded.problems().toString()),
                () -> assertEquals(Papers.printed(paper.document()), Papers.printed(loaded.document())),
                () -> assertEquals(paper.document().getSources().getFirst().getLines(),
                        loaded.document().getSources().getFirst().getLines()),
                () -> assertEquals(titles(paper.document()), titles(loaded.document())));
    }

    private static java.util.List<String> titles(Document document) {
        return Outline.of(document).headings().stream().map(entry -> entry.number() + entry.title()).toList();
    }

    @Test
    void makesTasksOfTheDeclaredType() throws Exception {
        ImportedPaper paper = Importer.importText(PAPER, ImportOptions.of(Catalogs.platform())).papers().getFirst();
        RecordTable table = Papers.all(paper.document(), RecordTable.class).getFirst();
        assertAll(() -> assertEquals("task", table.getType()),
                () -> assertTrue(table.getFields().stream().anyMatch(field -> field.getName().equals("owner"))),
                () -> assertEquals(3, table.getRecords().size()), () -> assertEquals("", Papers.loss(paper)));
    }
}
