package org.uniondraft.cli.commands;

import java.nio.file.Path;

import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadProblem;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.model.Document;

/** Reads documents for commands. */
final class Papers {

    private Papers() {
    }

    /**
     * Tells whether a file is a document by its name.
     *
     * @param file the file
     * @return whether it has the extension of one
     */
    static boolean isDocument(Path file) {
        return file.getFileName().toString().endsWith("." + DocumentFiles.EXTENSION);
    }

    /**
     * Reads a document. What could not be read in it is told; if that is more than a comment, the document is refused,
     * for a paper with a part missing must not look like the whole.
     *
     * @param file the file
     * @param session where problems are told
     * @return the document
     * @throws DocumentException if the file cannot be read as a whole
     */
    static Document load(Path file, Session session) throws DocumentException {
        LoadedDocument loaded = DocumentFiles.load(file);
        for (LoadProblem problem : loaded.problems()) {
            session.tell(file, problem.line(), problem.message());
        }
        if (loaded.saveBlocked()) {
            throw new DocumentException(Reason.NOT_A_DOCUMENT, file, Messages.documentIncomplete, null);
        }
        return loaded.document();
    }
}
