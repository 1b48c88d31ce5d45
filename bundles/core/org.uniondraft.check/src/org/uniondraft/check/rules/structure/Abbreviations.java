package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;

/** The short forms that a paper introduces: （以下简称“市总”）. */
final class Abbreviations {

    private static final Pattern DEFINITION = Pattern
            .compile("以下(?:统|均)?简称为?[：:]?[“‘\"《](?<name>[^”’\"》]{1,20})[”’\"》]");

    /**
     * A short form.
     *
     * @param name the short form
     * @param text where it is introduced
     * @param index the place of that text among all
     * @param start where the introduction begins
     * @param end where it ends
     */
    record Definition(String name, CheckedText text, int index, int start, int end) {
    }

    private Abbreviations() {
    }

    /**
     * Finds what is introduced.
     *
     * @param texts the texts of the paper
     * @return the short forms, in order
     */
    static List<Definition> in(List<CheckedText> texts) {
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).text().contains("简称")) {
                continue;
            }
            Matcher found = DEFINITION.matcher(texts.get(i).text());
            while (found.find()) {
                definitions.add(new Definition(found.group("name"), texts.get(i), i, found.start(), found.end()));
            }
        }
        return definitions;
    }
}
