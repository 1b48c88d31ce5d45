package org.uniondraft.core.persistence.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Brings a document of an older format version to the present one, a version at a time. */
final class FormatConverters {

    private static final Map<Integer, FormatConverter> BY_VERSION = Stream.<FormatConverter>of(new Version0Converter())
            .collect(Collectors.toUnmodifiableMap(FormatConverter::from, Function.identity()));

    private FormatConverters() {
    }

    /**
     * Converts a document.
     *
     * @param content its bytes
     * @param version its version, older than the present one
     * @param file its file, for messages
     * @return the bytes of the same document in the present version
     * @throws DocumentException if it cannot be converted
     */
    static byte[] convert(byte[] content, int version, Path file) throws DocumentException {
        new GuardedXml(content, file).checkToEnd();
        try {
            Document xml = parse(content);
            for (int from = version; from < UdocFormat.VERSION; from++) {
                FormatConverter converter = BY_VERSION.get(from);
                if (converter == null) {
                    throw new IllegalArgumentException("no converter from version " + from);
                }
                converter.convert(xml);
                setVersion(xml, from, from + 1);
            }
            return write(xml);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException | DOMException
                | IllegalArgumentException e) {
            throw new DocumentException(Reason.CONVERSION_FAILED, file,
                    NLS.bind(Messages.conversionFailed, version, e.getMessage()), e);
        }
    }

    private static Document parse(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        GuardedXml.JDK_LIMITS.forEach(limit -> factory.setAttribute(limit, "0"));
        InputSource source = new InputSource(new ByteArrayInputStream(content));
        source.setEncoding(GuardedXml.ENCODING);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // The handler there is by default prints to the console; this one throws what is told to the user.
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(source);
    }

    private static void setVersion(Document xml, int from, int to) {
        Element root = xml.getDocumentElement();
        NamedNodeMap attributes = root.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                    && attribute.getNodeValue().equals(UdocFormat.NAMESPACE_PREFIX + from)) {
                attribute.setNodeValue(UdocFormat.NAMESPACE_PREFIX + to);
            }
        }
        xml.renameNode(root, UdocFormat.NAMESPACE_PREFIX + to, root.getNodeName());
        root.setAttribute(UdocFormat.VERSION_ATTRIBUTE, Integer.toString(to));
    }

    private static byte[] write(Document xml) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(xml), new StreamResult(out));
        return out.toByteArray();
    }
}
