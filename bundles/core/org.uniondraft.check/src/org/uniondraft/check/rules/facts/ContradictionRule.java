package org.uniondraft.check.rules.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/** Finds the same total given with different numbers in two places of a paper (C24). */
public final class ContradictionRule implements CollectingRule<ContradictionRule.Fact> {

    /** Only what is called a state or a total is one number in the whole paper: 工会现有会员86人, 会员总数为86人. */
    private static final Pattern STATE = Pattern.compile("^(?<who>[\\p{IsHan}]{0,10}?)(?:现有|共有|现已有|现共有)(?<what>[\\p{IsHan}]{0,8})$"
            + "|(?<total>[\\p{IsHan}]{2,10}?)(?:总数|总人数|总额|已?发展到)(?:为|达|达到)?$");
    /** What makes a number that of another time or of a part. */
    private static final Pattern OTHER = Pattern.compile("上年|去年|同期|年初|原有|目标|计划|力争|争取|其中|新增|上半年|下半年|季度|月|每");

    /**
     * A total in a text.
     *
     * @param text where it stands
     * @param figure the figure
     * @param name what is counted
     */
    public record Fact(CheckedText text, Figure figure, String name) {
    }

    @Override
    public List<Fact> collect(CheckedText text, PaperContext paper) {
        if (!text.isRunning()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (Figure figure : Figures.of(text)) {
            if (figure.isExactCount()) {
                String name = name(text.text(), figure);
                if (!name.isEmpty() && !OTHER.matcher(sentence(text.text(), figure)).find()) {
                    facts.add(new Fact(text, figure, name));
                }
            }
        }
        return facts;
    }

    /** What is counted; empty if it is not said or no total. */
    private static String name(String text, Figure figure) {
        Matcher state = STATE.matcher(figure.label());
        if (!state.find()) {
            return "";
        }
        if (state.group("total") != null) {
            return state.group("total") + behind(text, figure);
        }
        String what = state.group("what").isEmpty() ? behind(text, figure) : state.group("what");
        return what.isEmpty() ? "" : state.group("who") + "有" + what;
    }

    private static String behind(String text, Figure figure) {
        int end = figure.end();
        while (end < text.length() && end - figure.end() < 8 && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        return text.substring(figure.end(), end);
    }

    private static String sentence(String text, Figure figure) {
        int start = Math.max(text.lastIndexOf('。', figure.start()), text.lastIndexOf('；', figure.start())) + 1;
        return text.substring(start, figure.start());
    }

    @Override
    public void conclude(List<Fact> facts, PaperContext paper, Report report) {
        Map<String, Fact> first = new HashMap<>();
        for (Fact fact : facts) {
            Fact before = first.putIfAbsent(fact.name(), fact);
            if (before != null && before.figure().countsWith(fact.figure())
                    && before.figure().number().compareTo(fact.figure().number()) != 0) {
                report.text(fact.text(), fact.figure().start(), fact.figure().end(), fact.figure().raw(),
                        before.figure().raw(), fact.figure().label());
            }
        }
    }
}
