package org.uniondraft.architecture.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.SourceTree;

/** A bundle imports from the floors below its own alone (design, section 2). */
public final class FloorsCheck implements Check {

    /** Beginnings of names and their floors; the first that fits counts. */
    private static final Map<String, Integer> FLOORS = new LinkedHashMap<>();

    private static final String SECTION = "org.uniondraft.section.";
    private static final String FORMS = ".ui";

    static {
        FLOORS.put("org.uniondraft.docx4j", 0);
        FLOORS.put("org.uniondraft.nls.", 0);
        FLOORS.put("org.uniondraft.model", 0);
        FLOORS.put("org.uniondraft.model.edit", 1);
        FLOORS.put("org.uniondraft.core", 2);
        FLOORS.put("org.uniondraft.intake", 3);
        FLOORS.put("org.uniondraft.check", 3);
        FLOORS.put("org.uniondraft.docx", 3);
        FLOORS.put("org.uniondraft.flow", 4);
        FLOORS.put(SECTION, 4);
        FLOORS.put("org.uniondraft.ui", 5);
        FLOORS.put(SECTION + "*" + FORMS, 6);
        FLOORS.put("org.uniondraft.example.", 6);
        FLOORS.put("org.uniondraft.cli", 6);
        FLOORS.put("org.uniondraft.workbench", 6);
        FLOORS.put("org.uniondraft.help", 6);
    }

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : tree.bundles()) {
            if (bundle.isTests()) {
                continue;
            }
            OptionalInt floor = floor(bundle.name());
            if (floor.isEmpty()) {
                violations.add("%s: no floor is known for %s".formatted(tree.show(bundle.folder()), bundle.name()));
                continue;
            }
            needed(tree, bundle).filter(other -> floor(other).orElse(Integer.MAX_VALUE) >= floor.getAsInt())
                    .forEach(other -> violations.add("%s: %s is not on a floor below".formatted(bundle.name(), other)));
        }
        return violations;
    }

    private static OptionalInt floor(String bundle) {
        if (bundle.startsWith(SECTION) && bundle.endsWith(FORMS)) {
            // A section may bring forms of its own, in a bundle of their own.
            return OptionalInt.of(FLOORS.get(SECTION + "*" + FORMS));
        }
        return FLOORS.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".") ? bundle.startsWith(entry.getKey())
                        : bundle.equals(entry.getKey()))
                .mapToInt(Map.Entry::getValue).findFirst();
    }

    /** The bundles of ours that a bundle requires or has packages from. */
    private static Stream<String> needed(SourceTree tree, BundleFolder bundle) {
        Stream<String> exporters = bundle.imported().stream().flatMap(name -> exporters(tree, name));
        return Stream.concat(bundle.required().stream().filter(name -> tree.bundle(name).isPresent()), exporters)
                .filter(name -> !name.equals(bundle.name())).distinct();
    }

    private static Stream<String> exporters(SourceTree tree, String packageName) {
        return tree.bundles().stream()
                .filter(other -> other.exported().stream().map(ManifestElement::getValue).anyMatch(packageName::equals))
                .map(BundleFolder::name);
    }
}
