package org.uniondraft.check.tests.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CollectingRule;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.Report;

/** Finds titles in 《》 that stand in the paper more than once. */
public final class TwiceRule implements CollectingRule<TwiceRule.Title> {

    private static final Pattern TITLE = Pattern.compile("《[^》]+》");

    /** A title at its place. */
    public record Title(CheckedText text, int start, String title) {
    }

    @Override
    public List<Title> collect(CheckedText text, PaperContext paper) {
        return TITLE.matcher(text.text()).results().map(found -> new Title(text, found.start(), found.group())).toList();
    }

    @Override
    public void conclude(List<Title> facts, PaperContext paper, Report report) {
        Map<String, Long> counts = facts.stream().collect(Collectors.groupingBy(Title::title, Collectors.counting()));
        facts.stream().filter(fact -> counts.get(fact.title) > 1).forEach(fact -> report.text(fact.text, fact.start,
                fact.start + fact.title.length(), fact.title, counts.get(fact.title)));
    }
}
