package org.uniondraft.docx.layout.internal;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.docx.layout.ProfileException;

/** Reads the XML of a profile file into elements. The file may come from anywhere: no DTD, no entities, bounded. */
public final class ProfileXml {

    /** The root element. */
    public static final String ROOT = "layoutProfile";
    /** The attribute of the root that names the profile it is based on. */
    public static final String BASE = "base";

    private static final int MAX_DEPTH = 8;
    private static final int MAX_ELEMENTS = 5000;

    private final String file;
    private final XMLStreamReader xml;
    private int elements;

    private ProfileXml(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * Parses a file.
     *
     * @param file its name, for messages
     * @param in its content
     * @return the root element
     * @throws ProfileException if it is not a profile file
     */
    public static ProfileNode parse(String file, InputStream in) throws ProfileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                return new ProfileXml(file, xml).root();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            // The parser says the place once more, and then what is wrong.
            String problem = e.getMessage().replaceFirst("(?s)^.*\\nMessage: ", "");
            throw new ProfileException(file, line, ROOT, NLS.bind(Messages.profileNotXml, problem), e);
        }
    }

    private ProfileNode root() throws XMLStreamException, ProfileException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw here().error(Messages.profileDtd);
            }
        }
        ProfileNode root = element(1);
        if (!root.name().equals(ROOT)) {
            throw root.error(NLS.bind(Messages.profileRoot, ROOT));
        }
        while (xml.hasNext()) {
            xml.next();
        }
        return root;
    }

    private ProfileNode element(int depth) throws XMLStreamException, ProfileException {
        ProfileNode node = here();
        elements++;
        if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) {
            throw node.error(Messages.profileTooLarge);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // Those with a namespace, such as xsi:noNamespaceSchemaLocation, are for editors.
            if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
                node.attributes().put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    ProfileNode child = element(depth + 1);
                    if (node.children().put(child.name(), child) != null) {
                        throw child.error(Messages.profileTwice);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return node;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        throw node.error(NLS.bind(Messages.profileText, xml.getText().strip()));
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing to us.
                }
            }
        }
    }

    private ProfileNode here() {
        String name = xml.isStartElement() ? xml.getLocalName() : ROOT;
        Map<String, ProfileNode> children = new LinkedHashMap<>();
        return new ProfileNode(name, new LinkedHashMap<>(), children, file, xml.getLocation().getLineNumber());
    }
}
