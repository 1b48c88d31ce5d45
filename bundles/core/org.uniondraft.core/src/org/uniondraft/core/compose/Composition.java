package org.uniondraft.core.compose;

import java.util.List;

import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Document;

/**
 * A paper as it prints, apart from its layout: every number computed, every record table put into words or cells. The
 * official elements above and below the body are read from the document itself, they need no composing.
 *
 * @param document the paper
 * @param numbers the numbers of its headings
 * @param title the lines of the title, subtitle included, in order
 * @param body the pieces of the body
 * @param attachments the attachments
 */
public record Composition(Document document, HeadingNumbers numbers, List<TitleLine> title, List<Piece> body,
        List<AttachmentPart> attachments) {

    /** Copies the lists. */
    public Composition {
        title = List.copyOf(title);
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }

    /** What a line of the title block is. */
    public enum TitleKind {
        /** A line of the main title. */
        MAIN,
        /** The subtitle after ——. */
        SUBTITLE,
        /** The meeting and session. */
        MEETING,
        /** The reporter. */
        REPORTER,
        /** The date. */
        DATE
    }

    /**
     * A line of the title block.
     *
     * @param kind what it is
     * @param line the text
     */
    public record TitleLine(TitleKind kind, Line line) {
    }

    /**
     * An attachment.
     *
     * @param attachment the attachment
     * @param label its label on its first page: 附件, or 附件1 if there are several (GB/T 9704-2012 7.3.7)
     * @param title its title
     * @param body its pieces
     */
    public record AttachmentPart(Attachment attachment, String label, Line title, List<Piece> body) {

        /** Copies the list. */
        public AttachmentPart {
            body = List.copyOf(body);
        }
    }
}
