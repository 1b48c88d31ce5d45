package org.uniondraft.docx.pages.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.uniondraft.docx.internal.BodyMarkup;
import org.uniondraft.docx.layout.LayoutProfile;

/** Reads the body that was written for a .docx back as blocks: sections, paragraphs and tables. */
public final class BodyReader {

    private final XMLStreamReader xml;
    private final BodyMarkup body;
    private final LayoutProfile profile;
    private final ParagraphReader paragraphs;
    private final List<FlowSection> sections = new ArrayList<>();
    private List<FlowBlock> blocks = new ArrayList<>();

    private BodyReader(XMLStreamReader xml, BodyMarkup body, LayoutProfile profile) {
        this.xml = xml;
        this.body = body;
        this.profile = profile;
        this.paragraphs = new ParagraphReader(xml, body.pictures(), profile);
    }

    /**
     * Reads a body.
     *
     * @param body the body
     * @param profile the profile it was written with
     * @return its sections
     * @throws IOException if it is not well-formed
     */
    public static List<FlowSection> read(BodyMarkup body, LayoutProfile profile) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body.markup()), "UTF-8");
            BodyReader reader = new BodyReader(xml, body, profile);
            reader.body();
            return reader.sections;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void body() throws XMLStreamException {
        String source = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                source = xml.getPIData().isEmpty() ? null : body.sources().get(Integer.parseInt(xml.getPIData()));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> {
                        blocks.add(paragraphs.read(source));
                        paragraphs.takeSheet().ifPresent(this::endSection);
                    }
                    case "tbl" -> blocks.add(new TableReader(xml, paragraphs, profile).read(source));
                    case "sectPr" -> endSection(paragraphs.sheet());
                    default -> {
                        // w:document and w:body only hold the others.
                    }
                }
            }
        }
    }

    private void endSection(Sheet sheet) {
        sections.add(new FlowSection(sheet, blocks));
        blocks = new ArrayList<>();
    }
}
