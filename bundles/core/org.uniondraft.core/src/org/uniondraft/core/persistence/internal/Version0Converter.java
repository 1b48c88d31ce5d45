package org.uniondraft.core.persistence.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * From version 0, the format of the first trials: a title was an attribute of the document, a heading an attribute of its
 * section, the section kinds one attribute with blanks between, and some names were others.
 */
final class Version0Converter implements FormatConverter {

    private static final Map<String, String> ELEMENTS = Map.of("organization", "organisation", "annexes", "attachments");
    private static final Map<String, String> TYPES = Map.of("Text", "Paragraph", "ItemList", "Enumeration");

    @Override
    public int from() {
        return 0;
    }

    @Override
    public void convert(Document xml) {
        for (Element element : elementsOf(xml)) {
            String newName = ELEMENTS.get(element.getLocalName());
            Element current = newName == null ? element : (Element) xml.renameNode(element, null, newName);
            renameType(current);
            convertTitle(xml, current);
            convertHeading(xml, current);
            convertTopics(xml, current);
        }
    }

    private static List<Element> elementsOf(Document xml) {
        NodeList all = xml.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>(all.getLength());
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static void renameType(Element element) {
        String type = element.getAttributeNS(UdocFormat.XSI, "type");
        int colon = type.indexOf(':');
        String newType = TYPES.get(type.substring(colon + 1));
        if (newType != null) {
            element.getAttributeNodeNS(UdocFormat.XSI, "type").setValue(type.substring(0, colon + 1) + newType);
        }
    }

    private static void convertTitle(Document xml, Element element) {
        String title = take(element, "title", element == xml.getDocumentElement());
        if (title != null) {
            Element block = prepend(xml, element, "titleBlock");
            prepend(xml, block, "lines").setAttribute("text", title);
        }
    }

    private static void convertHeading(Document xml, Element element) {
        String title = take(element, "heading", true);
        if (title == null) {
            return;
        }
        Element heading = prepend(xml, element, "heading");
        heading.setAttribute("text", title);
        String mode = take(element, "numbers", true);
        if (mode != null) {
            heading.setAttribute("numberMode", mode);
        }
        String number = take(element, "number", true);
        if (number != null) {
            heading.setAttribute("literalNumber", number);
        }
    }

    private static void convertTopics(Document xml, Element element) {
        String topics = take(element, "topics", true);
        if (topics != null && !topics.isBlank()) {
            for (String topic : topics.strip().split("\\s+")) {
                element.appendChild(xml.createElementNS(null, "kinds")).setTextContent(topic);
            }
        }
    }

    /** Removes an attribute and gives its value, or null if there is none or it is not to be taken. */
    private static String take(Element element, String attribute, boolean wanted) {
        if (!wanted || !element.hasAttribute(attribute)) {
            return null;
        }
        String value = element.getAttribute(attribute);
        element.removeAttribute(attribute);
        return value;
    }

    private static Element prepend(Document xml, Element parent, String name) {
        return (Element) parent.insertBefore(xml.createElementNS(null, name), parent.getFirstChild());
    }
}
