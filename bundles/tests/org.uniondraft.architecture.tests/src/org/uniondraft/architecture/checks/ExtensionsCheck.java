package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.uniondraft.architecture.schema.ExtensionRules;
import org.uniondraft.architecture.schema.PointSchema;
import org.uniondraft.architecture.schema.Xml;
import org.uniondraft.architecture.tree.SourceTree;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every plugin.xml is well-formed, and every extension of a point of ours is as the schema of the point says. */
public final class ExtensionsCheck implements Check {

    private static final String OURS = "org.uniondraft.";

    @Override
    public List<String> violations(SourceTree tree) {
        Map<String, PointSchema> schemas = schemas(tree);
        List<String> violations = new ArrayList<>();
        for (Path file : tree.files(path -> path.matches("bundles/.*/(?:plugin|fragment)\\.xml"))) {
            String place = tree.show(file) + ": ";
            try {
                for (Element extension : Xml.children(Xml.parse(tree.text(file).orElse("")), "extension")) {
                    String point = extension.getAttribute("point");
                    PointSchema schema = schemas.get(point);
                    if (schema != null) {
                        ExtensionRules.check(extension, schema)
                                .forEach(text -> violations.add(place + point + ": " + text));
                    } else if (point.startsWith(OURS)) {
                        violations.add(place + "there is no extension point " + point);
                    }
                }
            } catch (SAXException e) {
                violations.add(place + "is not well-formed: " + e.getMessage());
            }
        }
        return violations;
    }

    private static Map<String, PointSchema> schemas(SourceTree tree) {
        return tree.files(path -> path.endsWith(".exsd")).stream()
                .flatMap(file -> readable(tree.text(file).orElse("")))
                .collect(Collectors.toMap(PointSchema::id, Function.identity(), (first, second) -> first));
    }

    /** A schema that cannot be read is the business of another check. */
    private static Stream<PointSchema> readable(String text) {
        try {
            return Stream.of(PointSchema.parse(text));
        } catch (SAXException e) {
            return Stream.empty();
        }
    }
}
