package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/**
 * Finds totals that are not the sum of their parts (C23). Parts that miss much of the total are taken for some of several;
 * a difference of a few in a hundred is a slip.
 */
public final class SumRule implements TextRule {

    private static final BigDecimal SLIP = new BigDecimal("0.05");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        for (PartsOfTotal sum : PartsOfTotal.in(text)) {
            if (!sum.isComplete() || sum.mayOverlap()) {
                continue;
            }
            BigDecimal total = sum.total().number();
            BigDecimal difference = sum.sum().subtract(total).abs();
            boolean differs = difference.compareTo(sum.roundingError()) > 0;
            if (differs && difference.compareTo(total.multiply(SLIP)) <= 0) {
                report.text(text, sum.total().start(), sum.total().end(),
                        Amounts.write(sum.sum(), sum.total().quantity()), sum.total().raw(),
                        Amounts.sum(sum.parts()));
            }
        }
    }
}
