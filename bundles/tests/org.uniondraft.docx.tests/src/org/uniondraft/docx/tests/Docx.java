package org.uniondraft.docx.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.uniondraft.docx.DocxOptions;
import org.uniondraft.docx.DocxResult;
import org.uniondraft.docx.DocxWriter;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.tests.support.docx.DocxText;
import org.uniondraft.tests.support.docx.DocxZip;

/**
 * A .docx a test has written.
 *
 * @param bytes the file
 * @param warnings what the writer had to say
 */
record Docx(byte[] bytes, List<String> warnings) {

    static Docx of(Case feature) {
        return of(feature.paper(), profile(feature.profile()), feature.options());
    }

    static Docx of(Paper paper) {
        return of(paper, profile(Case.OFFICIAL), DocxOptions.finalVersion());
    }

    static Docx of(Paper paper, LayoutProfile profile, DocxOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxResult result = DocxWriter.write(paper.compose(), profile, options, out);
            return new Docx(out.toByteArray(), result.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LayoutProfile profile(String id) {
        try {
            return LayoutProfiles.shipped().load(id);
        } catch (ProfileException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    Path in(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name + ".docx"), bytes);
    }

    /** The text of a part. */
    String part(Path folder, String name) throws IOException {
        return new String(DocxZip.read(in(folder, "part")).part(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    String body(Path folder) throws IOException {
        return part(folder, "word/document.xml");
    }

    /** The paragraphs. */
    List<String> lines(Path folder) throws IOException {
        return DocxText.lines(in(folder, "lines"));
    }
}
