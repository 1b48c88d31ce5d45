package org.uniondraft.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.catalog.ExporterDescriptor;
import org.uniondraft.core.catalog.ExporterDescriptor.Choice;
import org.uniondraft.core.catalog.ExporterDescriptor.OptionSpec;
import org.uniondraft.core.text.Nearest;

/** The options of a format as settings {@code name=value}, read and described by the declaration of the format. */
final class Settings {

    private Settings() {
    }

    /**
     * Reads settings. Whether a value is allowed is for the export to say.
     *
     * @param written what was written, {@code name=value} each
     * @param format the format
     * @return the values by the ids of the options
     * @throws UsageException if one has no value, is not known, or is there twice
     */
    static Map<String, String> read(List<String> written, ExporterDescriptor format) throws UsageException {
        List<String> known = format.options().stream().map(OptionSpec::id).toList();
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : written) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new UsageException(NLS.bind(Messages.settingForm, setting));
            }
            String name = setting.substring(0, equals);
            if (!known.contains(name)) {
                throw new UsageException(Nearest.to(name, known)
                        .map(near -> NLS.bind(Messages.settingUnknownNearest, new Object[] {format.id(), name, near}))
                        .orElse(NLS.bind(Messages.settingUnknown, format.id(), name)));
            }
            if (values.put(name, setting.substring(equals + 1)) != null) {
                throw new UsageException(NLS.bind(Messages.settingTwice, name));
            }
        }
        return values;
    }

    /**
     * Describes an option for the help.
     *
     * @param option the option
     * @return its name, what it may be set to, its label, and what it is if nothing is said
     */
    static String describe(OptionSpec option) {
        String values = switch (option.type()) {
            case BOOLEAN -> "true|false";
            case CHOICE -> option.choices().stream().map(Choice::id).collect(Collectors.joining("|"));
            case INTEGER -> Messages.placeNumber;
            case TEXT -> Messages.placeText;
        };
        String description = option.id() + "=" + values + "  " + option.label();
        return option.defaultValue().filter(value -> !value.isEmpty())
                .map(value -> description + NLS.bind(Messages.settingDefault, value)).orElse(description);
    }
}
