package org.uniondraft.core.export;

import java.io.IOException;
import java.io.OutputStream;

import org.uniondraft.model.Document;

/**
 * Writes documents in one output format. Declared at the extension point {@code org.uniondraft.core.exporters}; made with
 * its constructor without parameters, for one export each.
 */
public interface Exporter {

    /** What {@link #export} returns if the number of pages is not known. */
    int UNKNOWN_PAGES = -1;

    /**
     * Writes a document.
     *
     * @param document the document; not to be changed
     * @param context the options of this export, and where warnings go
     * @param out where to; buffered, closed by the caller
     * @return the number of pages, or {@link #UNKNOWN_PAGES}
     * @throws IOException if it cannot be written; the target is left as it was. {@link ExportInputException} if a file
     *         that is needed for it is wrong
     */
    int export(Document document, ExportContext context, OutputStream out) throws IOException;
}
