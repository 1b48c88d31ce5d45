package org.uniondraft.ui.export;

import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.ui.library.LibraryFiles;
import org.uniondraft.ui.session.PaperSession;

/**
 * A paper that is to be exported.
 *
 * @param file its file
 * @param document a copy of the paper as it is in its editor, which nobody else changes; null if it is not open
 */
record ExportSource(Path file, Document document) {

    /** {@return an open paper, with what is being typed} */
    static ExportSource of(PaperSession session) {
        session.commitPendingEdits();
        return new ExportSource(session.file(), EcoreUtil.copy(session.document()));
    }

    /** {@return the name of the file without its ending} */
    String name() {
        return LibraryFiles.nameOf(file);
    }

    /**
     * Gives the paper; reads the file if it is not open.
     *
     * @return the paper, which is only read
     * @throws DocumentException if the file cannot be read
     */
    Document load() throws DocumentException {
        return document == null ? DocumentFiles.load(file).document() : document;
    }
}
