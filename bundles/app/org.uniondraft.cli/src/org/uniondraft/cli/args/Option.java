package org.uniondraft.cli.args;

/**
 * An option of a command.
 *
 * @param name its name, without the dashes before it
 * @param letter its short form, without the dash; null if it has none
 * @param valueName what its value is called in the help; null if it is a switch and takes none
 * @param description what it does, localised, in one line
 * @param required whether the command cannot do without it
 * @param repeatable whether it may be given several times
 */
public record Option(String name, String letter, String valueName, String description, boolean required,
        boolean repeatable) {

    /** The option every command has. */
    public static final String HELP = "help";

    /**
     * Makes an option without a value.
     *
     * @param name its name
     * @param description what it does
     * @return the option
     */
    public static Option flag(String name, String description) {
        return new Option(name, null, null, description, false, false);
    }

    /**
     * Makes an option with a value that may be left out altogether.
     *
     * @param name its name
     * @param valueName what its value is called in the help
     * @param description what it does
     * @return the option
     */
    public static Option value(String name, String valueName, String description) {
        return new Option(name, null, valueName, description, false, false);
    }

    /** {@return this option as one that must be given} */
    public Option asRequired() {
        return new Option(name, letter, valueName, description, true, repeatable);
    }

    /** {@return this option as one that may be given several times} */
    public Option asRepeatable() {
        return new Option(name, letter, valueName, description, required, true);
    }

    /**
     * Gives this option a short form.
     *
     * @param shortForm the letter
     * @return the option with it
     */
    public Option withLetter(String shortForm) {
        return new Option(name, shortForm, valueName, description, required, repeatable);
    }

    /** {@return whether a value follows it} */
    public boolean takesValue() {
        return valueName != null;
    }

    /** {@return how it is written in the line that shows the use of a command: the short form if there is one} */
    public String usage() {
        String written = (letter == null ? "--" + name : "-" + letter) + (takesValue() ? " " + valueName : "");
        String repeated = repeatable ? written + " …" : written;
        return required ? repeated : "[" + repeated + "]";
    }

    /** {@return how it is written in the list of options: all its forms} */
    public String label() {
        return (letter == null ? "    " : "-" + letter + ", ") + "--" + name + (takesValue() ? " " + valueName : "");
    }
}
