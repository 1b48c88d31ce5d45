package org.uniondraft.docx.pages;

import java.io.IOException;
import java.util.List;

import org.uniondraft.core.compose.Composition;
import org.uniondraft.docx.internal.BodyMarkup;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.pages.internal.BodyReader;
import org.uniondraft.docx.pages.internal.PageFlow;

/**
 * Lays a paper out in pages, as word processors lay out its .docx: what is laid out is the body that is written into
 * that file, so nothing can be in one of the two and not in the other. No font is needed.
 */
public final class PaperPages {

    private PaperPages() {
    }

    /**
     * Lays out a paper in the fonts of its profile.
     *
     * @param paper the paper
     * @param profile how it looks
     * @return its pages, at least one
     * @throws IOException if its body cannot be read back, which is a fault of this bundle
     */
    public static List<PrintedPage> of(Composition paper, LayoutProfile profile) throws IOException {
        return of(paper, profile, GlyphWidths.OFFICIAL);
    }

    /**
     * Lays out a paper in fonts of which the widths are given.
     *
     * @param paper the paper
     * @param profile how it looks
     * @param widths the widths of characters
     * @return its pages, at least one
     * @throws IOException if its body cannot be read back, which is a fault of this bundle
     */
    public static List<PrintedPage> of(Composition paper, LayoutProfile profile, GlyphWidths widths) throws IOException {
        BodyMarkup body = BodyMarkup.of(paper, profile);
        return new PageFlow(profile, widths).lay(BodyReader.read(body, profile));
    }
}
