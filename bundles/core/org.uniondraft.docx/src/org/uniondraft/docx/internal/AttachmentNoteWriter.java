package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.List;

import org.uniondraft.core.compose.Composition.AttachmentPart;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;

/** Writes 附件说明 below the body (GB/T 9704-2012 7.3.4): the names of the attachments, each wrapped under its own. */
final class AttachmentNoteWriter {

    private static final String LABEL = "附件：";

    private final BodyStream body;

    AttachmentNoteWriter(BodyStream body) {
        this.body = body;
    }

    void write(List<AttachmentPart> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        TextStyle style = body.profile().style(StyleRole.ATTACHMENT_NOTE);
        body.blankLines(style.blankLinesBefore().value());
        double start = style.startCharacters().value() * style.characterPitch();
        double label = Measure.twips(LABEL, style);
        if (attachments.size() == 1) {
            body.open(StyleRole.ATTACHMENT_NOTE,
                    new Direct().indent(Math.round(start + label), 0, Math.round(label)));
            body.text(LABEL);
            body.line(attachments.getFirst().title(), BodyStream.PLAIN);
            body.close();
            return;
        }
        // Digits are wider than half a hanzi in some faces: a little room, so that the tab stop is not overrun.
        double number = Measure.twips(attachments.size() + ".", style) + style.characterPitch() / 2;
        for (int i = 0; i < attachments.size(); i++) {
            double hanging = i == 0 ? label + number : number;
            long text = Math.round(start + label + number);
            body.open(StyleRole.ATTACHMENT_NOTE,
                    new Direct().tab(Direct.Stop.LEFT, text).indent(text, 0, Math.round(hanging)));
            body.text((i == 0 ? LABEL : "") + (i + 1) + ".\t");
            body.line(attachments.get(i).title(), BodyStream.PLAIN);
            body.close();
        }
    }
}
