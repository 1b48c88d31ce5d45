package org.uniondraft.check.rules.facts;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.value.ChineseDate;

/** Finds dates of signature that are not written as GB/T 9704-2012 7.3.5.4 asks for: 2026年3月5日 (规定). */
public final class SignatureDateFormRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        BackMatter back = paper.document().getBackMatter();
        if (back != null && back.getDate() != null) {
            ChineseDate.read(back.getDate()).filter(date -> date.date() != null && !date.isOfficial())
                    .ifPresent(date -> report.object(back, ModelPackage.Literals.BACK_MATTER__DATE,
                            ChineseDate.format(date.date()), back.getDate()));
        }
    }
}
