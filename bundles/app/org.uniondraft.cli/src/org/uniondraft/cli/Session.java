package org.uniondraft.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.cli.json.JsonWriter;
import org.uniondraft.core.files.DocumentException;

/** What a command has to do with the world: the working folder, the streams, and how trouble is told. */
public final class Session {

    private final Path folder;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * Begins a session.
     *
     * @param folder the working folder, absolute
     * @param out where results go
     * @param err where messages go
     */
    public Session(Path folder, PrintStream out, PrintStream err) {
        this.folder = folder.normalize();
        this.out = out;
        this.err = err;
    }

    /**
     * Finds a file.
     *
     * @param name its name as it was written
     * @return its absolute path
     * @throws UsageException if no file can have this name
     */
    public Path resolve(String name) throws UsageException {
        if (name.isEmpty()) {
            throw new UsageException(Messages.emptyName);
        }
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException(NLS.bind(Messages.invalidPath, name, e.getReason()));
        }
    }

    /**
     * Names a file for results and messages.
     *
     * @param file a file
     * @return its path from the working folder if it lies below it, else its absolute path
     */
    public String show(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean below = absolute.startsWith(folder) && !absolute.equals(folder);
        return (below ? folder.relativize(absolute) : absolute).toString();
    }

    /**
     * Gives a result.
     *
     * @param text the text as it is to stand, line ends included
     */
    public void print(String text) {
        out.print(text);
    }

    /**
     * Gives a result for programs.
     *
     * @param record what {@link JsonWriter} can write
     */
    public void printJson(Object record) {
        print(JsonWriter.write(record));
    }

    /**
     * Tells the user something besides the results.
     *
     * @param message a localised sentence
     */
    public void tell(String message) {
        err.println(message);
    }

    /**
     * Tells the user something about a file.
     *
     * @param file the file
     * @param line the line in it, from 1; 0 for the file as a whole
     * @param message a localised sentence that does not name the file
     */
    public void tell(Path file, int line, String message) {
        tell(NLS.bind(Messages.fileProblem, line > 0 ? show(file) + ":" + line : show(file), message));
    }

    /**
     * Tells that a file could not be read or written.
     *
     * @param exception what happened
     * @return the exit code for it
     */
    public ExitCode failed(DocumentException exception) {
        tell(exception.file(), exception.line(), exception.detail());
        return switch (exception.category()) {
            case INPUT -> ExitCode.INPUT;
            case OUTPUT -> ExitCode.OUTPUT;
        };
    }

    /**
     * Tells that a fault of the program was met, and leaves the details in the log.
     *
     * @param place what was being worked on, such as the name of a file
     * @param fault what happened
     * @return the exit code for it
     */
    public ExitCode fault(String place, Throwable fault) {
        ILog.of(Session.class).error(place, fault);
        // The log has the rest; here it is one line, whatever the exception says.
        String inOneLine = String.valueOf(fault).lines().findFirst().orElse("");
        tell(NLS.bind(Messages.fault, new Object[] {place, inOneLine, Platform.getLogFileLocation()}));
        return ExitCode.FAULT;
    }

    ExitCode misused(UsageException exception, String pointer) {
        tell("uniondraft: " + exception.getMessage());
        tell(pointer);
        return ExitCode.USAGE;
    }

    /** Makes sure that the results have arrived. */
    ExitCode finish(ExitCode code) {
        if (out.checkError()) {
            tell(Messages.resultsNotWritten);
            return code.and(ExitCode.OUTPUT);
        }
        return code;
    }
}
