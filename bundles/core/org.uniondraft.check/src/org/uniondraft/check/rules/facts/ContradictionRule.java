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

    /** Only what is called a state or a total is one number in the whole paper. */
    private static final Pattern STATE = Pattern.compile("(?<name>[\\p{IsHan}]{2,12}?)(?:现有|共有|总数为?|总人数为?|已发展到|发展到|总额(?:为|达)?|现已有|合计)$");
    private static final Pattern SUBJECT_BEHIND = Pattern.compile("^(?:现有|共有|共计有)$");
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

    /** 工会现有 is followed by what is counted: 现有会员406人; 会员总数为 has it before. */
    private static String name(String text, Figure figure) {
        Matcher state = STATE.matcher(figure.label());
        if (state.find()) {
            return state.group("name") + "|" + behind(text, figure);
        }
        return SUBJECT_BEHIND.matcher(figure.label()).matches() ? "|" + behind(text, figure) : "";
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
