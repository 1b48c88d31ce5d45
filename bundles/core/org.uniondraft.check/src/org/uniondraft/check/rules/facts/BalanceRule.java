package org.uniondraft.check.rules.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds balances that do not add up: opening balance and income less expense give the closing balance (C23). */
public final class BalanceRule implements TextRule {

    private static final Pattern OPENING = Pattern.compile("(?:期初|年初|上年|上期|上年度|去年)[^，]{0,4}(?:结余|余额|结转)");
    private static final Pattern CLOSING = Pattern.compile("(?:期末|年末|年底|累计|滚存|现有|本年末|尚)[^，]{0,4}(?:结余|余额)|^结余|^余额");
    private static final String TOTAL = "(?:%1$s(?:总额|合计|总计|共计|共)|(?:总|共|累计|全年|本年|本期|当年)%1$s|^%1$s)(?:为|是|达)?$";
    private static final Pattern INCOME = Pattern.compile(TOTAL.formatted("收入"));
    private static final Pattern EXPENSE = Pattern.compile(TOTAL.formatted("支出"));

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!text.text().contains("余") || !text.text().contains("收入") || !text.text().contains("支出")) {
            return;
        }
        List<Figure> figures = Figures.of(text);
        Optional<Figure> opening = first(figures, OPENING);
        Optional<Figure> income = first(figures, INCOME);
        Optional<Figure> expense = first(figures, EXPENSE);
        Optional<Figure> closing = figures.stream().filter(figure -> CLOSING.matcher(figure.label()).find()
                && !OPENING.matcher(figure.label()).find()).reduce((a, b) -> b);
        if (opening.isEmpty() || income.isEmpty() || expense.isEmpty() || closing.isEmpty()) {
            return;
        }
        List<Figure> all = List.of(opening.get(), income.get(), expense.get(), closing.get());
        if (!all.stream().allMatch(figure -> figure.isExactCount() && figure.countsWith(closing.get()))) {
            return;
        }
        BigDecimal computed = opening.get().number().add(income.get().number()).subtract(expense.get().number());
        BigDecimal error = all.stream().map(Figure::roundingError).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (computed.subtract(closing.get().number()).abs().compareTo(error) > 0) {
            report.text(text, closing.get().start(), closing.get().end(),
                    Amounts.write(computed, closing.get().quantity()), closing.get().raw());
        }
    }

    private static Optional<Figure> first(List<Figure> figures, Pattern label) {
        return figures.stream().filter(figure -> label.matcher(figure.label()).find()).findFirst();
    }
}
