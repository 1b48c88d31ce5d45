package org.uniondraft.example.papers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.export.ExportRefusedException;
import org.uniondraft.core.export.ExportRequest;
import org.uniondraft.core.export.ExportResult;
import org.uniondraft.core.export.ExportService;
import org.uniondraft.model.Document;
import org.uniondraft.model.DocumentState;
import org.uniondraft.tests.support.Places;
import org.uniondraft.tests.support.docx.DocxLint;
import org.uniondraft.tests.support.docx.DocxText;
import org.uniondraft.tests.support.docx.DocxZip;
import org.uniondraft.tests.support.docx.OoxmlValidator;
import org.uniondraft.tests.support.golden.GoldenDocx;

/** The sample papers as .docx files, made by what a user's export goes through. */
class ExportedPapersTest {

    private static final String FORMAT = "docx";
    /** What a paper makes of it; what its layout profile makes is looked at with the profile. */
    private static final List<String> PARTS = List.of("word/document.xml", "word/comments.xml");

    @TempDir
    Path folder;

    static List<Path> files() {
        return Papers.files();
    }

    private Path export(Path paper) throws Exception {
        Document document = Papers.load(paper);
        Path target = folder.resolve(name(paper) + "." + FORMAT);
        boolean finalVersion = document.getState() != DocumentState.DRAFT;
        ExportResult result = service().export(document,
                new ExportRequest(FORMAT, Optional.empty(), Map.of(), finalVersion), target);
        assertEquals(List.of(), result.warnings());
        return target;
    }

    private static ExportService service() {
        return new ExportService(Catalogs.platform());
    }

    private static String name(Path paper) {
        return paper.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    @ParameterizedTest
    @MethodSource("files")
    void theBodyIsAsAccepted(Path paper) throws Exception {
        Path docx = export(paper);
        List<String> names = List.copyOf(DocxZip.read(docx).names());
        GoldenDocx.check(Places.bundle().resolve("golden").resolve(name(paper)), docx,
                PARTS.stream().filter(names::contains).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsLost(Path paper) throws Exception {
        String written = withoutBlanks(String.join("", DocxText.lines(export(paper))));
        var composition = Composer.compose(Papers.load(paper));
        Stream.concat(composition.title().stream().map(title -> title.line().text()), PrintedText.of(composition))
                .map(ExportedPapersTest::withoutBlanks).forEach(text -> assertTrue(written.contains(text), text));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void everyFileIsSound() throws Exception {
        List<Path> exported = Papers.files().stream().map(this::exported).toList();
        exported.forEach(DocxLint::assertClean);
        OoxmlValidator.orSkip().assertValid(exported);
    }

    private Path exported(Path paper) {
        try {
            return export(paper);
        } catch (Exception e) {
            throw new IllegalStateException("A sample paper must be exportable: " + paper, e);
        }
    }

    @Test
    void aDraftWithHolesIsNoFinalVersion() {
        Document draft = Papers.all().stream().filter(each -> each.getState() == DocumentState.DRAFT).findFirst()
                .orElseThrow();
        ExportRequest request = new ExportRequest(FORMAT, Optional.empty(), Map.of(), true);
        assertThrows(ExportRefusedException.class,
                () -> service().export(draft, request, folder.resolve("final." + FORMAT)));
    }
}
