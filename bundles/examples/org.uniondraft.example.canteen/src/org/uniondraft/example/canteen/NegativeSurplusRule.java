package org.uniondraft.example.canteen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;

/** Finds surpluses below zero, 结余-1200元. What it proposes is the first argument of the finding. */
public final class NegativeSurplusRule implements TextRule {

    private static final Pattern NEGATIVE = Pattern.compile("结余(?:[-－−]|负)(\\d[\\d,.]*)");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        Matcher matcher = NEGATIVE.matcher(text.text());
        while (matcher.find()) {
            report.text(text, matcher.start(), matcher.end(), "超支" + matcher.group(1));
        }
    }
}
