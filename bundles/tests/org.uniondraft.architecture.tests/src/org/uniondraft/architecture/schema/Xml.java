package org.uniondraft.architecture.schema;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The little of XML that declarations need. */
public final class Xml {

    private Xml() {
    }

    /**
     * Parses a text.
     *
     * @param text the text
     * @return the root element
     * @throws SAXException if it is not well-formed or has a document type
     */
    public static Element parse(String text) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Without a handler of ours, errors go to the console as well.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The child elements of an element.
     *
     * @param parent the element
     * @return the children in order
     */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /**
     * The child elements of an element that have a name.
     *
     * @param parent the element
     * @param name their name
     * @return the children in order
     */
    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name)).toList();
    }

    /**
     * Follows a path of names, the first child of each name.
     *
     * @param start where to begin
     * @param names the names
     * @return the element at its end; empty if there is none
     */
    public static Optional<Element> at(Element start, String... names) {
        Optional<Element> found = Optional.of(start);
        for (String name : names) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    /**
     * The text right inside an element.
     *
     * @param element the element
     * @return the text between its child elements, without blanks at both ends
     */
    public static String ownText(Element element) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(node);
        }
        return nodes.stream().filter(node -> node.getNodeType() == Node.TEXT_NODE
                || node.getNodeType() == Node.CDATA_SECTION_NODE).map(Node::getNodeValue)
                .collect(Collectors.joining()).strip();
    }
}
