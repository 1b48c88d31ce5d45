package org.uniondraft.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadProblem;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;

/** Reads and writes documents for commands. */
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
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith("." + DocumentFiles.EXTENSION);
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

    /**
     * Writes a document that was made, not edited. A file of the same name may hold somebody's work, so its content is
     * kept beside the new one; if it holds the same, nothing is written.
     *
     * @param document the document
     * @param file the file
     * @throws DocumentException if the file cannot be written
     */
    static void save(Document document, Path file) throws DocumentException {
        byte[] bytes = DocumentFiles.toBytes(document);
        if (!holds(file, bytes)) {
            AtomicFile.write(file, true, out -> out.write(bytes));
        }
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            // Then it is written, and if that cannot be done either, that is told.
            return false;
        }
    }

    /**
     * Reads the papers in a source, a text or a .docx.
     *
     * @param file the file
     * @param options how to import
     * @return the papers
     * @throws DocumentException if the file cannot be read or is neither text nor .docx
     */
    static List<ImportedPaper> importFrom(Path file, ImportOptions options) throws DocumentException {
        if (isDocument(file)) {
            throw new DocumentException(Reason.UNREADABLE, file, Messages.importIsDocument, null);
        }
        try {
            return Importer.importFile(file, options).papers();
        } catch (ImportException e) {
            throw new DocumentException(Reason.UNREADABLE, file, e.line(), 0, e.detail(), e);
        }
    }

    /**
     * The title of a paper in one line.
     *
     * @param document the paper
     * @return its main title; empty if it has none
     */
    static String title(Document document) {
        return document.getTitleBlock() == null ? "" : document.getTitleBlock().getLines().stream()
                .map(MarkedText::getText).filter(text -> text != null).collect(Collectors.joining());
    }

    /**
     * The period of a paper in its short form.
     *
     * @param document the paper
     * @return such as 2026-H1; null if it is not known
     */
    static String period(Document document) {
        return document.getPeriod() == null ? null : document.getPeriod().toString();
    }

    /**
     * Finds the file that a document is to be written to.
     *
     * @param written its name as it was written
     * @param session what finds files
     * @return the file
     * @throws UsageException if it has not the name of a document
     */
    static Path target(String written, Session session) throws UsageException {
        Path file = session.resolve(written);
        if (!isDocument(file)) {
            throw new UsageException(NLS.bind(Messages.notADocumentName, session.show(file)));
        }
        return file;
    }
}
