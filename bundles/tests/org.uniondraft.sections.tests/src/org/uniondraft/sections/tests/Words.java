package org.uniondraft.sections.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.model.PlaceholderKind;

/** The words and placeholders that the texts of sections may use. */
final class Words {

    /** What the document itself gives, beside the vocabulary of its organisation. */
    private static final Set<String> OF_DOCUMENT = Set.of("period", "nextPeriod");
    private static final Pattern WORD = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\[([^:\\]]*):([^\\]]*)]]");

    private Words() {
    }

    /**
     * Looks for what a text must not hold.
     *
     * @param text a text of a section
     * @return a word that not every kind of organisation has, a placeholder of no kind or without a hint, a lone bracket
     */
    static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (!OF_DOCUMENT.contains(word.group(1)) && !isEverywhere(word.group(1))) {
                faults.add(word.group());
            }
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (PlaceholderKind.get(placeholder.group(1)) == null || placeholder.group(2).isBlank()) {
                faults.add(placeholder.group());
            }
        }
        String rest = PLACEHOLDER.matcher(WORD.matcher(text).replaceAll("")).replaceAll("");
        if (rest.matches(".*[\\[\\]${}【】].*")) {
            faults.add(rest);
        }
        return faults;
    }

    private static boolean isEverywhere(String concept) {
        List<OrganisationKind> organisations = Catalogs.platform().organisationKinds().all();
        return organisations.stream().allMatch(organisation -> organisation.word(concept).isPresent());
    }
}
