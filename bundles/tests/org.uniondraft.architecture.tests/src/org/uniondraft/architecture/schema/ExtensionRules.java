package org.uniondraft.architecture.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.uniondraft.architecture.schema.PointSchema.AttributeRule;
import org.uniondraft.architecture.schema.PointSchema.ElementRule;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Holds an extension against the schema of its point. */
public final class ExtensionRules {

    private final PointSchema schema;
    private final List<String> violations = new ArrayList<>();

    private ExtensionRules(PointSchema schema) {
        this.schema = schema;
    }

    /**
     * Checks an extension.
     *
     * @param extension its element
     * @param schema the schema of its point
     * @return what is not as declared, a sentence each
     */
    public static List<String> check(Element extension, PointSchema schema) {
        ExtensionRules rules = new ExtensionRules(schema);
        rules.check(extension);
        return rules.violations;
    }

    private void check(Element element) {
        ElementRule rule = schema.elements().get(element.getTagName());
        if (rule == null) {
            violations.add("<%s> is not declared".formatted(element.getTagName()));
            return;
        }
        List<Element> children = Xml.children(element);
        String names = children.stream().map(child -> child.getTagName() + " ").collect(Collectors.joining());
        if (!names.matches(rule.children())) {
            violations.add("<%s> may not hold [%s]".formatted(rule.name(), names.strip()));
        }
        if (!rule.text() && !Xml.ownText(element).isEmpty()) {
            violations.add("<%s> may not hold text".formatted(rule.name()));
        }
        checkAttributes(element, rule);
        children.forEach(this::check);
    }

    private void checkAttributes(Element element, ElementRule rule) {
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            Attr attribute = (Attr) given.item(i);
            AttributeRule declared = rule.attributes().get(attribute.getName());
            if (declared == null) {
                violations.add("<%s> has no attribute %s".formatted(rule.name(), attribute.getName()));
            } else if (!isAllowed(attribute.getValue(), declared)) {
                violations.add("<%s %s> may not be %s".formatted(rule.name(), declared.name(), attribute.getValue()));
            }
        }
        rule.attributes().values().stream().filter(AttributeRule::required)
                .filter(declared -> !element.hasAttribute(declared.name()))
                .forEach(declared -> violations.add("<%s> needs %s".formatted(rule.name(), declared.name())));
    }

    private static boolean isAllowed(String value, AttributeRule declared) {
        boolean truth = declared.type().equals("boolean");
        return truth ? value.equals("true") || value.equals("false")
                : declared.choices().isEmpty() || declared.choices().contains(value);
    }
}
