package org.uniondraft.check.rules.structure;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.ModelPackage;

/** Finds requests (请示) that are sent to several organs: a request goes to one (党政机关公文处理工作条例 第十五条). */
public final class RequestRecipientsRule implements PaperRule {

    private static final String REQUEST = "请示";

    @Override
    public void check(PaperContext paper, Report report) {
        FrontMatter front = paper.document().getFrontMatter();
        if (front != null && front.getRecipients().size() > 1
                && PaperTitle.types(paper.document()).contains(REQUEST)) {
            report.object(front, ModelPackage.Literals.FRONT_MATTER__RECIPIENTS, front.getRecipients().size());
        }
    }
}
