package org.uniondraft.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line as an Equinox application: {@code org.uniondraft.cli.application}. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        PrintStream out = utf8(new BufferedOutputStream(new PipeStream(new FileOutputStream(FileDescriptor.out))), false);
        PrintStream err = utf8(new PipeStream(new FileOutputStream(FileDescriptor.err)), true);
        return CommandLine.run(List.of(arguments), Path.of("").toAbsolutePath(), out, err);
    }

    @Override
    public void stop() {
        // A command runs to its end or is killed with the process: each file is either written whole or not at all.
    }

    private static PrintStream utf8(OutputStream stream, boolean flushLines) {
        return new PrintStream(stream, flushLines, StandardCharsets.UTF_8);
    }
}
