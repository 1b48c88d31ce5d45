package org.uniondraft.docx.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.ExporterDescriptor.OptionSpec;
import org.uniondraft.core.catalog.LayoutProfileDescriptor;
import org.uniondraft.core.embed.EmbeddedPaper;
import org.uniondraft.core.embed.EmbeddedPaperXml;
import org.uniondraft.core.export.ExportRefusedException;
import org.uniondraft.core.export.ExportRequest;
import org.uniondraft.core.export.ExportResult;
import org.uniondraft.core.export.ExportService;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.docx.DocxExporter;
import org.uniondraft.docx.DocxWarmup;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.ViewForm;
import org.uniondraft.tests.support.docx.DocxZip;

/** The output format docx, as the rest of the program finds and uses it. */
class DocxExporterTest {

    private final ExportService service = new ExportService(Catalogs.platform());

    @TempDir
    Path folder;

    @Test
    void isDeclaredWithItsOptions() throws Exception {
        var format = Catalogs.platform().exporters().get("docx");
        assertEquals("docx", format.extension());
        assertEquals(List.of(DocxExporter.OPTION_NUMBERING, DocxExporter.OPTION_PLACEHOLDERS,
                DocxExporter.OPTION_COMMENTS,
                DocxExporter.OPTION_EMBED), format.options().stream().map(OptionSpec::id).toList());
        assertEquals(LayoutProfiles.shipped().ids(), Catalogs.platform().layoutProfiles().all().stream()
                .filter(profile -> profile.contribution().plugin().equals("org.uniondraft.docx"))
                .map(LayoutProfileDescriptor::id).toList());
    }

    @Test
    void takesTheProfileOfTheDocument() throws Exception {
        Document document = Paper.titled("讲话").filler(1).document();
        document.setLayoutProfile("speech");
        assertTrue(styles(export(document, ExportRequest.draft("docx"))).contains("w:val=\"44\""));
    }

    @Test
    void theRequestGoesBeforeTheDocument() throws Exception {
        Document document = Paper.titled("讲话").document();
        document.setLayoutProfile("speech");
        assertTrue(styles(export(document, request("gbt9704", Map.of(), false))).contains("w:line=\"579\""));
    }

    @Test
    void aProfileThatIsGoneCostsAWarningAndNotTheExport() throws Exception {
        Document document = Paper.titled("标题").document();
        document.setLayoutProfile("org.example.gone");
        ExportResult result = export(document, ExportRequest.draft("docx"));
        assertEquals(1, result.warnings().size());
        assertTrue(result.warnings().getFirst().contains("org.example.gone"), result.warnings()::toString);
        assertEquals(1, result.pages());
        assertTrue(styles(result).contains("w:line=\"579\""));
    }

    @Test
    void tellsHowManyPagesThereAre() throws Exception {
        Document document = Paper.titled("标题").text("今".repeat(28 * 44)).document();
        assertEquals(3, export(document, request("gbt9704", Map.of(), false)).pages());
        assertEquals(4, export(document, request("speech", Map.of(), false)).pages());
    }

    @Test
    void takesAProfileFileOfTheUser() throws Exception {
        Path own = folder.resolve("本单位.xml");
        Files.writeString(own, "<layoutProfile base=\"gbt9704\"><styles><normal><lineHeight value=\"571tw\"/></normal></styles>"
                + "</layoutProfile>");
        assertTrue(styles(export(Paper.titled("标题").document(), request(own.toString(), Map.of(), false)))
                .contains("w:line=\"571\""));
    }

    @Test
    void aBrokenProfileFileIsAnInputThatCannotBeRead() throws Exception {
        Path own = folder.resolve("own.xml");
        Files.writeString(own, "<layoutProfile base=\"gbt9704\">\n<pege/></layoutProfile>");
        DocumentException refused = assertThrows(DocumentException.class,
                () -> export(Paper.titled("标题").document(), request(own.toString(), Map.of(), false)));
        assertEquals(Reason.UNREADABLE, refused.reason());
        assertTrue(refused.getMessage().contains("own.xml"), refused.getMessage());
        assertTrue(refused.getMessage().contains("line 2, <pege>"), refused.getMessage());
        assertFalse(Files.exists(folder.resolve("out.docx")));
    }

    @Test
    void aDraftShowsPlaceholdersAndComments() throws Exception {
        Document draft = Case.all().stream().filter(feature -> feature.name().equals("draft")).findFirst().orElseThrow()
                .paper().document();
        ExportResult shown = export(draft, ExportRequest.draft("docx"));
        assertTrue(part(shown, "word/document.xml").contains("w:val=\"Placeholder\""));
        assertTrue(part(shown, "word/document.xml").contains("commentRangeStart"));
        ExportResult hidden = export(draft,
                request("gbt9704", Map.of("placeholders", "false", "comments", "false"), false));
        assertFalse(part(hidden, "word/document.xml").contains("w:val=\"Placeholder\""));
        assertFalse(part(hidden, "word/document.xml").contains("comment"));
        assertThrows(ExportRefusedException.class, () -> export(draft, request("gbt9704", Map.of(), true)));
    }

    @ParameterizedTest
    @EnumSource(ViewForm.class)
    void whatIsToBeFilledInInARecordStandsOutInADraft(ViewForm form) throws Exception {
        RecordTable table = Paper.records(Paper.field("persons", "人数", FieldType.INTEGER, 1));
        table.setSentence("慰问${persons}名职工");
        Paper.add(table, "xx");
        table.getRecords().getFirst().getValues().getFirst().getMarks()
                .add(Paper.mark(ModelFactory.eINSTANCE.createPlaceholder(), 0, 2));
        RecordView view = ModelFactory.eINSTANCE.createRecordView();
        view.setTable(table);
        view.setForm(form);
        Document document = Paper.titled("标题").document();
        document.getBody().getRecordTables().add(table);
        document.getBody().getBlocks().add(view);
        String xml = part(export(document, ExportRequest.draft("docx")), "word/document.xml");
        assertTrue(xml.matches("(?s).*<w:rStyle w:val=\"Placeholder\"/>(?:(?!</w:r>).)*<w:t>xx</w:t>.*"), xml);
        assertThrows(ExportRefusedException.class, () -> export(document, request("gbt9704", Map.of(), true)));
    }

    @Test
    void theFinalVersionHasNeither() throws Exception {
        Document document = Case.all().stream().filter(feature -> feature.name().equals("draft")).findFirst()
                .orElseThrow().paper().document();
        document.getBody().getBlocks().removeIf(block -> true);
        document.getBody().getSections().clear();
        ExportResult result = export(document, request("gbt9704", Map.of(), true));
        assertFalse(DocxZip.read(result.target()).names().contains("word/comments.xml"));
    }

    @Test
    void aDraftCarriesThePaperAndTheFinalVersionDoesNot() throws Exception {
        Document document = Paper.titled("标题").section(1, "第一节").document();
        ExportResult draft = export(document, ExportRequest.draft("docx"));
        byte[] first = Files.readAllBytes(draft.target());
        EmbeddedPaper embedded = EmbeddedPaperXml.read(DocxZip.read(draft.target()).part("customXml/item1.xml")).orElseThrow();
        assertTrue(String.join("\n", embedded.lines()).contains("第一节"));
        assertEquals(List.of("Title 标题", "Heading1 一、第一节"),
                embedded.paragraphs().stream().map(each -> each.style() + " " + each.text()).toList());
        assertEquals(null, document.eResource(), "the paper is only read");
        assertArrayEquals(first, Files.readAllBytes(export(document, ExportRequest.draft("docx")).target()));
        assertFalse(DocxZip.read(export(document, request("gbt9704", Map.of("embed", "false"), false)).target()).names()
                .contains("customXml/item1.xml"));
        assertFalse(DocxZip.read(export(document, request("gbt9704", Map.of("embed", "true"), true)).target()).names()
                .contains("customXml/item1.xml"));
    }

    @Test
    void theTraceOfAFileWithNumbersOfWordHasThem() throws Exception {
        Document document = Paper.titled("标题").section(1, "第一节").document();
        ExportResult draft = export(document, request("gbt9704", Map.of("numbering", "word"), false));
        EmbeddedPaper embedded = EmbeddedPaperXml.read(DocxZip.read(draft.target()).part("customXml/item1.xml")).orElseThrow();
        assertEquals("一、第一节", embedded.paragraphs().getLast().text());
    }

    @Test
    void numbersByWordOnDemand() throws Exception {
        Document document = Paper.titled("标题").section(1, "第一节").document();
        assertTrue(part(export(document, request("gbt9704", Map.of("numbering", "word"), false)), "word/document.xml")
                .contains("<w:numPr>"));
        assertFalse(part(export(document, ExportRequest.draft("docx")), "word/document.xml").contains("<w:numPr>"));
    }

    @Test
    void canBeWarmedUpUnderAnyClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(null);
        try {
            new DocxWarmup().run();
            assertEquals(null, thread.getContextClassLoader());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static ExportRequest request(String profile, Map<String, String> options, boolean finalVersion) {
        return new ExportRequest("docx", Optional.of(profile), options, finalVersion);
    }

    private ExportResult export(Document document, ExportRequest request) throws Exception {
        return service.export(document, request, folder.resolve("out.docx"));
    }

    private static String styles(ExportResult result) throws IOException {
        return part(result, "word/styles.xml");
    }

    private static String part(ExportResult result, String name) throws IOException {
        return new String(DocxZip.read(result.target()).part(name), StandardCharsets.UTF_8);
    }
}
