package org.uniondraft.intake.docx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.build.PaperImporter;
import org.uniondraft.intake.source.SourceText;

/** Imports .docx files: those that carry a paper of ours with what was changed in them, all others as text with a layout. */
public final class DocxImporter {

    private DocxImporter() {
    }

    /**
     * Tells whether bytes are those of a zip, as a .docx is one. What is in it is found out when it is read.
     *
     * @param content the bytes
     * @return whether they begin like a zip
     */
    public static boolean isPackage(byte[] content) {
        return DocxZip.isZip(content);
    }

    /**
     * Imports a file.
     *
     * @param content its bytes
     * @param name the name of the file
     * @param place what it is called in messages
     * @param options how to import
     * @return the papers in it
     * @throws ImportException if it is no .docx, broken, encrypted, beyond the bounds, or holds nothing
     */
    public static List<ImportedPaper> importPapers(byte[] content, String name, String place, ImportOptions options)
            throws ImportException {
        DocxText text = DocxFile.read(content, place);
        String digest = digest(content);
        Optional<ImportedPaper> own = OwnPaper.read(text, digest);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        DocxSource.damaged(text).ifPresent(text.remarks()::add);
        SourceText source = DocxSource.of(text, name, digest);
        return PaperImporter.importPapers(source, place, options);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
