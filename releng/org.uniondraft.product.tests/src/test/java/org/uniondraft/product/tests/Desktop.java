package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A workbench on the display, and somebody at its keyboard: keys go to whatever has the focus. */
final class Desktop implements AutoCloseable {

    /** A slow machine opens a window within this time. */
    static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int PAUSE = 200;
    private static final String KEY_DELAY = "20";

    private final Product product;
    private Process process;
    private Process clipboard;

    private Desktop(Product product) {
        this.product = product;
    }

    /** Something that becomes true. */
    interface Condition {

        boolean holds() throws IOException, InterruptedException;
    }

    /** Something that is done at the keyboard. */
    interface Action {

        void run() throws IOException, InterruptedException;
    }

    /**
     * Makes a desktop; skips the test where there is no display, or a program is missing.
     *
     * @param product the product whose workbench is used
     * @param programs what is needed beside xdotool
     */
    static Desktop of(Product product, String... programs) {
        assumeTrue(System.getenv("DISPLAY") != null, "there is no display");
        List<String> needed = new ArrayList<>(List.of(programs));
        needed.add("xdotool");
        needed.forEach(program -> assumeTrue(isInstalled(program), program + " is missing: apt-get install " + program));
        return new Desktop(product);
    }

    private static boolean isInstalled(String program) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Starts the workbench and waits for its window.
     *
     * @param title the end of its title
     * @param locale the locale of the system, such as {@code en_US.UTF-8}
     */
    void open(String title, String locale) throws IOException, InterruptedException {
        process = product.startWorkbench(locale);
        await("the window", () -> isShown("(.* — )?" + title));
    }

    /** As kill -9 does: nothing in the process gets a chance to save anything. */
    void kill() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
        }
        process = null;
    }

    @Override
    public void close() {
        if (clipboard != null) {
            clipboard.destroy();
        }
        if (process != null) {
            kill();
        }
    }

    /**
     * Waits until something is so.
     *
     * @param what what is waited for, for the message
     * @param condition tells whether it is so
     */
    static void await(String what, Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                fail("waited in vain: " + what + ", see " + picture(what));
            }
            Thread.sleep(PAUSE);
        }
    }

    /**
     * Does something until it has an effect: keys that come before a window is ready go nowhere.
     *
     * @param what what is waited for, for the message
     * @param action what is done; doing it twice does no harm
     * @param condition tells whether it had the effect
     */
    static void until(String what, Action action, Condition condition) throws IOException, InterruptedException {
        await(what, () -> {
            action.run();
            for (int i = 0; i < LIMIT.toMillis() / PAUSE / 12 && !condition.holds(); i++) {
                Thread.sleep(PAUSE);
            }
            return condition.holds();
        });
    }

    private static Path picture(String what) throws IOException, InterruptedException {
        Path picture = Files.createDirectories(Path.of("target", "failed")).resolve(what.replace(' ', '-') + ".png")
                .toAbsolutePath();
        run(List.of("import", "-window", "root", picture.toString()), "");
        return picture;
    }

    /** Whether a window is shown; its title is a regular expression. */
    static boolean isShown(String title) throws IOException, InterruptedException {
        return xdotool("search", "--onlyvisible", "--name", "^" + title + " *$");
    }

    /** Whether a window has the focus; its title is a regular expression. */
    static boolean isActive(String title) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder("xdotool", "getactivewindow", "getwindowname").redirectErrorStream(true).start();
        String name = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return asked.waitFor() == 0 && name.matches(title);
    }

    /** Presses keys, the one after the other, such as {@code ctrl+s}. */
    static void keys(String... keys) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("key", "--delay", KEY_DELAY));
        arguments.addAll(List.of(keys));
        xdotool(arguments.toArray(String[]::new));
    }

    /** Types letters and digits. */
    static void type(String text) throws IOException, InterruptedException {
        xdotool("type", "--delay", KEY_DELAY, text);
    }

    /** Puts a text on the clipboard, pastes it, and waits until it was fetched; xdotool loses what is on no key. */
    void paste(String text) throws IOException, InterruptedException {
        Path log = Files.createTempFile("clipboard", ".log");
        try {
            // Ends by itself when something else is copied.
            clipboard = start(List.of("xclip", "-verbose", "-selection", "clipboard", "-in"), text, log);
            await("the clipboard", () -> Files.readString(log).contains("request number 1"));
            keys("ctrl+v");
            await(text + " is pasted", () -> Files.readString(log).contains("request number 2"));
        } finally {
            Files.delete(log);
        }
    }

    private static boolean xdotool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        return run(command, "") == 0;
    }

    private static int run(List<String> command, String input) throws IOException, InterruptedException {
        return start(command, input, Path.of("/dev/null")).waitFor();
    }

    private static Process start(List<String> command, String input, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // The command line of a program is encoded by the locale, and its words are Chinese.
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }
}
