package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.SourceTree;

/** Everything the command line runs on goes without a display: it never names SWT, JFace or the workbench. */
public final class NoUserInterfaceCheck implements Check {

    private static final Pattern USER_INTERFACE = Pattern.compile("org\\.eclipse\\.(?:swt|jface|ui)\\b");

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        tree.bundles().stream().filter(bundle -> isWithoutDisplay(tree, bundle)).forEach(bundle -> {
            bundle.headers().forEach((header, value) -> {
                if (USER_INTERFACE.matcher(value).find()) {
                    violations.add("%s: %s names the user interface".formatted(bundle.name(), header));
                }
            });
            bundle.java().forEach(file -> add(tree, file, violations));
            bundle.file("plugin.xml").ifPresent(file -> add(tree, file, violations));
        });
        return violations;
    }

    private static boolean isWithoutDisplay(SourceTree tree, BundleFolder bundle) {
        String folder = tree.show(bundle.folder());
        // A section may bring forms of its own, in a bundle of their own.
        return folder.startsWith("bundles/core/") || folder.equals("bundles/app/org.uniondraft.cli")
                || folder.startsWith("bundles/sections/") && !bundle.name().endsWith(".ui");
    }

    private static void add(SourceTree tree, Path file, List<String> violations) {
        if (USER_INTERFACE.matcher(tree.text(file).orElse("")).find()) {
            violations.add("%s: names the user interface".formatted(tree.show(file)));
        }
    }
}
