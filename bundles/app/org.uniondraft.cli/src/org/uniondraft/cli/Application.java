package org.uniondraft.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.uniondraft.core.dropins.DropIns;

/** The command line as an Equinox application: {@code org.uniondraft.cli.application}. */
public final class Application implements IApplication {

    /** The system property by which the start script says that it has put a colon before each argument. */
    private static final String MARKED = "uniondraft.markedArguments";

    @Override
    public Object start(IApplicationContext context) {
        PrintStream out = utf8(new BufferedOutputStream(new PipeStream(new FileOutputStream(FileDescriptor.out))), false);
        PrintStream err = utf8(new PipeStream(new FileOutputStream(FileDescriptor.err)), true);
        DropIns.ofPlatform().load().forEach(err::println);
        return CommandLine.run(arguments(context), Path.of("").toAbsolutePath(), out, err);
    }

    @Override
    public void stop() {
        // A command runs to its end or is killed with the process: each file is either written whole or not at all.
    }

    private static List<String> arguments(IApplicationContext context) {
        String[] given = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        boolean marked = Boolean.getBoolean(MARKED);
        return Stream.of(given).map(argument -> marked ? argument.substring(1) : argument).toList();
    }

    private static PrintStream utf8(OutputStream stream, boolean flushLines) {
        return new PrintStream(stream, flushLines, StandardCharsets.UTF_8);
    }
}
