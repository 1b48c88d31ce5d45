package org.uniondraft.docx.internal;

import java.util.List;

import org.docx4j.wml.Comments;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
import org.uniondraft.model.Note;

/** Makes Word comments from notes. They have no times: those would change with each export. */
final class CommentsBuilder {

    private static final String NOBODY = "UnionDraft";

    private CommentsBuilder() {
    }

    static Comments of(CommentRanges ranges) {
        Comments comments = new Comments();
        int id = 0;
        for (Note note : ranges.notes()) {
            Comments.Comment comment = new Comments.Comment();
            comment.setId(Wml.integer(id));
            comment.setAuthor(FrontMatterWriter.blank(note.getAuthor()) ? NOBODY : XmlBytes.clean(note.getAuthor()));
            for (String line : note.getLines().isEmpty() ? List.of("") : note.getLines()) {
                comment.getContent().add(paragraph(line));
            }
            comments.getComment().add(comment);
            id++;
        }
        return comments;
    }

    private static P paragraph(String line) {
        Text text = new Text();
        text.setValue(XmlBytes.clean(line));
        text.setSpace("preserve");
        R run = new R();
        run.getContent().add(text);
        PPrBase.PStyle style = new PPrBase.PStyle();
        style.setVal(StyleNames.COMMENT);
        PPr properties = new PPr();
        properties.setPStyle(style);
        P paragraph = new P();
        paragraph.setPPr(properties);
        paragraph.getContent().add(run);
        return paragraph;
    }
}
