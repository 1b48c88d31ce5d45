package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds shares that are computed or rounded wrongly (C23). */
public final class ShareRule implements TextRule {

    /** Farther off it is a share of something else, which only the author knows. */
    private static final BigDecimal SLIP = BigDecimal.valueOf(3);

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (Shares.Share share : Shares.in(text)) {
            Figure base = share.real();
            boolean slip = share.computed(base).subtract(share.written()).abs().compareTo(SLIP) <= 0;
            if (!share.fits(base) && slip) {
                report.text(text, share.share().start(), share.share().end(),
                        Amounts.plain(share.computed(base)) + "%", share.share().raw(),
                        share.part().raw(), base.raw());
            }
        }
    }
}
