package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench of the product, driven from outside as by somebody at the keyboard. */
class WorkbenchTest {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String TYPED = "DRAFT2026";

    @TempDir
    private Path scratch;
    private Product product;
    private Process process;

    private interface Condition {

        boolean holds() throws IOException, InterruptedException;
    }

    @BeforeEach
    void copyProduct() throws IOException {
        product = Product.copy(scratch);
    }

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }

    /** As kill -9 does: nothing in the process gets a chance to save anything. */
    private void kill() throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
        }
        process = null;
    }

    private static void await(String what, Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                fail("waited in vain: " + what);
            }
            Thread.sleep(200);
        }
    }

    private static boolean xdotool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor() == 0;
    }

    private static boolean isShown(String title) throws IOException, InterruptedException {
        return xdotool("search", "--onlyvisible", "--name", "^" + title + " ?$");
    }

    private static boolean holds(Path file, String text) throws IOException {
        return Files.exists(file) && Files.readString(file).contains(text);
    }

    private void open() throws IOException, InterruptedException {
        process = product.startWorkbench();
        await("the window", () -> isShown("UnionDraft"));
    }

    @Test
    void withoutADisplayOneLineSaysSo() throws Exception {
        Product.Run run = product.shell("unset DISPLAY WAYLAND_DISPLAY; exec '" + product.home() + "/uniondraft'");
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("display"), run.err());
    }

    @Test
    void whatWasTypedComesBackAfterAKill() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "there is no display");
        assumeTrue(isInstalled("xdotool"), "xdotool is missing: apt-get install xdotool");
        open();
        Path paper = product.homeOfUser().resolve("Union papers/Welcome.udoc");
        Path kept = paper.resolveSibling(".Welcome.udoc.autosave");
        await("the welcome paper", () -> Files.exists(paper));
        byte[] before = Files.readAllBytes(paper);
        // The paper opens with the cursor in its title; what is typed before that goes nowhere.
        await("what is typed is kept", () -> {
            xdotool("type", "--delay", "20", TYPED);
            for (int i = 0; i < 60 && !holds(kept, TYPED); i++) {
                Thread.sleep(250);
            }
            return holds(kept, TYPED);
        });
        kill();
        assertArrayEquals(before, Files.readAllBytes(paper));

        open();
        await("the question", () -> isShown("Unsaved Work"));
        await("the answer", () -> {
            xdotool("key", "Return");
            Thread.sleep(500);
            return !isShown("Unsaved Work");
        });
        await("the paper is saved", () -> {
            xdotool("key", "ctrl+s");
            Thread.sleep(500);
            return holds(paper, TYPED);
        });
        await("nothing is left to recover", () -> !Files.exists(kept));
        assertFalse(holds(paper.resolveSibling("Welcome.udoc.bak"), TYPED));
    }

    private static boolean isInstalled(String program) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
