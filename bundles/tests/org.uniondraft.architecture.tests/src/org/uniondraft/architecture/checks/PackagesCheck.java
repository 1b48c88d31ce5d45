package org.uniondraft.architecture.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.ManifestElement;
import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.SourceTree;

/** API packages carry a version, all others are internal, and a manifest exports what is there and nothing else. */
public final class PackagesCheck implements Check {

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        tree.bundles().stream().filter(bundle -> !bundle.isTests()).forEach(bundle -> add(bundle, violations));
        return violations;
    }

    private static void add(BundleFolder bundle, List<String> violations) {
        Set<String> seen = new HashSet<>();
        Set<String> packages = bundle.java().stream().map(bundle::packageOf).collect(Collectors.toSet());
        for (ManifestElement export : bundle.exported()) {
            String name = export.getValue();
            boolean internal = BundleFolder.isInternal(export);
            if (name.matches(".*\\.(?:internal|impl)(?:\\..*)?") && !internal) {
                violations.add("%s: %s is not x-internal".formatted(bundle.name(), name));
            }
            if (!internal && export.getAttribute("version") == null) {
                violations.add("%s: %s is API without a version".formatted(bundle.name(), name));
            }
            // The packages of a library come with its jars.
            if (name.startsWith("org.uniondraft.") && !packages.contains(name)) {
                violations.add("%s: %s is exported and not there".formatted(bundle.name(), name));
            }
            if (!seen.add(name)) {
                violations.add("%s: %s is exported twice".formatted(bundle.name(), name));
            }
        }
        packages.stream().filter(name -> !seen.contains(name)).sorted().forEach(name -> violations
                .add("%s: %s is not in Export-Package, not even x-internal".formatted(bundle.name(), name)));
    }
}
