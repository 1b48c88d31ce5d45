package org.uniondraft.check.rules.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.Attachment;

/** Finds titles of attachments that end in a punctuation mark (GB/T 9704-2012 7.3.4: 附件名称后不加标点符号). */
public final class AttachmentTitleMarkRule implements TextRule {

    private static final Pattern MARK = Pattern.compile("[。；，;,.、]+\\s*$");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Matcher mark = MARK.matcher(text.text());
        if (text.object().eContainer() instanceof Attachment && mark.find()) {
            report.text(text, mark.start(), mark.end(), mark.group().strip());
        }
    }
}
