package org.uniondraft.core.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.export.ExportContext;
import org.uniondraft.core.export.ExportRefusedException;
import org.uniondraft.core.export.ExportRequest;
import org.uniondraft.core.export.ExportResult;
import org.uniondraft.core.export.ExportService;
import org.uniondraft.core.export.Exporter;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Category;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.core.tests.support.TestPlatform;
import org.uniondraft.model.Document;
import org.uniondraft.model.Field;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Value;
import org.uniondraft.model.ViewForm;

class ExportServiceTest {

    @TempDir
    Path folder;
    private final TestPlatform platform = TestPlatform.empty();
    private final ExportService service = new ExportService(platform.catalogs());
    private final Document document = ModelFactory.eINSTANCE.createDocument();

    /** Writes down how it was called. */
    public static final class Recorder implements Exporter {

        @Override
        public int export(Document document, ExportContext context, OutputStream out) throws IOException {
            out.write((new TreeMap<>(context.options()) + " " + context.profile().orElse("-") + " "
                    + context.finalVersion() + " " + context.flag("numbers")).getBytes(StandardCharsets.UTF_8));
            context.warn("first");
            context.warn("second");
            return 3;
        }
    }

    /** Fails half way. */
    public static final class Failing implements Exporter {

        @Override
        public int export(Document document, ExportContext context, OutputStream out) throws IOException {
            out.write(1);
            throw new IOException("disk full");
        }
    }

    @BeforeEach
    void declareFormats() {
        platform.add("p", """
                <extension point="org.uniondraft.core.exporters">
                <exporter id="recorder" label="R" extension="r" class="%s">
                <option id="numbers" label="N" type="boolean" default="true"/>
                <option id="tables" label="T" type="choice" default="pipes"><choice id="pipes" label="P"/>\
                <choice id="html" label="H"/></option>
                <option id="width" label="W" type="integer"/>
                <option id="author" label="A" type="text"/>
                </exporter>
                <exporter id="failing" label="F" extension="f" class="%s"/>
                <exporter id="broken" label="B" extension="b" class="no.such.Class"/>
                </extension>""".formatted(Recorder.class.getName(), Failing.class.getName()));
        document.setBody(ModelFactory.eINSTANCE.createSection());
    }

    private ExportResult export(Map<String, String> options, boolean finalVersion) throws Exception {
        return service.export(document,
                new ExportRequest("recorder", Optional.of("business"), options, finalVersion), folder.resolve("out.r"));
    }

    @Test
    void runsAnExporterWithItsOptionsAndGivesWhatCameOfIt() throws Exception {
        ExportResult result = export(Map.of("tables", "html", "width", "-12", "author", "我"), true);
        assertEquals(new ExportResult(folder.resolve("out.r"), 3, List.of("first", "second")), result);
        assertEquals("{author=我, numbers=true, tables=html, width=-12} business true true",
                Files.readString(result.target()));
        export(Map.of("numbers", "false"), false);
        assertEquals("{numbers=false, tables=pipes} business false false", Files.readString(result.target()));
        assertEquals("{numbers=true, tables=pipes} - false true", Files.readString(
                service.export(document, ExportRequest.draft("recorder"), result.target()).target()));
    }

    @Test
    void whatIsNotKnownIsAnsweredWithTheNearest() {
        assertEquals(Optional.of("numbers"), unknown(Map.of("number", "true")).nearest());
        assertEquals(Optional.of("html"), unknown(Map.of("tables", "htm")).nearest());
        assertEquals(Optional.of("true"), unknown(Map.of("numbers", "ture")).nearest());
        assertTrue(unknown(Map.of("width", "wide")).getMessage().contains("wide"));
        UnknownIdException format = assertThrows(UnknownIdException.class,
                () -> service.export(document, ExportRequest.draft("recordr"), folder.resolve("x")));
        assertEquals(Optional.of("recorder"), format.nearest());
    }

    private UnknownIdException unknown(Map<String, String> options) {
        UnknownIdException e = assertThrows(UnknownIdException.class, () -> export(options, false));
        assertFalse(Files.exists(folder.resolve("out.r")));
        return e;
    }

    @Test
    void aFailureLeavesTheTargetAsItWas() throws Exception {
        Path target = folder.resolve("a.f");
        Files.writeString(target, "old");
        DocumentException e = assertThrows(DocumentException.class,
                () -> service.export(document, ExportRequest.draft("failing"), target));
        assertEquals(Category.OUTPUT, e.category());
        assertTrue(e.getMessage().contains("disk full"));
        assertEquals("old", Files.readString(target));
        assertThrows(ContributionException.class,
                () -> service.export(document, ExportRequest.draft("broken"), target));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFinalVersionWithOpenPartsIsRefused() throws Exception {
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        paragraph.setText("慰问职工xx名。");
        Placeholder placeholder = ModelFactory.eINSTANCE.createPlaceholder();
        placeholder.setStart(4);
        placeholder.setEnd(6);
        paragraph.getMarks().add(placeholder);
        RawBlock raw = ModelFactory.eINSTANCE.createRawBlock();
        raw.getLines().add("看不懂的一行");
        document.getBody().getBlocks().addAll(List.of(paragraph, raw));
        ExportRefusedException e = assertThrows(ExportRefusedException.class, () -> export(Map.of(), true));
        assertEquals(2, e.reasons().size());
        assertTrue(e.reasons().get(0).contains("慰问职工xx名。") && e.reasons().get(1).contains("看不懂的一行"));
        assertTrue(e.getMessage().contains("2"), e.getMessage());
        assertFalse(Files.exists(folder.resolve("out.r")));
        assertEquals(3, export(Map.of(), false).pages());
    }

    @Test
    void whatRecordsLeaveOpenIsRefusedToo() throws Exception {
        ModelFactory make = ModelFactory.eINSTANCE;
        Field amount = make.createField();
        amount.setName("amount");
        amount.setUnit("元");
        amount.setRequired(true);
        RecordTable table = make.createRecordTable();
        table.getFields().add(amount);
        table.setSentence("春节发放${amount}");
        table.getRecords().add(make.createRecord());
        RecordView view = make.createRecordView();
        view.setTable(table);
        view.setForm(ViewForm.SENTENCE);
        document.getBody().getRecordTables().add(table);
        document.getBody().getBlocks().add(view);
        assertTrue(ExportService.openParts(document).getFirst().contains("春节发放xx元"));
        Value value = make.createValue();
        value.setField("amount");
        value.setText("xx");
        table.getRecords().getFirst().getValues().add(value);
        assertEquals(List.of(), ExportService.openParts(document), "typed masks are for the checker");
        Placeholder placeholder = make.createPlaceholder();
        placeholder.setEnd(2);
        value.getMarks().add(placeholder);
        assertEquals(1, ExportService.openParts(document).size());
        assertThrows(ExportRefusedException.class, () -> export(Map.of(), true));
    }
}
