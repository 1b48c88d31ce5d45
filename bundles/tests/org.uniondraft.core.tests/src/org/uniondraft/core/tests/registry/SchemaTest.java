package org.uniondraft.core.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IConfigurationElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.core.tests.support.TestPlatform;
import org.uniondraft.tests.support.Places;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each schema is finished, its example works, and what the core itself declares is as the schema says. */
class SchemaTest {

    private static final Path FOLDER = Places.repository().resolve("bundles/core/org.uniondraft.core/schema");

    /** Elements and their attributes, as a schema declares them. */
    private static final class Schema {

        private final Element root;
        private final Map<String, Element> elements = new HashMap<>();

        Schema(String point) throws Exception {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            root = factory.newDocumentBuilder().parse(FOLDER.resolve(point + ".exsd").toFile()).getDocumentElement();
            for (Element element : children(root, "element")) {
                elements.put(element.getAttribute("name"), element);
            }
        }

        static List<Element> children(Element parent, String name) {
            List<Element> found = new ArrayList<>();
            NodeList nodes = parent.getChildNodes();
            for (int i = 0; i < nodes.getLength(); i++) {
                if (nodes.item(i) instanceof Element element && element.getLocalName().equals(name)) {
                    found.add(element);
                }
            }
            return found;
        }

        static List<Element> all(Element parent, String name) {
            List<Element> found = new ArrayList<>();
            NodeList nodes = parent.getElementsByTagNameNS("*", name);
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
            return found;
        }

        String section(String type) {
            return all(root, "meta.section").stream().filter(each -> each.getAttribute("type").equals(type))
                    .map(each -> ((Element) each.getParentNode().getParentNode()).getTextContent().strip()).findFirst()
                    .orElse("");
        }

        String example() {
            return all(root, "pre").get(0).getTextContent().strip();
        }

        /** Says what an element has that the schema does not know, or lacks that it demands. */
        List<String> faults(IConfigurationElement element) {
            List<String> faults = new ArrayList<>();
            Element declared = elements.get(element.getName());
            if (declared == null) {
                return List.of("element " + element.getName());
            }
            Map<String, Element> attributes = new HashMap<>();
            for (Element attribute : all(declared, "attribute")) {
                attributes.put(attribute.getAttribute("name"), attribute);
                if (attribute.getAttribute("use").equals("required")
                        && element.getAttribute(attribute.getAttribute("name")) == null) {
                    faults.add(element.getName() + " without " + attribute.getAttribute("name"));
                }
            }
            for (String name : element.getAttributeNames()) {
                if (!attributes.containsKey(name)) {
                    faults.add(element.getName() + "@" + name);
                    continue;
                }
                Set<String> allowed = new HashSet<>();
                all(attributes.get(name), "enumeration").forEach(each -> allowed.add(each.getAttribute("value")));
                if (!allowed.isEmpty() && !allowed.contains(element.getAttribute(name))) {
                    faults.add(element.getName() + "@" + name + "=" + element.getAttribute(name));
                }
            }
            Set<String> inside = new HashSet<>();
            all(declared, "element").forEach(each -> inside.add(each.getAttribute("ref")));
            for (IConfigurationElement child : element.getChildren()) {
                if (inside.contains(child.getName())) {
                    faults.addAll(faults(child));
                } else {
                    faults.add(element.getName() + "/" + child.getName());
                }
            }
            return faults;
        }
    }

    private static ContributionRegistry<?> catalog(Catalogs catalogs, String point) {
        return switch (point) {
            case "documentKinds" -> catalogs.documentKinds();
            case "organisationKinds" -> catalogs.organisationKinds();
            case "sectionKinds" -> catalogs.sectionKinds();
            case "recordTypes" -> catalogs.recordTypes();
            case "exporters" -> catalogs.exporters();
            case "layoutProfiles" -> catalogs.layoutProfiles();
            case "rules" -> catalogs.rules();
            case "quickFixes" -> catalogs.quickFixes();
            default -> throw new IllegalArgumentException(point);
        };
    }

    @Test
    void everyPointHasASchemaAndEverySchemaAPoint() throws Exception {
        String plugin = Files.readString(FOLDER.resolveSibling("plugin.xml"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> schemas = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(List.of("documentKinds.exsd", "exporters.exsd", "layoutProfiles.exsd",
                    "organisationKinds.exsd", "quickFixes.exsd", "recordTypes.exsd", "rules.exsd", "sectionKinds.exsd"),
                    schemas);
            schemas.forEach(schema -> assertTrue(plugin.contains("schema=\"schema/" + schema + "\"")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentKinds", "organisationKinds", "sectionKinds", "recordTypes", "exporters",
        "layoutProfiles", "rules", "quickFixes"})
    void aSchemaIsFinished(String point) throws Exception {
        assertFalse(Files.readString(FOLDER.resolve(point + ".exsd")).contains("[Enter"));
        Schema schema = new Schema(point);
        for (String section : List.of("since", "examples", "apiinfo", "implementation", "copyright")) {
            assertFalse(schema.section(section).isBlank(), section);
        }
        for (String kind : List.of("element", "attribute")) {
            for (Element declared : Schema.all(schema.root, kind)) {
                if (declared.hasAttribute("name")) {
                    List<Element> annotations = Schema.children(declared, "annotation");
                    String name = kind + " " + declared.getAttribute("name");
                    assertEquals(1, annotations.size(), name);
                    String text = Schema.children(annotations.get(0), "documentation").get(0).getTextContent();
                    assertFalse(text.isBlank(), name);
                }
            }
        }
        for (Element attribute : Schema.all(schema.root, "attribute")) {
            if (attribute.getAttribute("name").equals("class")) {
                Element meta = Schema.all(attribute, "meta.attribute").get(0);
                assertEquals("java", meta.getAttribute("kind"));
                assertTrue(meta.getAttribute("basedOn").startsWith(":org.uniondraft."));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentKinds", "organisationKinds", "sectionKinds", "recordTypes", "exporters",
        "layoutProfiles", "rules", "quickFixes"})
    void theExampleWorks(String point) throws Exception {
        Schema schema = new Schema(point);
        TestPlatform platform = TestPlatform.empty();
        platform.add("org.example", schema.example());
        assertEquals(1, catalog(platform.catalogs(), point).all().size(), platform.log()::toString);
        assertEquals(List.of(), platform.log());
        assertEquals(List.of(), schema.faults(platform.elements(point)[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"documentKinds", "organisationKinds", "sectionKinds", "recordTypes"})
    void whatTheCoreDeclaresIsAsTheSchemaSays(String point) throws Exception {
        Schema schema = new Schema(point);
        IConfigurationElement[] elements = TestPlatform.withCore().elements(point);
        assertTrue(elements.length > 0);
        for (IConfigurationElement element : elements) {
            assertEquals(List.of(), schema.faults(element), element.getAttribute("id"));
        }
    }
}
