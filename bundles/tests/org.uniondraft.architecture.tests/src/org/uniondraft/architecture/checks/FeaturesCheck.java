package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.uniondraft.architecture.schema.Xml;
import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.SourceTree;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every bundle of the core, the sections, the user interface and the applications is shipped: named in a feature, once. */
public final class FeaturesCheck implements Check {

    private static final String SHIPPED = "bundles/(?:core|sections|ui|app)/.*";
    private static final String OURS = "org.uniondraft.";

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        Set<String> shipped = new HashSet<>();
        for (Path feature : tree.files(path -> path.matches("features/[^/]+/feature\\.xml"))) {
            try {
                add(tree, feature, shipped, violations);
            } catch (SAXException e) {
                violations.add("%s: is not well-formed: %s".formatted(tree.show(feature), e.getMessage()));
            }
        }
        tree.bundles().stream().filter(bundle -> tree.show(bundle.folder()).matches(SHIPPED)).map(BundleFolder::name)
                .filter(name -> !shipped.contains(name))
                .forEach(name -> violations.add("%s: is in no feature".formatted(name)));
        return violations;
    }

    private static void add(SourceTree tree, Path feature, Set<String> shipped, List<String> violations)
            throws SAXException {
        Set<String> here = new HashSet<>();
        for (Element plugin : Xml.children(Xml.parse(tree.text(feature).orElse("")), "plugin")) {
            String name = plugin.getAttribute("id");
            String platform = plugin.getAttribute("os") + plugin.getAttribute("ws") + plugin.getAttribute("arch");
            if (!here.add(name + platform)) {
                violations.add("%s: names %s twice".formatted(tree.show(feature), name));
            }
            // A bundle with the sources of ours is made by the build.
            if (name.startsWith(OURS) && !name.endsWith(".source") && tree.bundle(name).isEmpty()) {
                violations.add("%s: there is no %s".formatted(tree.show(feature), name));
            }
            shipped.add(name);
        }
    }
}
