package org.uniondraft.core.persistence.internal;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;

/**
 * A reader of XML from an unknown hand. It never looks outside the given bytes: a document type declaration, the door to
 * every entity, is refused before its content is read, and depth and number of elements are bounded.
 */
final class GuardedXml {

    /** The one encoding of documents, whatever they declare. */
    static final String ENCODING = "UTF-8";

    private static final String MESSAGE_MARK = "Message: ";

    /** The limits of the JDK's parsers that stand in the way of large papers; 0 takes them away. */
    static final List<String> JDK_LIMITS = List.of("jdk.xml.maxElementDepth", "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private final Path file;
    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    /**
     * Opens the XML.
     *
     * @param content the bytes
     * @param file the file they are from, for messages
     * @throws DocumentException if they do not begin as XML 1.0
     */
    GuardedXml(byte[] content, Path file) throws DocumentException {
        this.file = file;
        int fault = Utf8.firstFault(content);
        if (fault >= 0) {
            throw new DocumentException(Reason.NOT_XML, file, Utf8.lineAt(content, fault), 1, Messages.notUtf8, null);
        }
        try {
            reader = factory().createXMLStreamReader(new ByteArrayInputStream(content), ENCODING);
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
        String version = reader.getVersion();
        if (version != null && !"1.0".equals(version)) {
            throw new DocumentException(Reason.FORBIDDEN_XML, file, NLS.bind(Messages.xmlVersion, version), null);
        }
    }

    private static XMLInputFactory factory() {
        // The one of the JDK, whatever else is on the class path, because its switches are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entity: " + systemId);
        });
        // The limits of the JDK differ from version to version, and from 24 on 100 kB of &lt; are too much for it. With no
        // document type there are no entities to guard against; depth and size are bounded here.
        JDK_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        return factory;
    }

    /** {@return the XML at the present event; only to be looked at, not moved} */
    XMLStreamReader reader() {
        return reader;
    }

    /**
     * Goes on to the next event.
     *
     * @return the event, see {@link XMLStreamConstants}
     * @throws DocumentException if the XML is broken, forbidden or beyond the limits
     */
    int next() throws DocumentException {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw notXml(e);
        }
        switch (event) {
            case XMLStreamConstants.DTD -> throw failure(Reason.FORBIDDEN_XML, Messages.documentTypeForbidden);
            case XMLStreamConstants.START_ELEMENT -> countElement();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {
                // Nothing else needs a bound: its size is bounded by that of the file.
            }
        }
        return event;
    }

    private void countElement() throws DocumentException {
        if (++depth > UdocFormat.MAX_DEPTH) {
            throw failure(Reason.TOO_LARGE, NLS.bind(Messages.tooDeep, UdocFormat.MAX_DEPTH));
        }
        if (++elements > UdocFormat.MAX_ELEMENTS) {
            throw failure(Reason.TOO_LARGE, NLS.bind(Messages.tooManyElements, UdocFormat.MAX_ELEMENTS));
        }
    }

    /** Reads on to the end, for what only wants to know whether the XML is sound and within the limits. */
    void checkToEnd() throws DocumentException {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // next() does the checking.
        }
    }

    /**
     * Reads on to the first element.
     *
     * @throws DocumentException as {@link #next()}
     */
    void toRoot() throws DocumentException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and white space before the first element mean nothing.
        }
    }

    /** {@return an exception about the present place} */
    DocumentException failure(Reason reason, String detail) {
        return new DocumentException(reason, file, line(), column(), detail, null);
    }

    /** {@return the present line, from 1} */
    int line() {
        return reader.getLocation().getLineNumber();
    }

    /** {@return the present column, from 1} */
    int column() {
        return reader.getLocation().getColumnNumber();
    }

    private DocumentException notXml(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int mark = message.indexOf(MESSAGE_MARK);
        String detail = NLS.bind(Messages.notXml, mark < 0 ? message : message.substring(mark + MESSAGE_MARK.length()));
        return e.getLocation() == null ? new DocumentException(Reason.NOT_XML, file, detail, e)
                : new DocumentException(Reason.NOT_XML, file, e.getLocation().getLineNumber(),
                        e.getLocation().getColumnNumber(), detail, e);
    }
}
