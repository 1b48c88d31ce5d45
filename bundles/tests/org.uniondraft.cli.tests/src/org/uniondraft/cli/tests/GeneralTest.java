package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.cli.CommandLine;
import org.uniondraft.cli.commands.Command;
import org.uniondraft.cli.commands.Commands;

class GeneralTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    static Stream<Command> commands() {
        return Commands.all().stream();
    }

    @Test
    void theHelpNamesAllCommandsInOneScreen() {
        String help = cli.run("--help").fine().out();
        commands().forEach(command -> assertTrue(help.contains("  " + command.name() + " "), command.name()));
        assertTrue(help.contains("Usage: uniondraft COMMAND"), help);
        assertTrue(help.lines().count() <= 24, help);
    }

    @Test
    void papersAreCheckedAndFixed() {
        String help = cli.run("--help").fine().out();
        Stream.of("check", "fix").forEach(word -> assertTrue(help.contains("  " + word + " "), word));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfACommandNamesAllItsOptions(Command command) {
        String help = cli.run(command.name(), "--help").fine().out();
        assertTrue(help.startsWith(command.summary()), help);
        assertTrue(help.contains("Usage: uniondraft " + command.name()), help);
        command.options().forEach(option -> {
            assertTrue(help.contains(option.label()), help);
            assertTrue(help.contains(option.description()), help);
        });
        assertTrue(help.contains("--help"), help);
    }

    @Test
    void theHelpSpeaksChinese() {
        try (Chinese chinese = new Chinese()) {
            String help = cli.run("--help").fine().out();
            assertTrue(help.startsWith("工会文书工作台\n\n用法：uniondraft 命令 …\n"), help);
            assertTrue(cli.run("export", "--help").fine().out().contains("选项：\n  -o, --output 文件或文件夹  "));
        }
        assertTrue(cli.run("--help").out().startsWith("UnionDraft"));
    }

    @Test
    void theVersionIsThatOfTheBundle() {
        String version = Platform.getBundle("org.uniondraft.cli").getVersion().toString().replaceFirst("\\.[^.]*$", "");
        assertEquals("UnionDraft " + version + "\n", cli.run("--version").fine().out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "exprot x | unknown command exprot; did you mean export?",
            "EXPORT x | unknown command EXPORT; did you mean export?",
            "completely | unknown command completely",
            "--hlep | unknown option --hlep; did you mean --help?",
            "--version x | x is not expected here",
            "export -o a | FILE is missing"})
    void whatIsNotUnderstoodIsNamed(String line, String message) {
        Cli.Result result = cli.run(line.split(" ")).code(2);
        assertEquals("uniondraft: " + message, result.err().lines().findFirst().orElse(""));
        assertTrue(result.err().contains("--help"), result.err());
        assertEquals("", result.out());
    }

    @Test
    void nothingAtAllIsNotUnderstood() {
        assertTrue(cli.run().code(2).err().startsWith("uniondraft: no command given\n"));
    }

    @Test
    void namesThatNoFileCanHaveAreNotUnderstood() {
        assertTrue(cli.run("outline", "").code(2).err().startsWith("uniondraft: the name of a file is empty\n"));
        assertTrue(cli.run("outline", "a\0b").code(2).err().contains("cannot be the name of a file"));
    }

    @Test
    void messagesSpeakChinese() {
        try (Chinese chinese = new Chinese()) {
            assertEquals("uniondraft: 未知选项 --fomat；是否要用 --format？\n用法见 uniondraft export --help。\n",
                    cli.run("export", "a.udoc", "--fomat", "txt").code(2).err());
        }
    }

    @Test
    void resultsThatCannotBeWrittenAreTold() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int code = CommandLine.run(List.of("list", "kinds"), folder, new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals(4, code);
        assertEquals("uniondraft: the results cannot be written to standard output\n",
                err.toString(StandardCharsets.UTF_8));
    }

    /** A stream that throws what only a fault of the program would throw. */
    private static final class Broken extends PrintStream {

        Broken() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void print(String text) {
            throw new IllegalStateException("first line\nsecond line");
        }
    }

    @Test
    void aFaultOfOurOwnIsOneLineAndTheLog() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLine.run(List.of("--version"), folder, new Broken(),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String message = err.toString(StandardCharsets.UTF_8);
        assertEquals(5, code);
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.contains("first line") && message.contains(Platform.getLogFileLocation().toString()), message);
        assertFalse(message.contains("second line"), message);
    }
}
