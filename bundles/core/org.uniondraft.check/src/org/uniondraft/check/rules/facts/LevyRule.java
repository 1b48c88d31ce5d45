package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds sums that are not the percentage of the sum they are said to be taken from: 1090万元，按2%提取20万元 (C23). */
public final class LevyRule implements TextRule {

    private static final Pattern BY = Pattern.compile("^按(?:照)?[^，]{0,8}$");
    private static final Pattern TAKEN = Pattern.compile("^(?:的比例)?(?:计?提取?|拨缴|收缴|缴纳|上缴|计拨|拨付)[^，]{0,16}$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FAR = new BigDecimal("0.3");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!text.text().contains("按")) {
            return;
        }
        List<Figure> figures = Figures.of(text);
        for (int i = 1; i + 1 < figures.size(); i++) {
            Figure whole = figures.get(i - 1);
            Figure share = figures.get(i);
            Figure taken = figures.get(i + 1);
            boolean levy = share.isShare() && share.quantity().isExact() && whole.isExactCount() && taken.isExactCount()
                    && whole.countsWith(taken) && whole.sentence() == taken.sentence()
                    && BY.matcher(share.label()).matches() && TAKEN.matcher(taken.label()).matches();
            if (levy) {
                compare(text, whole, share, taken, report);
            }
        }
    }

    private static void compare(CheckedText text, Figure whole, Figure share, Figure taken, Report report) {
        BigDecimal computed = whole.number().multiply(share.number()).divide(HUNDRED);
        BigDecimal difference = computed.subtract(taken.number()).abs();
        BigDecimal error = taken.roundingError().add(whole.roundingError().multiply(share.number()).divide(HUNDRED));
        // Far off, something else was taken: the half of it, or that of several years.
        if (difference.compareTo(error) > 0 && difference.compareTo(computed.multiply(FAR)) < 0) {
            report.text(text, taken.start(), taken.end(), Amounts.write(computed, taken.quantity()),
                    taken.raw(), whole.raw(), share.raw());
        }
    }
}
