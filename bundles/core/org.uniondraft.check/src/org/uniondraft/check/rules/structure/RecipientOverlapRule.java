package org.uniondraft.check.rules.structure;

import java.util.HashSet;
import java.util.Set;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.ModelPackage;

/** Finds organs that a paper is both sent and copied to, or is copied to twice. */
public final class RecipientOverlapRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        FrontMatter front = paper.document().getFrontMatter();
        BackMatter back = paper.document().getBackMatter();
        if (back == null) {
            return;
        }
        Set<String> known = new HashSet<>();
        if (front != null) {
            front.getRecipients().forEach(name -> known.add(name.strip()));
        }
        for (String name : back.getCopyTo()) {
            if (!known.add(name.strip())) {
                report.object(back, ModelPackage.Literals.BACK_MATTER__COPY_TO, name.strip());
            }
        }
    }
}
