package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.Suppression;
import org.uniondraft.tests.support.Json;

/** The commands check and fix, and what a final export makes of errors, by a rule that finds what is put there. */
class CheckCommandTest {

    private static final String RULE = "stale-suppression";
    private static final String FINDING = "stale.udoc: suppressions1: hint: The finding that was set aside here is gone: "
            + "“没有的话” is not in the text any more. [stale-suppression]\n";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws DocumentException {
        cli = new Cli(folder);
        save("stale.udoc", "没有的话");
        save("sound.udoc", "每月一次");
        cli.write("strict.ini", RULE + " = error\n");
    }

    /** A paper with a suppression of a stretch of its first section. */
    private void save(String name, String excerpt) throws DocumentException {
        Document document = TestPapers.small("某某学校工会工作计划");
        Suppression suppression = ModelFactory.eINSTANCE.createSuppression();
        Section section = document.getBody().getSections().getFirst();
        suppression.setRule("some-rule");
        suppression.setSubject(section.getBlocks().getFirst());
        suppression.setExcerpt(excerpt);
        suppression.setReason("原话");
        document.getSuppressions().add(suppression);
        DocumentFiles.save(document, cli.file(name), SaveOptions.REPLACE);
    }

    @Test
    void eachFindingIsALine() {
        assertEquals(FINDING, cli.run("check", "stale.udoc", "sound.udoc", "--rule", RULE).fine().out());
    }

    @Test
    void theShapeOfJsonIsFixed() {
        assertEquals("""
                {
                  "files": [
                    {
                      "file": "stale.udoc",
                      "findings": [
                        {
                          "rule": "stale-suppression",
                          "severity": "hint",
                          "message": "The finding that was set aside here is gone: “没有的话” is not in the text any more.",
                          "path": "suppressions1",
                          "text": "",
                          "offset": 0,
                          "length": 0,
                          "fix": "remove-stale-suppression"
                        }
                      ]
                    },
                    {
                      "file": "sound.udoc",
                      "findings": []
                    }
                  ]
                }
                """, cli.run("check", "stale.udoc", "sound.udoc", "--rule", RULE, "--json").fine().out());
    }

    @ParameterizedTest
    @CsvSource({"stale, hint, 1", "stale, warning, 0", "stale, error, 0", "sound, hint, 0"})
    void findingsFailTheCallFromAGivenSeverityOn(String paper, String severity, int code) {
        cli.run("check", paper + ".udoc", "--rule", RULE, "--fail-on", severity).code(code);
    }

    @Test
    void severitiesAreSetInAFile() {
        cli.run("check", "stale.udoc", "--rule", RULE, "--rules", "strict.ini", "--fail-on", "error").code(1);
        cli.write("off.ini", RULE + " = off\nno-such-rule = off\nnonsense\n");
        Cli.Result off = cli.run("check", "stale.udoc", "--rules", "off.ini", "--json").code(0);
        assertFalse(off.out().contains(RULE), off.out());
        assertTrue(off.err().contains("off.ini, line 3, is left out"), off.err());
        assertTrue(off.err().contains("off.ini: there is no rule no-such-rule"), off.err());
        assertEquals(1, cli.run("check", "stale.udoc", "--rules", "off.ini", "--rule", RULE).out().lines().count());
    }

    @Test
    void papersAreComparedOnlyTogether() throws IOException {
        cli.write("plan.txt", "某某学校工会2026年工作计划\n一、文体活动\n五月举办第三届职工运动会。\n");
        cli.write("summary.txt", "某某学校工会2026年工作总结\n一、文体活动\n五月举办了第四届职工运动会。\n");
        String[] call = {"check", "plan.txt", "summary.txt", "--rule", "edition-between-papers"};
        assertEquals("", cli.run(call).code(0).out());
        String[] together = Stream.concat(Stream.of(call), Stream.of("--together")).toArray(String[]::new);
        assertEquals("""
                plan.txt: 一、>¶1: hint: “第三届职工运动会” here, “第四届职工运动会” in 《某某学校工会2026年工作总结》. [edition-between-papers]
                summary.txt: 一、>¶1: hint: “第四届职工运动会” here, “第三届职工运动会” in 《某某学校工会2026年工作计划》. [edition-between-papers]
                """, cli.run(together).code(0).out());
        String[] json = Stream.concat(Stream.of(together), Stream.of("--json", "none.udoc")).toArray(String[]::new);
        Map<?, ?> report = (Map<?, ?>) Json.parse(cli.run(json).code(3).out());
        List<?> files = (List<?>) report.get("files");
        assertEquals(List.of("plan.txt", "summary.txt"), files.stream().map(file -> ((Map<?, ?>) file).get("file")).toList());
        Map<?, ?> finding = (Map<?, ?>) ((List<?>) ((Map<?, ?>) files.getFirst()).get("findings")).getFirst();
        assertEquals(List.of("rule", "severity", "message", "path", "text", "offset", "length", "fix"),
                List.copyOf(finding.keySet()));
    }

    @Test
    void aSourceTextIsImportedInMemoryAndLeftAlone() throws IOException {
        cli.write("plan.txt", "某某学校工会工作计划\n一、加强学习\n每月一次。\n");
        Cli.Result result = cli.run("check", "plan.txt", "--rule", RULE, "--json").code(0);
        assertEquals("plan.txt: a source text, imported in memory to be checked\n", result.err());
        Map<?, ?> report = (Map<?, ?>) Json.parse(result.out());
        assertEquals("plan.txt", ((Map<?, ?>) ((List<?>) report.get("files")).getFirst()).get("file"));
        assertFalse(cli.files("").stream().anyMatch(name -> name.startsWith("plan.udoc")));
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() {
        cli.write("broken.udoc", "no document");
        Cli.Result result = cli.run("check", "broken.udoc", "none.udoc", "stale.udoc", "--rule", RULE).code(3);
        assertEquals(FINDING, result.out());
        assertTrue(result.err().contains("broken.udoc"), result.err());
        assertTrue(result.err().contains("none.udoc"), result.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--rule stale-supression | stale-suppression", "--fail-on fatal | error, warning, hint",
            "--fial-on error | --fail-on"})
    void whatIsNotKnownGetsTheNearestOne(String options, String expected) {
        Cli.Result result = cli.run(("check stale.udoc " + options).split(" ")).code(2);
        assertTrue(result.err().contains(expected), result.err());
    }

    @Test
    void settingsThatCannotBeReadAreAnInputThatCannotBeRead() {
        cli.run("check", "stale.udoc", "--rules", "none.ini").code(3);
    }

    @Test
    void suppressedFindingsAreCounted() throws Exception {
        Document document = DocumentFiles.load(cli.file("stale.udoc")).document();
        Suppression all = ModelFactory.eINSTANCE.createSuppression();
        all.setRule(RULE);
        document.getSuppressions().add(all);
        DocumentFiles.save(document, cli.file("stale.udoc"), SaveOptions.REPLACE);
        Cli.Result result = cli.run("check", "stale.udoc", "--rule", RULE, "--fail-on", "hint").code(0);
        assertEquals("stale.udoc: findings set aside with a reason: 1\n", result.err());
        assertEquals("", result.out());
    }

    @Test
    void aFixIsWrittenWithABackup() {
        String before = cli.read("stale.udoc");
        assertEquals(FINDING.replace("hint: ", ""), cli.run("fix", "stale.udoc", "--rule", RULE).fine().out());
        assertFalse(cli.read("stale.udoc").contains("没有的话"));
        assertEquals(before, cli.read("stale.udoc.bak"));
        assertEquals("", cli.run("fix", "stale.udoc", "--rule", RULE).fine().out());
        assertEquals("", cli.run("check", "stale.udoc", "--rule", RULE).fine().out());
    }

    @Test
    void aDryRunWritesNothing() {
        String before = cli.read("stale.udoc");
        assertEquals(FINDING.replace("hint: ", ""), cli.run("fix", "stale.udoc", "--rule", RULE, "--dry-run").fine().out());
        assertEquals(before, cli.read("stale.udoc"));
        assertFalse(cli.files("").contains("stale.udoc.bak"));
    }

    @Test
    void whatHasNothingToFixIsNotWritten() {
        cli.run("fix", "sound.udoc", "--rule", RULE).fine();
        assertFalse(cli.files("").contains("sound.udoc.bak"));
    }

    @Test
    void onlyDocumentsAreFixed() {
        cli.write("plan.txt", "某某学校工会工作计划\n");
        Cli.Result result = cli.run("fix", "plan.txt", "stale.udoc", "--rule", RULE).code(3);
        assertEquals("plan.txt: Only documents (.udoc) can be fixed; import it first.\n", result.err());
        assertEquals(1, result.out().lines().count());
    }

    @Test
    void aFinalExportIsRefusedForAnError() {
        Cli.Result refused = cli.run("export", "stale.udoc", "sound.udoc", "-o", "out", "--format", "txt", "--final",
                "--rules", "strict.ini").code(1);
        assertTrue(refused.err().contains("  The finding that was set aside here is gone"), refused.err());
        assertEquals(List.of("sound.txt"), cli.files("out"));
        cli.run("export", "stale.udoc", "-o", "draft.txt", "--rules", "strict.ini").fine();
    }

    @Test
    void messagesSpeakChinese() {
        try (Chinese chinese = new Chinese()) {
            assertTrue(cli.run("check", "--help").fine().out().startsWith("校核文稿"));
        }
    }
}
