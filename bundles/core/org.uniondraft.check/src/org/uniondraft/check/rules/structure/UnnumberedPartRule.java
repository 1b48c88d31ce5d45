package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Section;

/**
 * Finds the second half of a paper under a heading without a number, where the first half is headings with numbers and has
 * no heading of its own (C5).
 */
public final class UnnumberedPartRule implements PaperRule {

    private static final int LEAST = 2;

    @Override
    public void check(PaperContext paper, Report report) {
        Optional<Pattern> cues = PartCues.ofParts(paper);
        if (paper.document().getBody() == null || cues.isEmpty()) {
            return;
        }
        List<Section> level = SiblingNumbers.headed(paper.document().getBody());
        List<Section> unnumbered = level.stream().filter(section -> number(section, paper).isEmpty()).toList();
        int first = unnumbered.isEmpty() ? -1 : level.indexOf(unnumbered.getFirst());
        if (unnumbered.size() == 1 && first >= LEAST && !SiblingNumbers.headed(unnumbered.getFirst()).isEmpty()
                && cues.get().matcher(unnumbered.getFirst().getHeading().getText()).find()) {
            report.object(unnumbered.getFirst().getHeading(), null, unnumbered.getFirst().getHeading().getText(),
                    number(level.getFirst(), paper));
        }
    }

    private static String number(Section section, PaperContext paper) {
        HeadingNumbers.Entry entry = paper.numbers().get(section);
        return entry == null ? "" : entry.number();
    }
}
