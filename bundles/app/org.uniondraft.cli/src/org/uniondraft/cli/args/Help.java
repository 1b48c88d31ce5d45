package org.uniondraft.cli.args;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.commands.Command;

/** Makes the help texts from what the commands declare. */
public final class Help {

    private static final String PROGRAM = "uniondraft";
    /** From here on nearly every character takes two columns of a terminal. */
    private static final int FIRST_WIDE = 0x1100;

    private Help() {
    }

    /**
     * The options that go without a command.
     *
     * @param version the name of the one that asks for the version
     * @return the options
     */
    public static List<Option> generalOptions(String version) {
        return List.of(Option.flag(Option.HELP, Messages.optionHelpGeneral),
                Option.flag(version, Messages.optionVersion));
    }

    /**
     * The help about the program.
     *
     * @param commands its commands
     * @param options the options that go without a command
     * @return the text
     */
    public static String general(List<Command> commands, List<Option> options) {
        List<String[]> rows = commands.stream().map(command -> new String[] {command.name(), command.summary()}).toList();
        return join(List.of(Messages.helpProgram),
                List.of(NLS.bind(Messages.helpUsage, PROGRAM + " " + Messages.helpCommandPlace)),
                table(Messages.helpCommands, rows), table(Messages.helpOptions, rows(options)),
                List.of(Messages.helpOneCommand), List.of(Messages.helpExitCodes));
    }

    /**
     * The help about a command.
     *
     * @param command the command
     * @param options its options, the one for help among them
     * @return the text
     */
    public static String of(Command command, List<Option> options) {
        String usage = options.stream().filter(option -> !option.name().equals(Option.HELP)).map(Option::usage)
                .collect(Collectors.joining(" "));
        String line = String.join(" ", PROGRAM, command.name(), command.operands().usage(), usage)
                .replaceAll(" +", " ").strip();
        return join(List.of(command.summary()), List.of(NLS.bind(Messages.helpUsage, line)),
                table(Messages.helpOptions, rows(options)), command.notes());
    }

    /**
     * Says where the help is.
     *
     * @param command the command that was called, if it is known
     * @return a sentence
     */
    public static String pointer(Optional<Command> command) {
        String call = command.map(known -> PROGRAM + " " + known.name()).orElse(PROGRAM) + " --" + Option.HELP;
        return NLS.bind(Messages.helpPointer, call);
    }

    private static List<String[]> rows(List<Option> options) {
        return options.stream().map(option -> new String[] {option.label(), option.description()}).toList();
    }

    private static List<String> table(String title, List<String[]> rows) {
        int width = rows.stream().mapToInt(row -> width(row[0])).max().orElse(0);
        List<String> lines = new ArrayList<>(List.of(title));
        rows.forEach(row -> lines.add("  " + row[0] + " ".repeat(width - width(row[0]) + 2) + row[1]));
        return lines;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c < FIRST_WIDE || c == '…' ? 1 : 2).sum();
    }

    /** One text of several paragraphs, with an empty line between them. */
    @SafeVarargs
    private static String join(List<String>... paragraphs) {
        return List.of(paragraphs).stream().filter(lines -> !lines.isEmpty())
                .map(lines -> String.join("\n", lines) + "\n").collect(Collectors.joining("\n"));
    }
}
