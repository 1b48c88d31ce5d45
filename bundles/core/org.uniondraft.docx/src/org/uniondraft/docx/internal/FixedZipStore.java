package org.uniondraft.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.ZipPartStore;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;

import jakarta.xml.bind.JAXBException;

/** Takes the parts of a package into a zip file without time stamps, so that the same paper gives the same bytes. */
final class FixedZipStore extends ZipPartStore {

    /** The first moment a zip entry can have. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ReadyParts ready;
    private ZipOutputStream zip;

    /**
     * Makes a store.
     *
     * @param ready the parts that need not be written anew
     */
    FixedZipStore(ReadyParts ready) {
        this.ready = ready;
    }

    /** A zip stream that takes what the compressor makes in larger pieces than the 512 bytes of its class. */
    private static final class RoomyZip extends ZipOutputStream {

        private static final int ROOM = 1 << 14;

        RoomyZip(OutputStream out) {
            super(out);
            buf = new byte[ROOM];
        }
    }

    private interface Content {
        void write(OutputStream out) throws IOException, JAXBException;
    }

    @Override
    public void setOutputStream(OutputStream out) {
        zip = new RoomyZip(out);
    }

    @Override
    public void saveContentTypes(ContentTypeManager types) throws Docx4JException {
        entry("[Content_Types].xml", types::marshal);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
        if (ReadyParts.keeps(part)) {
            entry(name(part), out -> out.write(ready.content(part)));
        } else if (part instanceof StreamedDocumentPart) {
            entry(name(part), part::marshal);
        } else {
            entry(name(part), out -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                part.marshal(bytes);
                out.write(RootNamespaces.sorted(bytes.toByteArray()));
            });
        }
    }

    @Override
    public void saveBinaryPart(Part part) throws Docx4JException {
        entry(name(part), ((BinaryPart) part)::writeDataToOutputStream);
    }

    private static String name(Part part) {
        return part.getPartName().getName().substring(1);
    }

    private void entry(String name, Content content) throws Docx4JException {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            // JAXB flushes what it writes to, and each flush would end a block of the compressed stream.
            content.write(new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void flush() {
                    // The zip is flushed when it is complete.
                }

                @Override
                public void close() {
                    // The other parts follow.
                }
            });
            zip.closeEntry();
        } catch (IOException | JAXBException e) {
            throw new Docx4JException(name, e);
        }
    }

    @Override
    public void finishSave() throws Docx4JException {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new Docx4JException("zip", e);
        }
    }
}
