package org.uniondraft.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.embed.EmbeddedPaper;
import org.uniondraft.core.embed.EmbeddedPaperXml;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.support.Ids;

/** Lays the paper itself into its .docx as a custom XML part, which Word, WPS and LibreOffice carry along when they save. */
final class EmbeddedPaperParts {

    private static final String ITEM = "/customXml/item1.xml";
    private static final String PROPERTIES = "/customXml/itemProps1.xml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    /** Names the part for Word; it is always the same, as the part is always of the same kind. */
    private static final String STORE_ITEM = "{5D1B3D0E-6A0B-4C6B-9B6E-0F4C1B0A7E21}";

    private EmbeddedPaperParts() {
    }

    /**
     * A paper in the form in which it can be laid into a file: each object has an id.
     *
     * @param document the paper, which is not changed
     * @return the paper itself if it has its ids from a file, else a copy that has been given some
     */
    static Document identified(Document document) {
        if (document.eResource() != null) {
            return document;
        }
        Document copy = EcoreUtil.copy(document);
        // The same paper gives the same file, so these ids must follow from nothing but their order.
        Ids ids = Ids.seeded(EmbeddedPaperXml.NAMESPACE);
        identify(copy, ids);
        copy.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                identify(identified, ids);
            }
        });
        return copy;
    }

    private static void identify(Identified object, Ids ids) {
        String next = ids.next();
        if (object.getId() == null) {
            object.setId(next);
        }
    }

    /**
     * Adds the parts. The paper is written when the parts are, so what is printed may still be to come.
     *
     * @param paper the paper, each object with an id
     * @param trace what will have been printed of it by then
     * @param main the part that refers to them, which is written before them
     */
    static void add(Document paper, PaperTrace trace, MainDocumentPart main) throws Docx4JException {
        BinaryPart item = new BinaryPart(new PartName(ITEM)) {
            @Override
            public void writeDataToOutputStream(OutputStream out) throws IOException {
                out.write(content(paper, trace));
            }
        };
        describe(item, "application/xml", Namespaces.CUSTOM_XML_DATA_STORAGE);
        main.addTargetPart(item);
        BinaryPart properties = new BinaryPart(new PartName(PROPERTIES));
        properties.setBinaryData(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
                + "<ds:datastoreItem ds:itemID=\"" + STORE_ITEM + "\" xmlns:ds=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs><ds:schemaRef ds:uri=\""
                + EmbeddedPaperXml.NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>").getBytes(StandardCharsets.UTF_8));
        describe(properties, PROPERTIES_TYPE, Namespaces.CUSTOM_XML_DATA_STORAGE_PROPERTIES);
        item.addTargetPart(properties);
    }

    private static void describe(BinaryPart part, String contentType, String relationship) throws Docx4JException {
        part.setContentType(new ContentType(contentType));
        part.setRelationshipType(relationship);
    }

    private static byte[] content(Document paper, PaperTrace trace) throws IOException {
        try {
            String file = new String(DocumentFiles.toBytes(paper), StandardCharsets.UTF_8);
            return EmbeddedPaperXml.write(new EmbeddedPaper(List.of(file.split("\n", -1)), trace.paragraphs()));
        } catch (DocumentException e) {
            throw new IOException(e.detail(), e);
        }
    }
}
