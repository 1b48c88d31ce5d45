package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.SourceTree;

/** Every class of ours that a plugin.xml or a manifest names is there, and loads if its bundle runs. */
public final class ClassNamesCheck implements Check {

    /** Our packages are in lower case, our classes are not, ids have no upper case. */
    private static final Pattern CLASS_NAME = Pattern.compile("\\borg\\.uniondraft(?:\\.[a-z][a-z0-9_]*)+\\.[A-Z]\\w*");

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : tree.bundles()) {
            for (Path file : declarations(bundle)) {
                CLASS_NAME.matcher(tree.text(file).orElse("")).results().map(result -> result.group()).distinct()
                        .forEach(name -> add(bundle, tree.show(file), name, violations));
            }
        }
        return violations;
    }

    private static List<Path> declarations(BundleFolder bundle) {
        return Stream.concat(Stream.of("plugin.xml", "fragment.xml", "META-INF/MANIFEST.MF")
                .flatMap(path -> bundle.file(path).stream()), bundle.files().stream()
                .filter(file -> file.startsWith(bundle.folder().resolve("OSGI-INF")) && file.toString().endsWith(".xml")))
                .toList();
    }

    private static void add(BundleFolder bundle, String file, String name, List<String> violations) {
        Path source = Path.of(name.replace('.', '/') + ".java");
        boolean there = bundle.tree().bundles().stream().flatMap(other -> other.java().stream())
                .anyMatch(path -> path.endsWith(source));
        if (!there) {
            violations.add("%s: there is no class %s".formatted(file, name));
            return;
        }
        Bundle running = Platform.getBundle(bundle.name());
        if (running != null) {
            try {
                running.loadClass(name);
            } catch (ClassNotFoundException | LinkageError e) {
                violations.add("%s: %s does not load: %s".formatted(file, name, e));
            }
        }
    }
}
