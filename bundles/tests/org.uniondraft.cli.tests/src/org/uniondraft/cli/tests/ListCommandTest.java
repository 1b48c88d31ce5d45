package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.tests.support.Json;

class ListCommandTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void documentKindsAreListedInTheirOrder() {
        List<String> ids = cli.run("list", "kinds").fine().out().lines().map(line -> line.split("\t")[0]).toList();
        assertEquals(List.of("plan", "plan-table", "summary", "half-year-summary", "summary-and-plan", "congress-report",
                "work-report", "audit-plan"), ids);
    }

    @Test
    void organisationKindsAreListedWithLabelAndBundle() {
        String out = cli.run("list", "org-kinds").fine().out();
        assertTrue(out.startsWith("school\tSchool\torg.uniondraft.core\n"), out);
        assertEquals(10, out.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kinds", "sections", "records", "profiles", "formats", "org-kinds"})
    void jsonSaysTheSameAsText(String what) throws IOException {
        List<String> lines = cli.run("list", what).fine().out().lines().toList();
        List<?> entries = (List<?>) Json.parse(cli.run("list", what, "--json").fine().out());
        List<String> same = entries.stream().map(entry -> (Map<?, ?>) entry).map(entry -> {
            assertEquals(List.of("id", "label", "bundle"), List.copyOf(entry.keySet()));
            return String.join("\t", (String) entry.get("id"), (String) entry.get("label"), (String) entry.get("bundle"));
        }).toList();
        assertEquals(lines, same);
    }

    @Test
    void rulesSayHowBadTheyAreAndWhatCanBeDone() throws IOException {
        List<?> entries = (List<?>) Json.parse(cli.run("list", "rules", "--json").fine().out());
        assertTrue(entries.size() > 0);
        for (Object each : entries) {
            Map<?, ?> entry = (Map<?, ?>) each;
            assertEquals(List.of("id", "label", "bundle", "severity", "finalSeverity", "enabled", "fix", "mechanical",
                    "description"), List.copyOf(entry.keySet()));
            assertTrue(List.of("error", "warning", "hint").contains(entry.get("severity")), entry::toString);
        }
        assertTrue(cli.run("list", "rules").fine().out().contains("stale-suppression\tSuppressions without their text\t"
                + "org.uniondraft.check\thint\tremove-stale-suppression\tA finding that was set aside"));
    }

    @Test
    void theShapeOfJsonIsFixed() {
        String out = cli.run("list", "kinds", "--json").fine().out();
        assertTrue(out.startsWith("""
                [
                  {
                    "id": "plan",
                    "label": "Work plan",
                    "bundle": "org.uniondraft.core"
                  },
                """), out);
    }

    @Test
    void plainTextIsAFormat() {
        assertTrue(cli.run("list", "formats").fine().out().contains("txt\tPlain text\torg.uniondraft.core\n"));
    }

    @Test
    void anUnknownWordGetsTheNearestOne() {
        assertTrue(cli.run("list", "formas").code(2).err()
                .startsWith("uniondraft: nothing is called formas; did you mean formats?\n"));
        assertTrue(cli.run("list", "elephants").code(2).err()
                .startsWith("uniondraft: nothing is called elephants; there are: kinds, sections, records, "));
    }
}
