package org.uniondraft.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.uniondraft.cli.args.ArgumentParser;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Help;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.cli.commands.Command;
import org.uniondraft.cli.commands.Commands;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.text.Nearest;

/** The command line, whoever calls it. */
public final class CommandLine {

    private static final String PROGRAM = "uniondraft";
    private static final String VERSION = "version";

    private final Session session;

    private CommandLine(Session session) {
        this.session = session;
    }

    /**
     * Runs one command line from its words to its exit code. Nothing is thrown: whatever goes wrong is told on the
     * stream for messages.
     *
     * @param arguments the words behind the name of the program
     * @param folder the working folder, absolute
     * @param out where results go
     * @param err where messages go
     * @return the exit code, 0 to 5
     */
    public static int run(List<String> arguments, Path folder, PrintStream out, PrintStream err) {
        Session session = new Session(folder, out, err);
        ExitCode code;
        try {
            code = new CommandLine(session).execute(arguments);
        } catch (UsageException e) {
            code = session.misused(e, Help.pointer(commandIn(arguments)));
        } catch (DocumentException e) {
            code = session.failed(e);
        } catch (RuntimeException | Error e) {
            code = session.fault(PROGRAM, e);
        }
        return session.finish(code).code();
    }

    private static Optional<Command> commandIn(List<String> arguments) {
        return arguments.stream().findFirst().flatMap(Commands::named);
    }

    private ExitCode execute(List<String> arguments) throws UsageException, DocumentException {
        if (arguments.isEmpty()) {
            throw new UsageException(Messages.commandMissing);
        }
        Optional<Command> command = commandIn(arguments);
        if (command.isEmpty()) {
            return executeGeneral(arguments);
        }
        return execute(command.get(), arguments.subList(1, arguments.size()));
    }

    private ExitCode execute(Command command, List<String> arguments) throws UsageException, DocumentException {
        List<Option> options = new ArrayList<>(command.options());
        options.add(Option.flag(Option.HELP, Messages.optionHelp));
        Arguments parsed = ArgumentParser.parse(arguments, options, command.operands());
        if (parsed.has(Option.HELP)) {
            session.print(Help.of(command, options));
            return ExitCode.DONE;
        }
        return command.run(parsed, session);
    }

    private ExitCode executeGeneral(List<String> arguments) throws UsageException {
        if (!arguments.getFirst().startsWith("-")) {
            throw unknownCommand(arguments.getFirst());
        }
        List<Option> options = Help.generalOptions(VERSION);
        Arguments parsed = ArgumentParser.parse(arguments, options, Operands.NONE);
        session.print(parsed.has(Option.HELP) ? Help.general(Commands.all(), options) : version());
        return ExitCode.DONE;
    }

    private static String version() {
        Version version = FrameworkUtil.getBundle(CommandLine.class).getVersion();
        return "UnionDraft %d.%d.%d%n".formatted(version.getMajor(), version.getMinor(), version.getMicro());
    }

    private static UsageException unknownCommand(String written) {
        List<String> names = Commands.all().stream().map(Command::name).toList();
        return new UsageException(Nearest.to(written, names)
                .map(known -> NLS.bind(Messages.commandUnknownNearest, written, known))
                .orElse(NLS.bind(Messages.commandUnknown, written)));
    }
}
