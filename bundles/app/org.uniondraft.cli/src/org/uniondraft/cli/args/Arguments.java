package org.uniondraft.cli.args;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line as it was understood.
 *
 * @param values the values of the options that were given, by option name; a switch has an empty one
 * @param operands everything else, in order
 */
public record Arguments(Map<String, List<String>> values, List<String> operands) {

    /**
     * Asks for an option.
     *
     * @param option its name
     * @return whether it was given
     */
    public boolean has(String option) {
        return values.containsKey(option);
    }

    /**
     * The value of an option that may be given once.
     *
     * @param option its name
     * @return the value; empty if the option was not given
     */
    public Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    /**
     * The values of an option that may be given several times.
     *
     * @param option its name
     * @return the values in order; empty if it was not given
     */
    public List<String> values(String option) {
        return values.getOrDefault(option, List.of());
    }

    /**
     * The value of an option that must be given.
     *
     * @param option its name
     * @return the value
     */
    public String required(String option) {
        return value(option).orElseThrow();
    }
}
