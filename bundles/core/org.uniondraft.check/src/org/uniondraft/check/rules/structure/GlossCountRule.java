package org.uniondraft.check.rules.structure;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;
import org.uniondraft.check.TextRule;
import org.uniondraft.model.value.ChineseNumerals;

/** Finds counted terms whose explanation in brackets counts otherwise: “三心”（热心、耐心） (C11). */
public final class GlossCountRule implements TextRule {

    private static final Pattern GLOSS = Pattern.compile(
            "[“‘\"](?<number>[二三四五六七八九十]{1,2})(?:个|项|种)?[^”’\"，。；、（(]{1,4}[”’\"][^，。；、（(]{0,6}[（(](?<parts>[^（）()]{4,200})[）)]");
    private static final Pattern SEPARATOR = Pattern.compile("[、，；;,]");
    /** What makes the explanation one of another kind. */
    private static final Pattern OTHER = Pattern.compile("等|以下简称|简称|即指|详见|见附件|年|包括");

    @Override
    public void check(CheckedText text, PaperContext paper, Report report) {
        if (text.text().indexOf('（') < 0 && text.text().indexOf('(') < 0) {
            return;
        }
        Matcher gloss = GLOSS.matcher(text.text());
        while (gloss.find()) {
            OptionalLong declared = ChineseNumerals.parse(gloss.group("number"));
            String[] parts = SEPARATOR.split(gloss.group("parts"));
            boolean list = parts.length > 1 && !OTHER.matcher(gloss.group("parts")).find();
            // 和 and 及 may join the last two parts, or stand inside one.
            boolean joined = parts[parts.length - 1].matches(".+[和及与].+")
                    && declared.orElse(0) == parts.length + 1;
            if (list && declared.isPresent() && declared.getAsLong() != parts.length && !joined) {
                report.text(text, gloss.start("number"), gloss.end("number"), gloss.group("number"), parts.length);
            }
        }
    }
}
