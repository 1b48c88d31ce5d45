package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.uniondraft.architecture.schema.Xml;
import org.uniondraft.architecture.tree.SourceTree;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every folder with a pom.xml is a module of the one above it: what is not named is not built, and nobody would notice. */
public final class ModulesCheck implements Check {

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        Set<Path> named = new TreeSet<>();
        Set<Path> there = new TreeSet<>();
        for (Path pom : tree.files(path -> path.equals("pom.xml") || path.endsWith("/pom.xml"))) {
            Path folder = pom.getParent();
            if (!folder.equals(tree.root())) {
                there.add(folder);
            }
            try {
                addModules(Xml.parse(tree.text(pom).orElse("")), folder, named);
            } catch (SAXException e) {
                violations.add("%s: is not well-formed: %s".formatted(tree.show(pom), e.getMessage()));
            }
        }
        there.stream().filter(folder -> !named.contains(folder))
                .forEach(folder -> violations.add("%s: is no module of anything".formatted(tree.show(folder))));
        named.stream().filter(folder -> !there.contains(folder))
                .forEach(folder -> violations.add("%s: is a module and not there".formatted(tree.show(folder))));
        return violations;
    }

    /** Modules may stand in a profile. */
    private static void addModules(Element element, Path folder, Set<Path> modules) {
        if (element.getTagName().equals("module")) {
            modules.add(folder.resolve(Xml.ownText(element)).normalize());
        }
        Xml.children(element).forEach(child -> addModules(child, folder, modules));
    }
}
