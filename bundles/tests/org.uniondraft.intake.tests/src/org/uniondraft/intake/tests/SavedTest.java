package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.RecordType.FieldSpec;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.RecognitionWord;
import org.uniondraft.core.outline.Outline;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.intake.TopicRecogniser;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Total;
import org.uniondraft.model.ViewForm;

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

    private static List<String> titles(Document document) {
        return Outline.of(document).headings().stream().map(entry -> entry.number() + entry.title()).toList();
    }

    @Test
    void makesTasksOfTheDeclaredType() throws Exception {
        RecordType type = new RecordType("task", "任务", 10, List.of(field("period", FieldType.PERIOD),
                field("activity", FieldType.TEXT), field("owner", FieldType.PERSON)), List.of(), Optional.empty(),
                ViewForm.TABLE, null);
        ImportedPaper paper = Importer.importText(PAPER, ImportOptions.DEFAULT.withTaskType(type)).papers().getFirst();
        RecordTable table = Papers.all(paper.document(), RecordTable.class).getFirst();
        assertAll(() -> assertEquals("task", table.getType()),
                () -> assertEquals(List.of("period", "activity", "owner"),
                        table.getFields().stream().map(Field::getName).toList()),
                () -> assertEquals(3, table.getRecords().size()), () -> assertEquals("", Papers.loss(paper)));
    }

    @Test
    void makesDoWithoutADeclaredTypeThatHasNoTime() throws Exception {
        RecordType type = new RecordType("task", "任务", 10, List.of(field("activity", FieldType.TEXT)), List.of(),
                Optional.empty(), ViewForm.TABLE, null);
        ImportedPaper paper = Importer.importText(PAPER, ImportOptions.DEFAULT.withTaskType(type)).papers().getFirst();
        assertEquals(2, Papers.all(paper.document(), RecordTable.class).getFirst().getFields().size());
    }

    private static FieldSpec field(String name, FieldType type) {
        return new FieldSpec(name, name, type, Optional.empty(), false, List.of(), Total.NONE, 1);
    }

    @Test
    void recognisesTopicsByTheirWords() throws Exception {
        ImportOptions options = ImportOptions.DEFAULT.withTopics(TopicRecogniser.byWords(List.of(
                kind("goals", SectionRole.GOALS, "目标"), kind("welfare", SectionRole.SECTION, "送温暖", "慰问"),
                kind("culture", SectionRole.SECTION, "文体", "慰问"), kind("other", SectionRole.SECTION))));
        Document document = Importer.importText("一、送温暖和慰问\n走访职工。\n二、文体\n办好比赛。\n三、工作目标\n办好实事。", options).papers()
                .getFirst().document();
        assertEquals(List.of(List.of("welfare", "culture"), List.of("culture"), List.of("goals")),
                Outline.of(document).headings().stream().map(Outline.Entry::kinds).toList());
    }

    private static SectionKind kind(String id, SectionRole role, String... words) {
        return new SectionKind(id, id, 10, Optional.empty(), role, List.of(),
                Stream.of(words).map(word -> new RecognitionWord(word, 1)).toList(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), null);
    }
}
