package org.uniondraft.cli.args;

/**
 * What a command takes besides its options.
 *
 * @param name what one of them is called in the help; null if there are none
 * @param several whether there may be more than one
 */
public record Operands(String name, boolean several) {

    /** A command that takes none. */
    public static final Operands NONE = new Operands(null, false);

    /**
     * One operand.
     *
     * @param name what it is called in the help
     * @return the declaration
     */
    public static Operands one(String name) {
        return new Operands(name, false);
    }

    /**
     * One operand or more.
     *
     * @param name what one of them is called in the help
     * @return the declaration
     */
    public static Operands several(String name) {
        return new Operands(name, true);
    }

    /** {@return how they are written in the line that shows the use of a command; empty if there are none} */
    public String usage() {
        return name == null ? "" : several ? name + "…" : name;
    }
}
