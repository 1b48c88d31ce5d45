package org.uniondraft.architecture.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The schema of an extension point, an {@code .exsd} file.
 *
 * @param plugin the plug-in of the point
 * @param point the id of the point in its plug-in
 * @param sections the texts about the whole point by their kind: overview, since, examples, apiinfo, implementation …
 * @param elements the elements by their names
 */
public record PointSchema(String plugin, String point, Map<String, String> sections, Map<String, ElementRule> elements) {

    /** The name under which {@link #sections()} has the description of the point. */
    public static final String OVERVIEW = "overview";

    /**
     * A declared element.
     *
     * @param name its name
     * @param children what may stand in it, as a regular expression over the names of its children, each with a blank
     *        behind it
     * @param text whether it may hold text
     * @param description what it is for
     * @param attributes its attributes by their names
     */
    public record ElementRule(String name, String children, boolean text, String description,
            Map<String, AttributeRule> attributes) {
    }

    /**
     * A declared attribute.
     *
     * @param name its name
     * @param required whether it must be there
     * @param type its type in the schema, such as string or boolean
     * @param kind what its value stands for: string, java, resource, identifier
     * @param basedOn the type or attribute it is based on, or an empty text
     * @param choices the values it may have; empty if all are allowed
     * @param description what it is for
     */
    public record AttributeRule(String name, boolean required, String type, String kind, String basedOn,
            List<String> choices, String description) {
    }

    /** {@return the full id of the extension point} */
    public String id() {
        return plugin + "." + point;
    }

    /**
     * Reads a schema.
     *
     * @param text the text of the file
     * @return the schema
     * @throws SAXException if it is not well-formed
     */
    public static PointSchema parse(String text) throws SAXException {
        Element root = Xml.parse(text);
        Map<String, String> sections = new LinkedHashMap<>();
        Map<String, ElementRule> elements = new LinkedHashMap<>();
        String point = "";
        for (Element annotation : Xml.children(root, "annotation")) {
            Optional<Element> meta = Xml.at(annotation, "appinfo", "meta.schema");
            point = meta.map(element -> element.getAttribute("id")).orElse(point);
            String type = meta.isPresent() ? OVERVIEW : Xml.at(annotation, "appinfo", "meta.section")
                    .map(element -> element.getAttribute("type")).orElse("");
            sections.put(type, documentation(annotation));
        }
        for (Element element : Xml.children(root, "element")) {
            ElementRule rule = element(element);
            elements.put(rule.name(), rule);
        }
        return new PointSchema(root.getAttribute("targetNamespace"), point, sections, elements);
    }

    private static ElementRule element(Element element) {
        Map<String, AttributeRule> attributes = new LinkedHashMap<>();
        List<String> content = new ArrayList<>();
        Xml.at(element, "complexType").ifPresent(type -> {
            for (Element part : Xml.children(type)) {
                if (part.getTagName().equals("attribute")) {
                    attributes.put(part.getAttribute("name"), attribute(part));
                } else if (!part.getTagName().equals("annotation")) {
                    content.add(content(part));
                }
            }
        });
        boolean mixed = Xml.at(element, "complexType").map(type -> type.getAttribute("mixed")).orElse("").equals("true");
        return new ElementRule(element.getAttribute("name"), String.join("", content),
                mixed || !element.getAttribute("type").isEmpty(), description(element), attributes);
    }

    /** Turns a content model into a regular expression over names that each have a blank behind them. */
    private static String content(Element part) {
        String inner = switch (part.getTagName()) {
            case "element" -> part.getAttribute("ref") + " ";
            case "sequence" -> String.join("", Xml.children(part).stream().map(PointSchema::content).toList());
            case "choice" -> String.join("|", Xml.children(part).stream().map(PointSchema::content).toList());
            default -> throw new IllegalArgumentException("Not known in a content model: " + part.getTagName());
        };
        String least = part.hasAttribute("minOccurs") ? part.getAttribute("minOccurs") : "1";
        String most = part.getAttribute("maxOccurs");
        return "(?:" + inner + "){" + least + "," + switch (most) {
            case "" -> "1";
            case "unbounded" -> "";
            default -> most;
        } + "}";
    }

    private static AttributeRule attribute(Element attribute) {
        Optional<Element> meta = Xml.at(attribute, "annotation", "appinfo", "meta.attribute");
        Optional<Element> restriction = Xml.at(attribute, "simpleType", "restriction");
        List<String> choices = restriction.map(element -> Xml.children(element, "enumeration").stream()
                .map(choice -> choice.getAttribute("value")).toList()).orElse(List.of());
        return new AttributeRule(attribute.getAttribute("name"), attribute.getAttribute("use").equals("required"),
                attribute.getAttribute("type"), meta.map(element -> element.getAttribute("kind")).orElse("string"),
                meta.map(element -> element.getAttribute("basedOn")).orElse(""), choices, description(attribute));
    }

    private static String description(Element declared) {
        return Xml.at(declared, "annotation").map(PointSchema::documentation).orElse("");
    }

    private static String documentation(Element annotation) {
        return Xml.at(annotation, "documentation").map(Element::getTextContent).orElse("").strip();
    }
}
