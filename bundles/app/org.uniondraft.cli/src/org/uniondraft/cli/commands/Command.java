package org.uniondraft.cli.commands;

import java.util.List;

import org.uniondraft.cli.ExitCode;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.Arguments;
import org.uniondraft.cli.args.Operands;
import org.uniondraft.cli.args.Option;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.files.DocumentException;

/** One command. Its help is made from what it declares; nothing it declares may cost time before it is asked for. */
public interface Command {

    /** {@return the word it is called by} */
    String name();

    /** {@return what it does, localised, in one line} */
    String summary();

    /** {@return its options, without the one for help} */
    List<Option> options();

    /** {@return what it takes besides its options} */
    Operands operands();

    /** {@return what else its users should know, localised, a line each} */
    default List<String> notes() {
        return List.of();
    }

    /**
     * Runs it.
     *
     * @param arguments what was written, checked against the declaration
     * @param session where results and messages go
     * @return how it went
     * @throws UsageException if what was written makes no sense; nothing has been done then
     * @throws DocumentException if a file that everything depends on cannot be read or written
     */
    ExitCode run(Arguments arguments, Session session) throws UsageException, DocumentException;
}
