package org.uniondraft.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.uniondraft.check.CheckSettings.Setting;
import org.uniondraft.check.internal.Messages;

/** The lines of a file of rule settings. When settings change, the other lines stay as the user wrote them. */
final class CheckSettingsText {

    private static final Pattern GROUP = Pattern.compile("\\[\\s*(\\S.*?)\\s*]");
    private static final Pattern SETTING = Pattern.compile("(\\S+)\\s*=\\s*(\\S+)");

    /**
     * A line.
     *
     * @param text what the user wrote
     * @param group the organisation it is about, empty for all
     * @param rule the rule it sets, or null if it sets none
     * @param setting what it sets, or null
     * @param problem why it is left out, or null if it is understood
     */
    private record Line(String text, String group, String rule, Setting setting, String problem) {

        /** {@return whether it says which organisation the lines below are about} */
        boolean isHead() {
            return GROUP.matcher(text.strip()).matches();
        }
    }

    private final List<Line> lines = new ArrayList<>();

    /**
     * Reads a text.
     *
     * @param text the text, empty for a file that is to be made
     */
    CheckSettingsText(String text) {
        String group = CheckSettings.EVERYBODY;
        for (String each : text.replaceFirst("^\uFEFF", "").lines().toList()) {
            Matcher head = GROUP.matcher(each.strip());
            if (head.matches()) {
                group = head.group(1);
            }
            lines.add(line(each, group));
        }
    }

    private static Line line(String text, String group) {
        String line = text.strip();
        if (line.isEmpty() || line.startsWith("#") || GROUP.matcher(line).matches()) {
            return new Line(text, group, null, null, null);
        }
        Matcher setting = SETTING.matcher(line);
        if (!setting.matches()) {
            return new Line(text, group, null, null, Messages.settingsForm);
        }
        return value(setting.group(2)).map(value -> new Line(text, group, setting.group(1), value, null))
                .orElseGet(() -> new Line(text, group, null, null, Messages.settingsValue));
    }

    private static Optional<Setting> value(String word) {
        return Arrays.stream(Setting.values()).filter(each -> word(each).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String word(Setting setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Gives the settings.
     *
     * @param problems takes the lines that are left out, by number from 1, and why
     * @return the settings; of two for the same rule the last one
     */
    CheckSettings settings(BiConsumer<Integer, String> problems) {
        Map<String, Map<String, Setting>> settings = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.problem() != null) {
                problems.accept(i + 1, line.problem());
            } else if (line.rule() != null) {
                settings.computeIfAbsent(line.group(), name -> new TreeMap<>()).put(line.rule(), line.setting());
            }
        }
        return new CheckSettings(settings);
    }

    /**
     * Gives the text with other settings: lines that set what is set no more go, what is set anew stands at the end of its
     * group, everything else stays.
     *
     * @param settings the settings
     * @return the text
     */
    String with(CheckSettings settings) {
        Map<String, Map<String, Setting>> wanted = settings.byOrganisation();
        List<String> text = new ArrayList<>();
        TreeSet<String> open = new TreeSet<>(wanted.keySet());
        for (int i = 0; i <= lines.size(); i++) {
            boolean ends = i == lines.size() || lines.get(i).isHead();
            String group = i == 0 ? CheckSettings.EVERYBODY : lines.get(i - 1).group();
            if (ends && open.remove(group)) {
                addMissing(text, group, wanted.get(group));
            }
            if (i < lines.size()) {
                Line line = lines.get(i);
                changed(line, wanted.getOrDefault(line.group(), Map.of())).ifPresent(text::add);
            }
        }
        for (String group : open) {
            if (!wanted.get(group).isEmpty()) {
                text.addAll(List.of("", "[" + group + "]"));
                addMissing(text, group, wanted.get(group));
            }
        }
        return text.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Optional<String> changed(Line line, Map<String, Setting> wanted) {
        if (line.rule() == null || line.setting() == wanted.get(line.rule())) {
            return Optional.of(line.text());
        }
        Setting setting = wanted.get(line.rule());
        return setting == null ? Optional.empty() : Optional.of(written(line.rule(), setting));
    }

    /** Adds what no line of a group sets, above the blank lines and comments at its end, which are about what follows. */
    private void addMissing(List<String> text, String group, Map<String, Setting> wanted) {
        int at = text.size();
        while (at > 0 && (text.get(at - 1).isBlank() || text.get(at - 1).strip().startsWith("#"))) {
            at--;
        }
        // Comments alone are those at the top of the file.
        at = at == 0 ? text.size() : at;
        for (Map.Entry<String, Setting> each : new TreeMap<>(wanted).entrySet()) {
            if (lines.stream().noneMatch(line -> line.group().equals(group) && each.getKey().equals(line.rule()))) {
                text.add(at++, written(each.getKey(), each.getValue()));
            }
        }
    }

    private static String written(String rule, Setting setting) {
        return rule + " = " + word(setting);
    }
}
