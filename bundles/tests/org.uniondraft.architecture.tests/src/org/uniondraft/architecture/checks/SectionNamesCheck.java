package org.uniondraft.architecture.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.architecture.tree.SourceTree;

/** Sections meet the rest through extension points alone: what is not a section, a feature or a test names none. */
public final class SectionNamesCheck implements Check {

    private static final Pattern SECTION_BUNDLE = Pattern.compile("org\\.uniondraft\\.section\\.[a-z][a-z.]*");
    private static final Pattern SEARCHED = Pattern.compile("bundles/(?:core|ui|app|examples)/.+/.+");

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (var file : tree.files(path -> SEARCHED.matcher(path).matches())) {
            Matcher matcher = SECTION_BUNDLE.matcher(tree.text(file).orElse(""));
            if (matcher.find()) {
                violations.add("%s: names %s".formatted(tree.show(file), matcher.group()));
            }
        }
        return violations;
    }
}
