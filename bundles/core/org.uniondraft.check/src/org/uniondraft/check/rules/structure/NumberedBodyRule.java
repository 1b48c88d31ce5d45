package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Section;

/**
 * Finds a number that stands on a sentence of the body: among headings that all stand alone, the one that runs into its
 * text (C10), and says that something is something, which no title does.
 */
public final class NumberedBodyRule implements PaperRule {

    /** So many others must stand alone, each with a text below. */
    private static final int LEAST = 3;
    private static final Pattern SAYS = Pattern.compile("(?<![一二三四五六七八九十于总还就特但可])是");

    @Override
    public void check(PaperContext paper, Report report) {
        for (SiblingNumbers group : SiblingNumbers.of(paper)) {
            List<Section> runIn = group.headings().stream().map(SiblingNumbers.Numbered::section)
                    .filter(section -> section.getHeading().getForm() == HeadingForm.RUN_IN).toList();
            long alone = group.headings().stream().map(SiblingNumbers.Numbered::section)
                    .filter(section -> section.getHeading().getForm() != HeadingForm.RUN_IN)
                    .filter(section -> !section.getBlocks().isEmpty() || !section.getSections().isEmpty()).count();
            if (runIn.size() == 1 && SAYS.matcher(runIn.getFirst().getHeading().getText()).find() && alone >= LEAST && alone == group.headings().size() - 1) {
                report.object(runIn.getFirst().getHeading(), null, paper.numbers().get(runIn.getFirst()).number(),
                        runIn.getFirst().getHeading().getText());
            }
        }
    }
}
