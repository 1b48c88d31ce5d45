package org.uniondraft.core.embed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import org.uniondraft.core.embed.PrintedParagraph.Stretch;
import org.uniondraft.model.support.Texts;

/**
 * The XML of an embedded paper. All of it is text of elements and none of it white space of attributes: programs that
 * carry it along write it anew, and text is what they keep as it is. A digest tells whether they did.
 */
public final class EmbeddedPaperXml {

    /** The namespace by which the paper is found in a file. */
    public static final String NAMESPACE = "http://www.uniondraft.org/embedded/1";

    private static final String ROOT = "paper";
    private static final String DIGEST = "digest";
    private static final String LINE = "line";
    private static final String PARAGRAPH = "p";
    private static final String STYLE = "style";
    private static final String STRETCH = "s";
    private static final String SOURCE = "id";
    private static final String OFFSET = "at";
    /** The XML is four elements deep; whatever is deeper is none of ours. */
    private static final int DEPTH = 8;

    private EmbeddedPaperXml() {
    }

    /**
     * Writes a paper. The same paper gives the same bytes.
     *
     * @param paper the paper
     * @return the XML in UTF-8
     */
    public static byte[] write(EmbeddedPaper paper) {
        EmbeddedPaper legal = legal(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(ROOT);
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute(DIGEST, digest(legal));
            for (String line : legal.lines()) {
                xml.writeCharacters("\n");
                xml.writeStartElement(LINE);
                xml.writeCharacters(line);
                xml.writeEndElement();
            }
            for (PrintedParagraph paragraph : legal.paragraphs()) {
                xml.writeCharacters("\n");
                write(paragraph, xml);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing legal characters to memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static void write(PrintedParagraph paragraph, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(PARAGRAPH);
        xml.writeAttribute(STYLE, paragraph.style());
        for (Stretch stretch : paragraph.stretches()) {
            xml.writeStartElement(STRETCH);
            if (stretch.source() != null) {
                xml.writeAttribute(SOURCE, stretch.source());
                xml.writeAttribute(OFFSET, Integer.toString(stretch.offset()));
            }
            xml.writeCharacters(stretch.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** XML makes one line break of each carriage return and cannot hold most control characters. */
    private static EmbeddedPaper legal(EmbeddedPaper paper) {
        return new EmbeddedPaper(paper.lines().stream().map(EmbeddedPaperXml::legal).toList(),
                paper.paragraphs().stream().map(paragraph -> new PrintedParagraph(paragraph.style(),
                        paragraph.stretches().stream().map(stretch -> new Stretch(legal(stretch.text()), stretch.source(),
                                stretch.offset())).toList())).toList());
    }

    private static String legal(String text) {
        return Texts.legal(text).replace('\r', '\n');
    }

    /**
     * Tells whether XML is that of an embedded paper, be it sound or not.
     *
     * @param content the XML
     * @return whether its root is that of an embedded paper
     */
    public static boolean isEmbeddedPaper(byte[] content) {
        try {
            XMLStreamReader xml = reader(content);
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.getEventType() == XMLStreamConstants.DTD) {
                    return false;
                }
            }
            return isOurs(xml);
        } catch (XMLStreamException | RuntimeException e) {
            // What cannot be read is not ours; a StAX reader also throws unchecked at broken encodings.
            return false;
        }
    }

    /**
     * Reads a paper. The content may come from anyone: no document type is followed, and nothing deeper or larger than the
     * content itself is made of it.
     *
     * @param content the XML
     * @return the paper, or nothing if it is not what was once written: changed, cut, or something else
     */
    public static Optional<EmbeddedPaper> read(byte[] content) {
        try {
            XMLStreamReader xml = reader(content);
            List<String> lines = new ArrayList<>();
            List<PrintedParagraph> paragraphs = new ArrayList<>();
            String digest = null;
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || depth > DEPTH) {
                    return Optional.empty();
                }
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (digest == null) {
                    digest = isOurs(xml) ? xml.getAttributeValue(null, DIGEST) : null;
                    if (digest == null) {
                        return Optional.empty();
                    }
                } else if (xml.getLocalName().equals(LINE)) {
                    lines.add(xml.getElementText());
                    depth--;
                } else if (xml.getLocalName().equals(PARAGRAPH)) {
                    paragraphs.add(new PrintedParagraph(String.valueOf(xml.getAttributeValue(null, STYLE)), stretches(xml)));
                    depth--;
                }
            }
            EmbeddedPaper paper = new EmbeddedPaper(lines, paragraphs);
            return digest(paper).equals(digest) ? Optional.of(paper) : Optional.empty();
        } catch (XMLStreamException | RuntimeException e) {
            // Damaged: the file is then read as one that holds no paper, and the user is told that it was damaged.
            return Optional.empty();
        }
    }

    private static List<Stretch> stretches(XMLStreamReader xml) throws XMLStreamException {
        List<Stretch> stretches = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String source = xml.getAttributeValue(null, SOURCE);
                int offset = source == null ? 0 : Integer.parseInt(xml.getAttributeValue(null, OFFSET));
                stretches.add(new Stretch(xml.getElementText(), source, offset));
            }
        }
        return stretches;
    }

    private static boolean isOurs(XMLStreamReader xml) {
        return ROOT.equals(xml.getLocalName()) && NAMESPACE.equals(xml.getNamespaceURI());
    }

    private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        // Without a document type there are no entities to guard against, and long texts with &lt; are no attack.
        List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.entityExpansionLimit")
                .forEach(limit -> factory.setProperty(limit, "0"));
        return factory.createXMLStreamReader(new ByteArrayInputStream(content), "UTF-8");
    }

    private static String digest(EmbeddedPaper paper) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            paper.lines().forEach(line -> update(digest, line));
            for (PrintedParagraph paragraph : paper.paragraphs()) {
                update(digest, paragraph.style());
                paragraph.stretches().forEach(stretch -> update(digest,
                        stretch.source() + "/" + stretch.offset() + "/" + stretch.text()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
