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
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.tests.support.Places;

class CycleCommandsTest {

    private static final Path PAPERS = Places.repository()
            .resolve("bundles/examples/org.uniondraft.example.papers/papers");

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        Files.copy(PAPERS.resolve("plan-school.udoc"), cli.file("plan.udoc"));
        Files.copy(PAPERS.resolve("half-year-summary-hospital.udoc"), cli.file("half.udoc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"new --kind plan --period 2027 --from plan.udoc --drop 经费安排 -o made.udoc",
            "new --kind summary --period 2026 --from plan.udoc -o made.udoc",
            "convert plan.udoc --org-kind hospital --org-name 青山医院工会 -o made.udoc",
            "schedule plan.udoc --add-occasions --form list -o made.udoc"})
    void eachMakesAPaperThatExportsAndLeavesItsSource(String line) throws Exception {
        String source = cli.read("plan.udoc");
        String out = cli.run(line.split(" ")).fine().out();
        assertTrue(out.startsWith("made.udoc\n"), out);
        assertEquals(source, cli.read("plan.udoc"));
        assertEquals(List.of(), DocumentFiles.load(cli.file("made.udoc")).problems());
        cli.run("export", "made.udoc", "-o", "made.txt").code(0);
        assertTrue(Files.size(cli.file("made.txt")) > 0);
    }

    @Test
    void decisionsOnSectionsAreCarriedOutAndTold() throws Exception {
        String out = cli.run("new", "--kind", "plan", "--period", "2027", "--from", "plan.udoc", "--merge",
                "活跃文体生活=做实普惠服务", "--drop", "经费安排:另文上报", "--split", "重点工作", "-o", "made.udoc").fine().out();
        assertTrue(out.contains("\n  merged: 活跃文体生活"), out);
        assertTrue(out.contains("\n  split: "), out);
        assertTrue(out.contains("\n  left out: 经费安排\t另文上报\n"), out);
        assertTrue(cli.read("made.udoc").contains("另文上报"), "the reason is kept");
    }

    @Test
    void whatIsProposedHasAQuestionMarkAndCanBeDecidedOtherwise() {
        String[] line = {"new", "--kind", "plan", "--period", "2027", "--from", "half.udoc", "-o", "made.udoc"};
        String out = cli.run(line).fine().out();
        assertTrue(out.contains("\n? left out: "), out);
        String heading = out.lines().filter(each -> each.startsWith("? left out: ")).findFirst().orElseThrow()
                .replaceAll("^\\? left out: |\t.*$", "");
        String kept = cli.run("new", "--kind", "plan", "--period", "2027", "--from", "half.udoc", "--keep", heading, "-o",
                "made.udoc").fine().out();
        assertFalse(kept.contains("left out: " + heading), kept);
    }

    @Test
    void theResultsOfTasksComeFromTheCommandLine() {
        cli.run("new", "--kind", "summary", "--period", "2026", "--from", "plan.udoc", "--result",
                "气排球联赛=not-done：场馆维修", "--result", "春节前走访慰问=done:走访42人", "-o", "made.udoc").fine();
        String made = cli.read("made.udoc");
        assertTrue(made.contains("场馆维修"), made);
        assertTrue(made.contains("走访42人"), made);
    }

    @Test
    void twoHalvesAreJoined() throws Exception {
        Files.writeString(cli.file("other.udoc"), cli.read("half.udoc").replaceFirst("(<ud:Document [^>]*)id=\"[^\"]*\"",
                "$1id=\"secondhalf\""));
        cli.run("merge", "half.udoc", "other.udoc", "--kind", "summary", "--period", "2026", "-o", "year.udoc").fine();
        assertEquals("summary", DocumentFiles.load(cli.file("year.udoc")).document().getKind());
    }

    @Test
    void aPreviewListsTheChangesAndWritesNothing() {
        String out = cli.run("convert", "plan.udoc", "--org-kind", "hospital", "--preview").fine().out();
        assertTrue(out.contains("  教代会 → 职代会\t"), out);
        assertTrue(out.contains("? 学校 → 医院\t"), out);
        assertEquals(List.of("half.udoc", "plan.udoc"), cli.files(""));
    }

    @Test
    void namesThatStayAreListedToBeLookedAt() {
        String out = cli.run("convert", "plan.udoc", "--org-kind", "hospital", "--preview").fine().out();
        assertTrue(out.contains("\n? 宋怀远\t"), out);
        String other = cli.run("convert", "plan.udoc", "--org-kind", "hospital", "--org-from", "half.udoc", "--preview")
                .fine().out();
        assertTrue(other.contains("  云溪市教育工会 → ") || other.contains("  沈砚秋 → "), other);
    }

    @Test
    void theNamesThatStayInANextPaperAreListedAsInAConversion() {
        String out = cli.run("new", "--kind", "plan", "--period", "2027", "--from", "plan.udoc", "--org-kind", "hospital",
                "--org-name", "青山医院工会", "-o", "made.udoc").fine().out();
        assertTrue(out.contains("\n? 宋怀远\t"), out);
        assertTrue(out.contains("  云溪市临江中学工会 → 青山医院工会\t") || out.contains("  临江中学工会 → 青山医院工会\t")
                || out.contains("  云溪市临江中学工会委员会 → 青山医院工会\t"), out);
        String other = cli.run("new", "--kind", "plan", "--period", "2027", "--from", "plan.udoc", "--org-from", "half.udoc",
                "-o", "made.udoc").fine().out();
        assertTrue(other.contains("  云溪市教育工会 → ") || other.contains("  沈砚秋 → "), other);
        assertTrue(cli.read("made.udoc").contains("kind=\"hospital\""));
    }

    @Test
    void thePlanOfWordsOnlyGetsItsTasksByWayOfASchedule() throws Exception {
        Files.writeString(cli.file("plan.txt"), """
                云溪市临江中学工会2026年工作计划
                一、关心教职工生活
                春节、中秋等节日走访慰问困难教职工。5月组织教职工体检。
                二、活跃文体生活
                10月举办气排球联赛。
                """);
        cli.run("import", "plan.txt", "-o", "imported").code(0);
        Files.move(cli.file("imported/plan.udoc"), cli.file("words.udoc"));
        Cli.Result refused = cli.run("new", "--kind", "summary", "--period", "2026", "--from", "words.udoc", "--org-kind",
                "school", "--result", "气排球联赛=done:八队参加", "-o", "made.udoc").code(2);
        assertTrue(refused.err().contains("schedule words.udoc -o"), refused.err());
        cli.run("schedule", "words.udoc", "-o", "table.udoc").fine();
        cli.run("new", "--kind", "summary", "--period", "2026", "--from", "table.udoc", "--org-kind", "school", "--result",
                "气排球联赛=done:八队参加", "-o", "made.udoc").fine();
        String made = cli.read("made.udoc");
        assertTrue(made.contains("八队参加"), made);
        assertTrue(made.contains("未完成（说明原因）"), "the others are asked for");
    }

    @Test
    void theChangesAreAJsonContract() {
        String out = cli.run("convert", "plan.udoc", "--org-kind", "hospital", "--preview", "--json").fine().out();
        assertTrue(out.startsWith("{\n  \"target\": null,\n  \"changes\": [\n    {\n      \"object\": "), out);
        assertTrue(out.contains("\"from\": \"教代会\",\n      \"to\": \"职代会\",\n      \"excerpt\": "), out);
        assertTrue(out.contains("\"certain\": true"), out);
    }

    @Test
    void recurringEventsThatAreLeftOutAreCounted() {
        String out = cli.run("schedule", "plan.udoc", "--add-occasions").fine().out();
        assertTrue(out.matches("(?s).*\\nrecurring events: [1-9]\\d* added, [1-9]\\d* planned already, [1-9]\\d* left out .*"), out);
        String all = cli.run("schedule", "plan.udoc", "--all-occasions").fine().out();
        assertTrue(all.contains(" 0 left out"), all);
        String json = cli.run("schedule", "plan.udoc", "--add-occasions", "--json").fine().out();
        assertTrue(json.contains("\"occasions\": {\n    \"added\": "), json);
    }

    @Test
    void theMonthsArePrintedOrGivenAsJson() {
        String text = cli.run("schedule", "plan.udoc").fine().out();
        assertTrue(text.startsWith("1月\n  1月\t春节前走访慰问困难教职工"), text);
        String merged = cli.run("schedule", "plan.udoc", "--merge", "9—10月").fine().out();
        assertTrue(merged.contains("\n9—10月\n"), merged);
        assertFalse(merged.contains("\n9月\n"), merged);
        String json = cli.run("schedule", "plan.udoc", "--json").fine().out();
        assertTrue(json.startsWith("{\n  \"target\": null,\n  \"months\": [\n    {\n      \"month\": \"1月\""), json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "new --kind plan --period 2027 -o a.udoc | --org-kind ID is missing",
            "new --kind plan --org-kind school --period 2027 --drop 总结 -o a.udoc | --from",
            "new --kind plan --period 2027 --from plan.udoc --drop 没有的章节 -o a.udoc | has no section",
            "new --kind plan --period 2027 --from plan.udoc --drop 活跃文体生话 -o a.udoc | did you mean 活跃文体生活",
            "new --kind plan --period 2027 --from plan.udoc --merge 做实普惠服务 -o a.udoc | SECTION=SECTION",
            "new --kind plan --period 2027 --from plan.udoc --merge 做实普惠=做实普惠 -o a.udoc | cannot be merged",
            "new --kind plan --period 2027 --from plan.udoc --merge culture=没有 -o a.udoc | has no section 没有",
            "new --kind plan --period 2027 --from plan.udoc --split 活跃文体生活 -o a.udoc | no sections in it",
            "new --kind plan --period 2027 --from plan.udoc --result 联赛=done -o a.udoc | summary of a plan only",
            "new --kind summary --period 2026 --from plan.udoc --result 气排球联寨=done -o a.udoc | did you mean",
            "new --kind summary --period 2026 --from plan.udoc --result 气排球联赛=ok -o a.udoc | TASK=done",
            "new --kind plan --org-kind school --period 2027 --result 联赛=done -o a.udoc | --result works with --from",
            "new --kind plan --org-kind school --period 2027 --org-from half.udoc -o a.udoc | --org-from works with --from",
            "new --kind plan --period 2027 --from plan.udoc -o plan.udoc | would be written over",
            "convert plan.udoc --org-kind hospitl -o a.udoc | hospital",
            "convert plan.udoc --org-kind hospital | -o FILE.udoc is missing",
            "schedule plan.udoc --form grid | table or list",
            "schedule plan.udoc --merge soon | names no months",
            "merge plan.udoc --kind summary --period 2026 -o a.udoc | two papers"})
    void whatIsNotUnderstoodIsNamedAndNothingWritten(String line, String part) {
        Cli.Result result = cli.run(line.split(" ")).code(2);
        assertTrue(result.err().contains(part), result.err());
        assertEquals(List.of("half.udoc", "plan.udoc"), cli.files(""));
    }
}
