package org.uniondraft.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.uniondraft.core.compose.Composition;
import org.uniondraft.docx.internal.PackageWriter;
import org.uniondraft.docx.layout.LayoutProfile;

/** Writes papers as .docx files. The same paper with the same profile and options always gives the same bytes. */
public final class DocxWriter {

    private DocxWriter() {
    }

    /**
     * Writes a paper.
     *
     * @param paper the paper
     * @param profile how it looks
     * @param options what else was chosen
     * @param out where to; not closed
     * @return what came of it
     * @throws IOException if it cannot be written; what was written then is no whole file
     */
    public static DocxResult write(Composition paper, LayoutProfile profile, DocxOptions options, OutputStream out)
            throws IOException {
        return PackageWriter.write(paper, profile, options, out);
    }
}
