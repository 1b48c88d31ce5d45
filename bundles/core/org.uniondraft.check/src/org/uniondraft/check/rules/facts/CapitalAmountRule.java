package org.uniondraft.check.rules.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.value.ChineseNumerals;
import org.uniondraft.model.value.Quantity;

/** Finds sums that are not the same in capitals as in digits: 壹仟贰佰元（1300元） (C23). */
public final class CapitalAmountRule implements TextRule {

    private static final String CAPITALS = "[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億]{1,24}";
    private static final String DIGITS = "[￥¥]?\\s*\\d[\\d,]*(?:\\.\\d{1,2})?\\s*万?元?";
    private static final Pattern BOTH = Pattern.compile("(?:(?<words>" + CAPITALS + ")[元圆](?<rest>[零〇壹贰叁肆伍陆柒捌玖角分]{0,8})[整正]?"
            + "\\s*[（(](?:小写)?[：:]?\\s*(?<digits>" + DIGITS + "))|(?:(?<digits2>" + DIGITS
            + ")\\s*[（(](?:人民币)?(?:大写)?[：:]?\\s*(?:人民币)?(?<words2>" + CAPITALS + ")[元圆](?<rest2>[零〇壹贰叁肆伍陆柒捌玖角分]{0,8}))");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (!Signs.any(text.text(), "壹贰叁肆伍陆柒捌玖拾佰仟")) {
            return;
        }
        Matcher both = BOTH.matcher(text.text());
        while (both.find()) {
            String suffix = both.group("words") == null ? "2" : "";
            String digits = both.group("digits" + suffix).strip();
            var written = ChineseNumerals.parseDecimal(both.group("words" + suffix));
            Optional<Quantity> number = Quantity.read(digits.replaceFirst("[￥¥]\\s*", "").replaceFirst("(?<!元)$", "元"));
            boolean whole = both.group("rest" + suffix).isEmpty();
            if (whole && written.isPresent() && number.flatMap(Quantity::value).isPresent()
                    && written.get().compareTo(number.get().number()) != 0) {
                report.text(text, both.start(), both.end(), ChineseNumerals.formatMoney(number.get().number()),
                        digits, both.group("words" + suffix) + "元");
            }
        }
    }
}
