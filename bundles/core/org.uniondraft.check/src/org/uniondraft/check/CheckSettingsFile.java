package org.uniondraft.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.CheckSettings.Setting;
import org.uniondraft.check.internal.Messages;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.files.UserFolder;

/**
 * The file of the settings of rules, in UTF-8:
 *
 * <pre>
 * # for all papers
 * long-sentence = off
 *
 * [kind hospital]
 * weekday = hint
 *
 * [青山医院工会]
 * long-sentence = warning
 * </pre>
 */
public final class CheckSettingsFile {

    private static final Pattern GROUP = Pattern.compile("\\[\\s*(\\S.*?)\\s*]");
    private static final Pattern SETTING = Pattern.compile("(\\S+)\\s*=\\s*(\\S+)");

    private CheckSettingsFile() {
    }

    /** {@return the file of the user, in {@link UserFolder}; it need not exist} */
    public static Path ofUser() {
        return UserFolder.resolve("rules.ini");
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param problems takes the lines that are left out, localised, each with file and line
     * @return the settings
     * @throws DocumentException if it cannot be read
     */
    public static CheckSettings read(Path file, Consumer<String> problems) throws DocumentException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DocumentException(Reason.UNREADABLE, file, NLS.bind(Messages.settingsUnreadable, file), e);
        }
        Map<String, Map<String, Setting>> settings = new TreeMap<>();
        String group = CheckSettings.EVERYBODY;
        String[] lines = text.replaceFirst("^\uFEFF", "").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Matcher head = GROUP.matcher(line);
            Matcher setting = SETTING.matcher(line);
            Optional<Setting> value = setting.matches() ? value(setting.group(2)) : Optional.empty();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (head.matches()) {
                group = head.group(1);
            } else if (value.isPresent()) {
                settings.computeIfAbsent(group, name -> new TreeMap<>()).put(setting.group(1), value.get());
            } else {
                String what = setting.matches() ? Messages.settingsValue : Messages.settingsForm;
                problems.accept(NLS.bind(Messages.lineIgnored, new Object[] {file, i + 1, what}));
            }
        }
        return new CheckSettings(settings);
    }

    private static Optional<Setting> value(String word) {
        return Arrays.stream(Setting.values()).filter(each -> word(each).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String word(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a file, in one step or not at all. Comments in the old one go.
     *
     * @param file the file; its folder is made if it is missing
     * @param settings the settings
     * @throws DocumentException if it cannot be written
     */
    public static void write(Path file, CheckSettings settings) throws DocumentException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(settings.byOrganisation()).forEach((organisation, rules) -> {
            if (!organisation.isEmpty()) {
                text.append("\n[").append(organisation).append("]\n");
            }
            new TreeMap<>(rules).forEach((rule, setting) -> text.append(rule).append(" = ").append(word(setting))
                    .append('\n'));
        });
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new DocumentException(Reason.UNWRITABLE, file, e.getMessage(), e);
        }
        AtomicFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
