package org.uniondraft.check.rules.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PapersRule;
import org.uniondraft.check.Report;
import org.uniondraft.check.rules.papers.Cycle;
import org.uniondraft.check.rules.papers.PaperName;

/**
 * Finds figures that contradict each other in two papers that report (C24): the same thing counted differently for the same
 * time, or more of it in the first half than in the whole year.
 */
public final class FigureBetweenPapersRule implements PapersRule {

    private static final Pattern LEAD = Pattern.compile("^(?:今年以来|一年来|半年来|全年|今年|本年度|上半年|下半年|年内|至今|先后|我们|[校院园局厂街道公司]{0,3}工会"
            + "|共计|累计|总计|共|还|并|又|已|经)+");
    private static final Pattern TAIL = Pattern.compile("(?:了|共计|累计|总计|共|约|近|为|计|达到|达|有)+$");
    /** What makes a figure that of another time, a part, an aim or one of several. */
    private static final Pattern OTHER = Pattern.compile("上年|去年|同期|年初|原有|目标|计划|力争|争取|其中|新增|季度|月|每|人均|平均|分别|下半年|将|要");
    private static final int SHORTEST = 4;

    /** A figure with a name of its own; several of one name cannot be compared. */
    private record Named(CheckedText text, Figure figure, boolean isSingle) {
    }

    @Override
    public void check(List<PaperContext> papers, Function<PaperContext, Report> reports) {
        List<PaperContext> reporting = papers.stream().filter(Cycle::isReport).toList();
        List<Map<String, Named>> figures = reporting.stream().map(FigureBetweenPapersRule::of).toList();
        for (int i = 0; i < reporting.size(); i++) {
            for (int j = 0; j < reporting.size(); j++) {
                PaperContext one = reporting.get(i);
                PaperContext other = reporting.get(j);
                boolean same = i < j && Cycle.isOfSamePeriod(one, other);
                boolean part = Cycle.isOfPart(one, other);
                if ((same || part) && !Cycle.isOfOthers(one, other)) {
                    Map<String, Named> others = figures.get(j);
                    figures.get(i).forEach((name, figure) -> compare(figure, one, others.get(name), other, part, reports));
                }
            }
        }
    }

    private static void compare(Named figure, PaperContext one, Named against, PaperContext other, boolean part,
            Function<PaperContext, Report> reports) {
        if (against == null || !figure.isSingle() || !against.isSingle()
                || !figure.figure().countsWith(against.figure())) {
            return;
        }
        int more = figure.figure().number().compareTo(against.figure().number());
        if (part ? more > 0 : more != 0) {
            report(figure, against, other, reports.apply(one));
            report(against, figure, one, reports.apply(other));
        }
    }

    private static void report(Named figure, Named against, PaperContext other, Report report) {
        report.text(figure.text(), figure.figure().start(), figure.figure().end(),
                figure.figure().label() + figure.figure().raw(), PaperName.of(other),
                against.figure().label() + against.figure().raw());
    }

    private static Map<String, Named> of(PaperContext paper) {
        Map<String, Named> figures = new HashMap<>();
        for (CheckedText text : paper.texts()) {
            if (!text.isRunning()) {
                continue;
            }
            for (Figure figure : Figures.of(text)) {
                String name = TAIL.matcher(LEAD.matcher(figure.label()).replaceFirst("")).replaceFirst("");
                if (figure.isExactCount() && name.length() >= SHORTEST && !OTHER.matcher(sentence(text, figure)).find()) {
                    figures.merge(name, new Named(text, figure, true), (first, next) -> first.figure().number()
                            .compareTo(next.figure().number()) == 0 ? first : new Named(first.text(), first.figure(), false));
                }
            }
        }
        return figures;
    }

    private static String sentence(CheckedText text, Figure figure) {
        String s = text.text();
        int start = Math.max(s.lastIndexOf('。', figure.start()), s.lastIndexOf('；', figure.start())) + 1;
        return s.substring(start, figure.start());
    }
}
