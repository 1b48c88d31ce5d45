package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.cli.tests.HostileInputs.Input;

/**
 * Random and damaged input through the commands: none hangs, none falls over, and each ends with a code of the contract that
 * is no fault of ours. The seeds are the same every time; the environment variable UNIONDRAFT_HOSTILE_MINUTES makes it go on
 * for so long, from the seed UNIONDRAFT_HOSTILE_SEED on.
 */
class HostileInputTest {

    private static final int SEEDS = 240;
    /** Far beyond what any of these inputs takes: only a command that hangs needs as long. */
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int OWN_FAULT = 5;

    @TempDir
    Path folder;

    private Cli cli;
    private int taken;
    private int refused;

    @Test
    void everyCommandEndsWithACodeOfTheContract() throws IOException {
        cli = new Cli(folder);
        HostileInputs inputs = inputs();
        int first = Integer.parseInt(System.getenv().getOrDefault("UNIONDRAFT_HOSTILE_SEED", "0"));
        long minutes = Long.parseLong(System.getenv().getOrDefault("UNIONDRAFT_HOSTILE_MINUTES", "0"));
        long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        List<String> faults = new ArrayList<>();
        for (int seed = first; seed < first + SEEDS || System.nanoTime() < end; seed++) {
            Input input = inputs.of(seed);
            for (String[] command : commands(input.name(), seed)) {
                run(input, command, seed, faults);
            }
        }
        // Input that is all refused, or all taken, would prove little.
        assertTrue(Math.min(taken, refused) * 8 > taken + refused, taken + " taken, " + refused + " refused");
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults:\n" + String.join("\n", faults));
    }

    private HostileInputs inputs() throws IOException {
        TestPapers.save(TestPapers.full(), cli.file("sound.udoc"));
        cli.run("export", "sound.udoc", "-o", "sound.docx").code(0);
        cli.run("export", "sound.udoc", "-o", "bare.docx", "--set", "embed=false", "--set", "numbering=word").code(0);
        return new HostileInputs(Files.readAllBytes(cli.file("sound.udoc")),
                List.of(Files.readAllBytes(cli.file("sound.docx")), Files.readAllBytes(cli.file("bare.docx"))));
    }

    /** Those of the commands that take such an input, in turns but for the one that reads it first. */
    private static List<String[]> commands(String name, int seed) {
        boolean document = name.endsWith(".udoc");
        List<String[]> turns = List.of(new String[] {"outline", name, "--json"},
                new String[] {"check", name, "--json", "--fail-on", "warning"}, new String[] {"check", name},
                document ? new String[] {"export", name, "-o", "out/a.docx"} : new String[] {"mend", name, "sound.udoc", "-o", "out/a.udoc"},
                document ? new String[] {"export", name, "-o", "out/a.txt", "--format", "txt"} : new String[] {"outline", name},
                document ? new String[] {"fix", name} : new String[] {"import", name, "-o", "out", "--json", "--no-quarantine"});
        String[] turn = turns.get(seed / 3 % turns.size());
        return document ? List.of(new String[] {"outline", name}, turn)
                : List.of(new String[] {"import", name, "-o", "out", "--report", "out.json"}, turn);
    }

    private void run(Input input, String[] command, int seed, List<String> faults) throws IOException {
        Files.createDirectories(cli.file("out"));
        for (String old : cli.files("out")) {
            Files.delete(cli.file("out/" + old));
        }
        Files.write(cli.file(input.name()), input.bytes());
        String what = "seed " + seed + ": " + String.join(" ", command);
        Cli.Result result = assertTimeoutPreemptively(LIMIT, () -> cli.run(command), what);
        taken += result.code() <= 1 ? 1 : 0;
        refused += result.code() == 3 ? 1 : 0;
        if (result.code() < 0 || result.code() >= OWN_FAULT) {
            faults.add(what + " ends with " + result.code() + ": " + result.err().strip());
        } else if (command[0].equals("import") && result.code() == 0 && Arrays.asList(command).contains("--report")) {
            readsItsOwn(what, faults);
        }
    }

    /** What was written can be read, checked and exported. */
    private void readsItsOwn(String what, List<String> faults) {
        for (String paper : cli.files("out")) {
            for (String[] command : new String[][] {{"check", "out/" + paper}, {"export", "out/" + paper, "-o", "again.docx"}}) {
                Cli.Result result = assertTimeoutPreemptively(LIMIT, () -> cli.run(command), what);
                if (result.code() > 1) {
                    faults.add(what + ", then " + command[0] + " ends with " + result.code() + ": " + result.err().strip());
                }
            }
        }
    }
}
