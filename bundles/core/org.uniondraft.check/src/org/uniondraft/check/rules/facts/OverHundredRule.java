package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.check.lexicon.Lexicon;
import org.uniondraft.model.value.Quantity.Qualifier;

/** Finds rates of more than 100 % that cannot be so high: 入会率达到100%以上 (C23). */
public final class OverHundredRule implements TextRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The rates that cannot be above 100 %. */
    private record Rates(Pattern pattern) {

        static Rates of(Lexicon lexicon) {
            String all = String.join("|", lexicon.entries().stream().map(entry -> Pattern.quote(entry.get("rate"))).toList());
            return new Rates(Pattern.compile("(?:" + all + ")[^，。；率]{0,8}$"));
        }
    }

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('%') < 0 && text.text().indexOf('％') < 0 && !text.text().contains("百分之")) {
            return;
        }
        Pattern rates = paper.lexicon("rates").derived(Rates.class, Rates::of).pattern();
        for (Figure figure : Figures.of(text)) {
            if (figure.isShare() && isAbove(figure) && rates.matcher(figure.label()).find()) {
                report.text(text, figure.start(), figure.end(), figure.raw());
            }
        }
    }

    private static boolean isAbove(Figure figure) {
        if (figure.number() == null) {
            return false;
        }
        int compared = figure.number().compareTo(HUNDRED);
        Qualifier qualifier = figure.quantity().qualifier();
        return compared > 0 || compared == 0 && (qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.OVER);
    }
}
