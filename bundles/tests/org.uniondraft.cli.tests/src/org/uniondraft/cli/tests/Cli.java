package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.uniondraft.cli.CommandLine;

/** Runs command lines in a folder and catches what they say. */
final class Cli {

    private final Path folder;

    Cli(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a command line.
     *
     * @param code the exit code
     * @param out the results
     * @param err the messages
     */
    record Result(int code, String out, String err) {

        /** Demands that all went well and nothing was said besides the results. */
        Result fine() {
            assertEquals("", err);
            assertEquals(0, code);
            return this;
        }

        /** Demands an exit code, with the messages in the report if it is another one. */
        Result code(int expected) {
            assertEquals(expected, code, () -> "stderr: " + err + "\nstdout: " + out);
            return this;
        }
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLine.run(List.of(arguments), folder, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) {
        try {
            Path file = file(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files in a folder, hidden ones included, in order. */
    List<String> files(String name) {
        try (Stream<Path> files = Files.list(file(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
