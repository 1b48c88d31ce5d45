package org.uniondraft.docx.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;

import jakarta.xml.bind.JAXBException;

/** The main part of a package whose content is written straight into the file and never becomes a tree. */
final class StreamedDocumentPart extends MainDocumentPart {

    /** Writes the content of the part. */
    @FunctionalInterface
    interface Writer {

        /**
         * Writes the whole part.
         *
         * @param out where to
         */
        void write(OutputStream out) throws IOException;
    }

    private Writer writer;

    StreamedDocumentPart() throws InvalidFormatException {
        Document empty = new Document();
        empty.setBody(new Body());
        setJaxbElement(empty);
    }

    void setWriter(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void marshal(OutputStream out) throws JAXBException {
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new JAXBException(e.getMessage(), e);
        }
    }
}
