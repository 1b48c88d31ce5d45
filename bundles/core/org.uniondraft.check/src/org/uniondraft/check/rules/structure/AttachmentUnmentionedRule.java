package org.uniondraft.check.rules.structure;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.value.ChineseNumerals;

/** Finds attachments that are not named where others are: the text says 见附件1, but nothing of the second one. */
public final class AttachmentUnmentionedRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        List<Attachment> attachments = paper.document().getAttachments();
        Set<Long> named = new HashSet<>();
        StringBuilder running = new StringBuilder();
        for (CheckedText text : attachments.isEmpty() ? List.<CheckedText>of() : paper.texts()) {
            if (text.isRunning()) {
                running.append(text.text()).append('\n');
            }
            Matcher reference = AttachmentReferenceRule.REFERENCE.matcher(text.text());
            while (reference.find()) {
                OptionalLong number = reference.group("number") == null ? OptionalLong.of(1)
                        : ChineseNumerals.parse(reference.group("number"));
                number.ifPresent(named::add);
            }
        }
        for (int i = 0; i < attachments.size() && !named.isEmpty(); i++) {
            String title = AttachmentTitleRule.title(attachments.get(i));
            boolean byTitle = !title.isBlank() && running.indexOf(title) >= 0;
            if (!named.contains(i + 1L) && !byTitle) {
                report.object(attachments.get(i), null, i + 1, title);
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
