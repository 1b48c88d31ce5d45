package org.uniondraft.check.rules.facts;

import java.util.Optional;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.value.ChineseDate;
import org.uniondraft.model.value.ChineseDate.State;

/** Finds dates of signature that are no day: damaged, masked or in no calendar (C27). */
public final class SignatureDateRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        BackMatter back = paper.document().getBackMatter();
        if (back == null || back.getDate() == null || back.getDate().isBlank()) {
            return;
        }
        Optional<ChineseDate> date = ChineseDate.read(back.getDate());
        if (date.isEmpty() || date.get().state() != State.COMPLETE) {
            report.object(back, ModelPackage.Literals.BACK_MATTER__DATE, back.getDate());
        }
    }
}
