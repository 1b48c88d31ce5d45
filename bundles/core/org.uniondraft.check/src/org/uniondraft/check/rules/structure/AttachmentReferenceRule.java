package org.uniondraft.check.rules.structure;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.value.ChineseNumerals;

/** Finds references to attachments that the paper does not have: 见附件3 where there are two. */
public final class AttachmentReferenceRule implements PaperRule {

    static final Pattern REFERENCE = Pattern
            .compile("(?:详?见|按|如|参见|依据|填写|填报)(?:所附|后附)?附件(?<number>\\d{1,2}|[一二三四五六七八九十]{1,2})?");

    @Override
    public void check(PaperContext paper, Report report) {
        int count = paper.document().getAttachments().size();
        for (CheckedText text : paper.texts()) {
            if (!text.text().contains("附件")) {
                continue;
            }
            Matcher reference = REFERENCE.matcher(text.text());
            while (reference.find()) {
                OptionalLong number = reference.group("number") == null ? OptionalLong.of(1)
                        : ChineseNumerals.parse(reference.group("number"));
                if (number.isPresent() && number.getAsLong() > count) {
                    report.text(text, reference.start(), reference.end(), reference.group(), count);
                }
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
