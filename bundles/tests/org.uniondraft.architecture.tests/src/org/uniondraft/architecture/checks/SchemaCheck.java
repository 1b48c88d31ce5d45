package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.uniondraft.architecture.schema.ExtensionRules;
import org.uniondraft.architecture.schema.PointSchema;
import org.uniondraft.architecture.schema.PointSchema.AttributeRule;
import org.uniondraft.architecture.schema.PointSchema.ElementRule;
import org.uniondraft.architecture.schema.Xml;
import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.SourceTree;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The schema of each extension point is finished: everything is described, Java classes say what they are based on, and
 * the example is valid. Each point has a schema, and each schema a point.
 */
public final class SchemaCheck implements Check {

    private static final List<String> SECTIONS = List.of(PointSchema.OVERVIEW, "since", "examples");
    /** What the wizard of the plug-in tools leaves to be filled in. */
    private static final String UNFINISHED = "[Enter";
    private static final Pattern EXAMPLE = Pattern.compile("<extension\\b.*</extension>", Pattern.DOTALL);
    private static final Set<String> IN_ELEMENT = Set.of("annotation", "complexType", "simpleType");
    /** These two name the extension itself; the tools write them into each schema, and everybody knows them. */
    private static final Set<String> OF_EXTENSION = Set.of("point", "id", "name");

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : tree.bundles()) {
            Set<Path> declared = declared(bundle, violations);
            for (Path file : bundle.files()) {
                if (file.toString().endsWith(".exsd")) {
                    if (!declared.remove(file)) {
                        violations.add("%s: belongs to no extension point".formatted(tree.show(file)));
                    }
                    check(bundle, file).forEach(text -> violations.add(tree.show(file) + ": " + text));
                }
            }
            declared.forEach(file -> violations.add("%s: is declared and missing".formatted(tree.show(file))));
        }
        return violations;
    }

    private static Set<Path> declared(BundleFolder bundle, List<String> violations) {
        Set<Path> schemas = new TreeSet<>();
        bundle.file("plugin.xml").ifPresent(file -> {
            for (Element point : Xml.children(parsed(bundle, file), "extension-point")) {
                if (point.getAttribute("schema").isEmpty()) {
                    violations.add("%s: %s has no schema".formatted(bundle.tree().show(file), point.getAttribute("id")));
                } else {
                    schemas.add(bundle.folder().resolve(point.getAttribute("schema")));
                }
            }
        });
        return schemas;
    }

    private static Element parsed(BundleFolder bundle, Path file) {
        try {
            return Xml.parse(bundle.tree().text(file).orElseThrow());
        } catch (SAXException e) {
            throw new IllegalStateException(bundle.tree().show(file), e);
        }
    }

    private static List<String> check(BundleFolder bundle, Path file) {
        String text = bundle.tree().text(file).orElse("");
        List<String> violations = new ArrayList<>();
        PointSchema schema;
        try {
            schema = PointSchema.parse(text);
            checkDeclarations(Xml.parse(text), violations);
        } catch (SAXException e) {
            return List.of("is not well-formed: " + e.getMessage());
        }
        if (text.contains(UNFINISHED)) {
            violations.add("still holds " + UNFINISHED);
        }
        if (!schema.plugin().equals(bundle.name())) {
            violations.add("targetNamespace is not " + bundle.name());
        }
        SECTIONS.stream().filter(section -> schema.sections().getOrDefault(section, "").isEmpty())
                .forEach(section -> violations.add("has no text for " + section));
        schema.elements().values().forEach(element -> checkElement(bundle.tree(), element, violations));
        checkExample(schema, violations);
        return violations;
    }

    /** An element that is declared inside another one is found by nobody. */
    private static void checkDeclarations(Element root, List<String> violations) {
        for (Element element : Xml.children(root, "element")) {
            Xml.children(element).stream().map(Element::getTagName).filter(name -> !IN_ELEMENT.contains(name))
                    .forEach(name -> violations.add("the declaration of <%s> may not hold <%s>"
                            .formatted(element.getAttribute("name"), name)));
        }
    }

    private static void checkElement(SourceTree tree, ElementRule element, List<String> violations) {
        boolean extension = element.name().equals("extension");
        if (!extension && element.description().isEmpty()) {
            violations.add("<%s> is not described".formatted(element.name()));
        }
        for (AttributeRule attribute : element.attributes().values()) {
            if (!(extension && OF_EXTENSION.contains(attribute.name())) && attribute.description().isEmpty()) {
                violations.add("<%s %s> is not described".formatted(element.name(), attribute.name()));
            }
            if (attribute.kind().equals("java") && attribute.basedOn().isEmpty()) {
                violations.add("<%s %s> names no type it is based on".formatted(element.name(), attribute.name()));
            }
            if (attribute.kind().equals("java")) {
                missingTypes(tree, attribute).forEach(type -> violations
                        .add("<%s %s> is based on %s, which is not there".formatted(element.name(), attribute.name(), type)));
            }
        }
    }

    /** The types of ours that an attribute is based on, a class and interfaces with colons between, and nobody has written. */
    private static List<String> missingTypes(SourceTree tree, AttributeRule attribute) {
        return Stream.of(attribute.basedOn().split(":")).filter(type -> type.startsWith("org.uniondraft."))
                .filter(type -> tree.files(path -> path.endsWith("/src/" + type.replace('.', '/') + ".java")).isEmpty())
                .toList();
    }

    private static void checkExample(PointSchema schema, List<String> violations) {
        Optional<String> example = EXAMPLE.matcher(schema.sections().getOrDefault("examples", "")).results()
                .map(result -> result.group()).findFirst();
        if (example.isEmpty()) {
            violations.add("has no <extension> in its example");
            return;
        }
        try {
            // Several extensions, one after the other, are fine.
            for (Element extension : Xml.children(Xml.parse("<plugin>" + example.get() + "</plugin>"))) {
                if (!extension.getAttribute("point").equals(schema.id())) {
                    violations.add("the example extends " + extension.getAttribute("point"));
                }
                ExtensionRules.check(extension, schema).forEach(text -> violations.add("in the example " + text));
            }
        } catch (SAXException e) {
            violations.add("the example is not well-formed: " + e.getMessage());
        }
    }
}
