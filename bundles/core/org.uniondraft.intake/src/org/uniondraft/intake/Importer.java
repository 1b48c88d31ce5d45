package org.uniondraft.intake;

import java.nio.file.Path;

import org.uniondraft.intake.build.PaperImporter;
import org.uniondraft.intake.source.SourceReader;
import org.uniondraft.intake.source.SourceText;

/**
 * Turns plain text papers into documents. No character is lost and none invented: what a document prints, with its
 * residues at their places, is the source without its blanks. That is checked for every paper before it is handed out.
 */
public final class Importer {

    private Importer() {
    }

    /**
     * Imports a file.
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
