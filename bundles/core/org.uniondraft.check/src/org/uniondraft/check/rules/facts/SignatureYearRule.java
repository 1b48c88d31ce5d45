package org.uniondraft.check.rules.facts;

import java.util.Optional;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.value.ChineseDate;

/** Finds dates of signature in a year that the paper cannot have been written in (C27). */
public final class SignatureYearRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        BackMatter back = paper.document().getBackMatter();
        Optional<PaperYears> years = PaperYears.of(paper);
        if (back == null || back.getDate() == null || years.isEmpty()) {
            return;
        }
        ChineseDate.parse(back.getDate()).filter(date -> !years.get().isNear(date.getYear()))
                .ifPresent(date -> report.object(back, ModelPackage.Literals.BACK_MATTER__DATE, back.getDate(),
                        years.get()));
    }
}
