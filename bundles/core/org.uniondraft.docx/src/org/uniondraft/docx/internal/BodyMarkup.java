package org.uniondraft.docx.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.uniondraft.core.compose.Composition;
import org.uniondraft.docx.DocxOptions;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.model.Media;

/**
 * The body of a paper as it is written into a .docx, without the file around it.
 *
 * @param markup the part, UTF-8; before the paragraphs that show an object of the body stands the instruction
 *            {@link #SOURCE} with a number
 * @param sources the ids of the objects by these numbers; an id is null if the object has none
 * @param pictures the pictures by the ids of the relationships under which the body names them
 */
public record BodyMarkup(byte[] markup, List<String> sources, Map<String, Media> pictures) {

    /** The target of the processing instruction; without a number it ends what the last one began. */
    public static final String SOURCE = "source";

    /**
     * Writes a body: numbers are literal text, placeholders are marked, there are no comments.
     *
     * @param paper the paper
     * @param profile how it looks
     * @return the body
     * @throws IOException never but for a fault of this bundle, as nothing leaves the memory
     */
    public static BodyMarkup of(Composition paper, LayoutProfile profile) throws IOException {
        DocxOptions options = new DocxOptions(DocxOptions.Numbering.LITERAL, true, false, false);
        BodyWriter body = new BodyWriter(paper, profile, options, HeadingLists.none(), CommentRanges.none(),
                new PaperTrace(false), new Warnings());
        SourceMarks marks = new SourceMarks();
        body.prepareAlone(marks);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.write(out);
        return new BodyMarkup(out.toByteArray(), marks.ids(), body.pictures());
    }
}
