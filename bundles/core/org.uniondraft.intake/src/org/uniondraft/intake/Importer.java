package org.uniondraft.intake;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.ImportException.Reason;
import org.uniondraft.intake.build.PaperImporter;
import org.uniondraft.intake.docx.DocxImporter;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.source.SourceReader;
import org.uniondraft.intake.source.SourceText;

/**
 * Turns papers in plain text or .docx into documents. No character is lost and none invented: what a document prints, with its
 * residues at their places, is the source without its blanks. That is checked for every paper before it is handed out.
 */
public final class Importer {

    private static final String DOCX = ".docx";

    private Importer() {
    }

    /**
     * Imports a file, be it text or a .docx. What it is, its content tells; but one that is named .docx must be one.
     *
     * @param file the file
     * @param options how to import
     * @return the papers in it
     * @throws ImportException if the file cannot be read, is neither text nor .docx, is broken, or holds nothing
     */
    public static ImportResult importFile(Path file, ImportOptions options) throws ImportException {
        return importFile(SourceReader.bytes(file, options), SourceReader.name(file), file.toString(), options);
    }

    /**
     * Imports the content of a file, be it text or a .docx.
     *
     * @param bytes the content
     * @param name the name of the file
     * @param options how to import
     * @return the papers in it
     * @throws ImportException if it is neither text nor .docx, is too large, is broken, or holds nothing
     */
    public static ImportResult importFile(byte[] bytes, String name, ImportOptions options) throws ImportException {
        return importFile(bytes, name, name, options);
    }

    private static ImportResult importFile(byte[] bytes, String name, String place, ImportOptions options)
            throws ImportException {
        if (bytes.length > options.maxBytes()) {
            throw new ImportException(Reason.TOO_LARGE, place,
                    NLS.bind(Messages.tooLarge, Long.toString(options.maxBytes())), null);
        }
        if (DocxImporter.isPackage(bytes)) {
            return new ImportResult(DocxImporter.importPapers(bytes, name, place, options));
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(DOCX)) {
            throw noDocx(bytes, name, place, options);
        }
        return importText(SourceReader.decode(bytes, name, place, options), place, options);
    }

    /** Why a file that is named .docx is none. */
    private static ImportException noDocx(byte[] bytes, String name, String place, ImportOptions options) {
        try {
            SourceReader.decode(bytes, name, place, options);
            return new ImportException(Reason.BROKEN, place, Messages.docxIsText, null);
        } catch (ImportException e) {
            boolean known = e.reason() == Reason.NOT_TEXT || e.reason() == Reason.ENCRYPTED;
            return known ? e : new ImportException(Reason.BROKEN, place, Messages.docxCutOff, e);
        }
    }

    /**
     * Imports a file of text.
     *
     * @param file the file
     * @param options how to import
     * @return the papers in it
     * @throws ImportException if the file cannot be read, is not text, or holds nothing
     */
    public static ImportResult importText(Path file, ImportOptions options) throws ImportException {
        return importText(SourceReader.read(file, options), file.toString(), options);
    }

    /**
     * Imports the content of a file.
     *
     * @param bytes the content
     * @param name the name of the file
     * @param options how to import
     * @return the papers in it
     * @throws ImportException if it is too large, is not text, is broken, or holds nothing
     */
    public static ImportResult importText(byte[] bytes, String name, ImportOptions options) throws ImportException {
        return importText(SourceReader.decode(bytes, name, options), name, options);
    }

    /**
     * Imports a text, such as one that was pasted.
     *
     * @param text the text
     * @param options how to import
     * @return the papers in it
     * @throws ImportException if it is too large or holds nothing
     */
    public static ImportResult importText(String text, ImportOptions options) throws ImportException {
        return importText(SourceReader.of(text, null, options), null, options);
    }

    private static ImportResult importText(SourceText source, String place, ImportOptions options)
            throws ImportException {
        return new ImportResult(PaperImporter.importPapers(source, place, options));
    }
}
