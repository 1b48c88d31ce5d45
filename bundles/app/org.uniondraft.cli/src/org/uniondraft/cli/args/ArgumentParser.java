package org.uniondraft.cli.args;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.core.text.Nearest;

/**
 * Reads a command line by the declaration of a command. Options and operands may be mixed; {@code --} ends the options,
 * so that a file whose name begins with a dash can be named behind it.
 */
public final class ArgumentParser {

    private static final String END_OF_OPTIONS = "--";

    private final List<Option> options;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();

    private ArgumentParser(List<Option> options) {
        this.options = options;
    }

    /**
     * Reads a command line. If it asks for help, nothing else is demanded of it.
     *
     * @param arguments what was written behind the name of the command
     * @param options the options of the command, {@code help} among them
     * @param operands what else it takes
     * @return what was understood
     * @throws UsageException if an option is unknown, lacks its value or is given too often, or if something that is
     *         needed is missing
     */
    public static Arguments parse(List<String> arguments, List<Option> options, Operands operands)
            throws UsageException {
        ArgumentParser parser = new ArgumentParser(options);
        parser.read(arguments.iterator());
        Arguments parsed = new Arguments(parser.values, parser.operands);
        if (!parsed.has(Option.HELP)) {
            parser.checkComplete(operands);
        }
        return parsed;
    }

    private void read(Iterator<String> arguments) throws UsageException {
        while (arguments.hasNext()) {
            String argument = arguments.next();
            if (argument.equals(END_OF_OPTIONS)) {
                arguments.forEachRemaining(operands::add);
            } else if (argument.startsWith("-") && argument.length() > 1) {
                readOption(argument, arguments);
            } else {
                operands.add(argument);
            }
        }
    }

    private void readOption(String argument, Iterator<String> rest) throws UsageException {
        int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
        String written = equals < 0 ? argument : argument.substring(0, equals);
        Option option = find(written).orElseThrow(() -> unknown(written));
        if (!option.takesValue()) {
            if (equals >= 0) {
                throw new UsageException(NLS.bind(Messages.optionTakesNoValue, written));
            }
            put(option, written, "");
        } else if (equals >= 0) {
            put(option, written, argument.substring(equals + 1));
        } else {
            put(option, written, valueOf(option, written, rest));
        }
    }

    private String valueOf(Option option, String written, Iterator<String> rest) throws UsageException {
        String value = rest.hasNext() ? rest.next() : END_OF_OPTIONS;
        // What is an option itself was hardly meant as a value; whoever means it writes --name=--value.
        if (value.equals(END_OF_OPTIONS) || find(value).isPresent()) {
            throw new UsageException(NLS.bind(Messages.optionNeedsValue, written, option.valueName()));
        }
        return value;
    }

    private void put(Option option, String written, String value) throws UsageException {
        List<String> given = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
        if (!given.isEmpty() && option.takesValue() && !option.repeatable()) {
            throw new UsageException(NLS.bind(Messages.optionGivenTwice, written));
        }
        given.add(value);
    }

    private void checkComplete(Operands declared) throws UsageException {
        if (declared.name() == null && !operands.isEmpty()) {
            throw new UsageException(NLS.bind(Messages.operandNotExpected, operands.getFirst()));
        }
        if (declared.name() != null && operands.isEmpty()) {
            throw new UsageException(NLS.bind(Messages.operandMissing, declared.name()));
        }
        if (!declared.several() && operands.size() > 1) {
            throw new UsageException(NLS.bind(Messages.operandNotExpected, operands.get(1)));
        }
        for (Option option : options) {
            if (option.required() && !values.containsKey(option.name())) {
                throw new UsageException(NLS.bind(Messages.optionMissing, option.usage()));
            }
        }
    }

    private Optional<Option> find(String written) {
        return options.stream().filter(option -> forms(option).anyMatch(written::equals)).findFirst();
    }

    private UsageException unknown(String written) {
        Optional<String> nearest = Nearest.to(written, options.stream().flatMap(ArgumentParser::forms).toList());
        // A file may well be called -计划.txt, an option with two dashes is hardly a file.
        String unknown = written.startsWith("--") ? Messages.optionUnknown : Messages.optionUnknownFile;
        String message = nearest.map(known -> NLS.bind(Messages.optionUnknownNearest, written, known))
                .orElse(NLS.bind(unknown, written));
        return new UsageException(message);
    }

    private static Stream<String> forms(Option option) {
        Stream<String> longForm = Stream.of("--" + option.name());
        return option.letter() == null ? longForm : Stream.concat(longForm, Stream.of("-" + option.letter()));
    }
}
