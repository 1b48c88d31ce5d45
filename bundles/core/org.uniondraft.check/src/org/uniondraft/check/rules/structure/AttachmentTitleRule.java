package org.uniondraft.check.rules.structure;

import java.util.HashSet;
import java.util.Set;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.Attachment;

/** Finds attachments without a title, and two with the same: the note below the text lists them by title (7.3.4). */
public final class AttachmentTitleRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        Set<String> titles = new HashSet<>();
        int number = 0;
        for (Attachment attachment : paper.document().getAttachments()) {
            number++;
            String title = title(attachment);
            if (title.isBlank() || !titles.add(title.strip())) {
                report.object(attachment, null, number, title);
            }
        }
    }

    /**
     * Gives the title of an attachment.
     *
     * @param attachment the attachment
     * @return its title; empty if it has none
     */
    static String title(Attachment attachment) {
        return attachment.getTitle() == null || attachment.getTitle().getText() == null ? ""
                : attachment.getTitle().getText();
    }
}
