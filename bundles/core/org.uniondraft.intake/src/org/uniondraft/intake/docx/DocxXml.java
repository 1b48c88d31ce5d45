package org.uniondraft.intake.docx;

import java.io.ByteArrayInputStream;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportException.Reason;
import org.uniondraft.intake.internal.Messages;

/**
 * Reads a part of a .docx from an unknown hand, element by element. No document type is followed and nothing outside the
 * part is opened; depth and number of elements are bounded.
 */
final class DocxXml {

    /** Tables in tables in text boxes are some sixty deep. */
    static final int MAX_DEPTH = 256;
    /** A page has some hundred elements, so this is tens of thousands of pages. */
    static final int MAX_ELEMENTS = 5_000_000;

    /** The limits of the JDK that stand in the way of large papers; what they guard against is refused here. */
    private static final List<String> JDK_LIMITS = List.of("jdk.xml.maxElementDepth", "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private final XMLStreamReader reader;
    private final String part;
    private final String place;
    private int depth;
    private int elements;

    /**
     * Opens a part.
     *
     * @param content its bytes
     * @param part its name, for messages
     * @param place what the file is called in messages
     * @throws ImportException if it does not begin as XML 1.0
     */
    DocxXml(byte[] content, String part, String place) throws ImportException {
        this.part = part;
        this.place = place;
        try {
            reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        if (reader.getVersion() != null && !"1.0".equals(reader.getVersion())) {
            throw broken(null);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.TRUE);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entity: " + systemId);
        });
        JDK_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    /** {@return how deep the current element is, from 1; 0 before the first one} */
    int depth() {
        return depth;
    }

    /** {@return the name of the current element without its prefix} */
    String name() {
        return reader.getLocalName();
    }

    /** {@return the namespace of the current element, or an empty string} */
    String namespace() {
        return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    }

    /**
     * Gives an attribute of the current element. Names are enough to tell them apart: no element read here has two of one
     * name.
     *
     * @param name its name without a prefix
     * @return its value, or null
     */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * Gives an attribute as a number.
     *
     * @param name its name without a prefix
     * @param otherwise what to give if it is missing or no number
     * @return its value
     */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            // Word reads past such a value too.
            return otherwise;
        }
    }

    /** {@return whether a property such as {@code w:b} is on: it is unless its value says otherwise} */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /**
     * Goes on to the next child of an element, past whatever is left of the child before.
     *
     * @param parent the depth of the element
     * @return whether there is another child; if not, the element has ended
     * @throws ImportException if the XML is broken, forbidden or beyond the bounds
     */
    boolean child(int parent) throws ImportException {
        while (depth >= parent) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    /**
     * Reads the text right inside the current element, to its end.
     *
     * @return the text
     * @throws ImportException as {@link #child(int)}
     */
    String text() throws ImportException {
        int here = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= here) {
            int event = next();
            boolean characters = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (characters && depth == here) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /**
     * Reads on to the end of the part, so that what is broken behind the last element of interest is noticed too.
     *
     * @throws ImportException as {@link #child(int)}
     */
    void finish() throws ImportException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // next() does the checking.
        }
    }

    private int next() throws ImportException {
        int event;
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The reader of the JDK throws unchecked exceptions at some broken encodings.
            throw broken(e);
        }
        switch (event) {
            case XMLStreamConstants.DTD -> throw hostile(NLS.bind(Messages.docxDocumentType, part));
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MAX_DEPTH) {
                    throw hostile(NLS.bind(Messages.docxTooDeep, part, MAX_DEPTH));
                }
                if (++elements > MAX_ELEMENTS) {
                    throw hostile(NLS.bind(Messages.docxTooManyElements, part, MAX_ELEMENTS));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // The size of everything else is bounded by that of the part.
            }
        }
        return event;
    }

    private ImportException hostile(String detail) {
        return new ImportException(Reason.HOSTILE, place, detail, null);
    }

    private ImportException broken(Exception cause) {
        String line = cause instanceof XMLStreamException e && e.getLocation() != null
                ? Integer.toString(Math.max(1, e.getLocation().getLineNumber())) : "1";
        return new ImportException(Reason.BROKEN, place, NLS.bind(Messages.docxBrokenPart, part, line), cause);
    }
}
