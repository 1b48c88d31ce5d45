package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.value.Period;

class NewCommandTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private Document load(String name) throws DocumentException {
        return DocumentFiles.load(cli.file(name)).document();
    }

    @Test
    void aPaperIsMadeOfItsKind() throws DocumentException {
        Cli.Result result = cli.run("new", "--kind", "plan", "--org-kind", "school", "--period", "2026", "--org-name",
                "青松小学工会", "--title", "新学年 工作计划", "-o", "计划 2026.udoc").fine();
        assertEquals("计划 2026.udoc\n", result.out());
        Document document = load("计划 2026.udoc");
        assertEquals("plan", document.getKind());
        assertEquals("school", document.getOrganisation().getKind());
        assertEquals("青松小学工会", document.getOrganisation().getFullName());
        assertEquals(Period.year(2026), document.getPeriod());
        assertEquals("新学年 工作计划", document.getTitleBlock().getLines().getFirst().getText());
        assertFalse(document.getBody().getSections().isEmpty());
    }

    @Test
    void everyKindCanBeMadeForEveryOrganisation() throws DocumentException {
        for (String kind : ids("kinds")) {
            for (String organisation : ids("org-kinds")) {
                cli.run("new", "--kind", kind, "--org-kind", organisation, "--period", "2026", "-o", "a.udoc").fine();
                assertEquals(kind, load("a.udoc").getKind());
            }
        }
    }

    private List<String> ids(String what) {
        return cli.run("list", what).fine().out().lines().map(line -> line.split("\t")[0]).toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-H1, 2026-H1", "2025/2026-S1, 2025/2026-S1", "2026年上半年, 2026-H1"})
    void aPeriodIsReadInBothForms(String written, String expected) throws DocumentException {
        cli.run("new", "--kind", "plan", "--org-kind", "school", "--period", written, "-o", "a.udoc").fine();
        assertEquals(expected, load("a.udoc").getPeriod().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--kind plam --org-kind school --period 2026 -o a.udoc | plan",
            "--kind plan --org-kind shool --period 2026 -o a.udoc | school",
            "--kind plan --org-kind school --period soon -o a.udoc | soon is not a period",
            "--kind plan --org-kind school --period 2026-H3 -o a.udoc | 2026-H3 is not a period",
            "--kind plan --org-kind school --period 2026 -o a.docx | ends in .udoc",
            "--kind plan --org-kind school --period 2026 | -o FILE.udoc is missing",
            "--kind plan --org-kind school -o a.udoc | --period PERIOD is missing",
            "--knd plan --org-kind school --period 2026 -o a.udoc | did you mean --kind?"})
    void whatIsNotUnderstoodIsNamedAndNothingWritten(String line, String part) {
        String[] words = ("new " + line).split(" ");
        Cli.Result result = cli.run(words).code(2);
        assertTrue(result.err().contains(part), result.err());
        assertEquals(List.of(), cli.files(""));
    }

    @Test
    void aPaperThatIsThereIsKeptBesideIt() {
        cli.write("a.udoc", "somebody's work");
        cli.run("new", "--kind", "plan", "--org-kind", "school", "--period", "2026", "-o", "a.udoc").fine();
        assertEquals("somebody's work", cli.read("a.udoc.bak"));
    }

    @Test
    void aFolderThatIsMissingIsToldAndNotMade() {
        Cli.Result result = cli.run("new", "--kind", "plan", "--org-kind", "school", "--period", "2026", "-o",
                "missing/a.udoc").code(4);
        assertTrue(result.err().startsWith("missing/a.udoc: "), result.err());
        assertEquals(List.of(), cli.files(""));
    }

    @Test
    void aReadOnlyFileIsLeftAlone() throws IOException {
        Path file = cli.write("a.udoc", "keep");
        assertTrue(file.toFile().setReadOnly());
        cli.run("new", "--kind", "plan", "--org-kind", "school", "--period", "2026", "-o", "a.udoc").code(4);
        assertEquals("keep", Files.readString(file));
        assertEquals(List.of("a.udoc"), cli.files(""));
    }
}
