package org.uniondraft.cli.commands;

import java.util.List;
import java.util.Optional;

/** The commands there are. */
public final class Commands {

    private static final List<Command> ALL = List.of(new NewCommand(), new ImportCommand(), new OutlineCommand(),
            new MergeCommand(), new MendCommand(), new ConvertCommand(), new ScheduleCommand(), new CheckCommand(), new FixCommand(),
            new ExportCommand(), new ListCommand());

    private Commands() {
    }

    /** {@return all commands, in the order of the help} */
    public static List<Command> all() {
        return ALL;
    }

    /**
     * Finds a command.
     *
     * @param name the word it is called by
     * @return the command; empty if there is none
     */
    public static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
