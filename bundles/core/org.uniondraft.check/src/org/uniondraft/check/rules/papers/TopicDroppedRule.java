package org.uniondraft.check.rules.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PapersRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * Finds topics that get lost in the cycle (C33): planned and not reported in the summary of the same time, or reported and
 * not in the plan for the time after.
 */
public final class TopicDroppedRule implements PapersRule {

    @Override
    public void check(List<PaperContext> papers, Function<PaperContext, Report> reports) {
        for (PaperContext before : papers) {
            for (PaperContext after : papers) {
                boolean reported = Cycle.isPlan(before) && Cycle.isReport(after) && Cycle.isOfSamePeriod(before, after);
                boolean planned = Cycle.isPlan(after) && Cycle.isNext(before, after);
                if (before != after && !Cycle.isOfOthers(before, after) && (reported || planned)) {
                    compare(before, after, reports);
                }
            }
        }
    }

    private static void compare(PaperContext before, PaperContext after, Function<PaperContext, Report> reports) {
        Map<String, Section> there = topics(after);
        if (there.isEmpty()) {
            // Nothing is known about what it is about.
            return;
        }
        topics(before).forEach((topic, section) -> {
            if (!there.containsKey(topic)) {
                String label = kind(topic, before).map(SectionKind::label).orElse(topic);
                reports.apply(before).object(section.getHeading(), null, label, PaperName.of(before), PaperName.of(after));
                reports.apply(after).object(after.document().getBody(), null, label, PaperName.of(before),
                        PaperName.of(after));
            }
        });
    }

    private static Optional<SectionKind> kind(String id, PaperContext paper) {
        return paper.catalogs().sectionKinds().find(id);
    }

    /** The topics of the headings, each with the first section about it. */
    private static Map<String, Section> topics(PaperContext paper) {
        Map<String, Section> topics = new LinkedHashMap<>();
        if (paper.document().getBody() != null) {
            collect(paper.document().getBody(), paper, topics);
        }
        return topics;
    }

    private static void collect(Section section, PaperContext paper, Map<String, Section> topics) {
        if (section.getHeading() != null) {
            // One whose plug-in is not there is a topic too.
            section.getKinds().stream()
                    .filter(id -> kind(id, paper).map(kind -> kind.role() == SectionRole.SECTION).orElse(true))
                    .forEach(id -> topics.putIfAbsent(id, section));
        }
        section.getSections().forEach(child -> collect(child, paper, topics));
    }
}
