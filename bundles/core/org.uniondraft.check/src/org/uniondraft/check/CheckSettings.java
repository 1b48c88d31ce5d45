package org.uniondraft.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.model.Organisation;

/**
 * Which rules are on, and how bad their findings are, as the user has set it for all papers and for those of single
 * organisations. Immutable.
 */
public final class CheckSettings {

    /** What can be set for a rule. */
    public enum Setting {
        /** On, as bad as the rule declares. */
        ON,
        /** Off. */
        OFF,
        /** On, and an error. */
        ERROR,
        /** On, and a warning. */
        WARNING,
        /** On, and a hint. */
        HINT
    }

    /** Nothing is set. */
    public static final CheckSettings NONE = new CheckSettings(Map.of());

    /** The name under which the settings for all organisations are kept. */
    static final String EVERYBODY = "";

    private final Map<String, Map<String, Setting>> byOrganisation;

    /** Makes settings: organisation, empty for all, to rule to setting. */
    CheckSettings(Map<String, Map<String, Setting>> byOrganisation) {
        this.byOrganisation = byOrganisation;
    }

    /**
     * Gives the settings for the papers of an organisation: those for all, overridden by those for its kind, overridden by
     * those for its name.
     *
     * @param organisation the organisation, or null for one that is not known
     * @return settings that are the same for all papers
     */
    public CheckSettings of(Organisation organisation) {
        Map<String, Setting> merged = new HashMap<>(all());
        if (organisation != null) {
            for (String key : List.of("kind " + organisation.getKind(), String.valueOf(organisation.getFullName()))) {
                merged.putAll(byOrganisation.getOrDefault(key, Map.of()));
            }
        }
        return new CheckSettings(Map.of(EVERYBODY, merged));
    }

    /**
     * Sets a rule.
     *
     * @param organisation the full name of an organisation; "kind ID" for all of a kind; empty for all
     * @param rule the id of the rule
     * @param setting what is set, or null for nothing
     * @return settings with it
     */
    public CheckSettings with(String organisation, String rule, Setting setting) {
        Map<String, Map<String, Setting>> changed = new TreeMap<>();
        byOrganisation.forEach((name, rules) -> changed.put(name, new TreeMap<>(rules)));
        Map<String, Setting> rules = changed.computeIfAbsent(organisation, name -> new TreeMap<>());
        if (setting == null) {
            rules.remove(rule);
        } else {
            rules.put(rule, setting);
        }
        return new CheckSettings(changed);
    }

    /** {@return the ids of all rules that something is set for} */
    public Set<String> rules() {
        return byOrganisation.values().stream().flatMap(rules -> rules.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Tells whether a rule is on for all papers.
     *
     * @param rule the rule
     * @return what is set, else what the rule declares
     */
    public boolean isEnabled(RuleDescriptor rule) {
        Setting setting = all().get(rule.id());
        return setting == null ? rule.enabled() : setting != Setting.OFF;
    }

    /**
     * Tells how bad the findings of a rule are for all papers. What keeps a final version from going out cannot be set to
     * something better, only switched off: where a rule declares another severity for final versions, that holds.
     *
     * @param rule the rule
     * @param isFinal whether a final version is checked
     * @return how bad
     */
    public Severity severity(RuleDescriptor rule, boolean isFinal) {
        if (isFinal && rule.finalSeverity() != rule.severity()) {
            return rule.finalSeverity();
        }
        return switch (all().getOrDefault(rule.id(), Setting.ON)) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case HINT -> Severity.HINT;
            case ON, OFF -> rule.severity();
        };
    }

    private Map<String, Setting> all() {
        return byOrganisation.getOrDefault(EVERYBODY, Map.of());
    }

    /** {@return organisation, empty for all, to rule to setting} */
    Map<String, Map<String, Setting>> byOrganisation() {
        return Collections.unmodifiableMap(byOrganisation);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CheckSettings other && byOrganisation.equals(other.byOrganisation);
    }

    @Override
    public int hashCode() {
        return byOrganisation.hashCode();
    }
}
