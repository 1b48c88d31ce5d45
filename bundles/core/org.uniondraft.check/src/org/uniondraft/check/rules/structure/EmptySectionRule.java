package org.uniondraft.check.rules.structure;

import java.util.List;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.Section;

/**
 * Finds headings below which nothing stands (C10). A numbered sentence that says all there is to say is no such heading:
 * a heading is short, does not end like a sentence, and the headings beside it have a text.
 */
public final class EmptySectionRule implements PaperRule {

    private static final int LONGEST_TITLE = 40;
    private static final String SENTENCE_MARKS = "。；;！!";

    @Override
    public void check(PaperContext paper, Report report) {
        if (paper.document().getBody() != null) {
            visit(paper.document().getBody(), report);
        }
    }

    private static void visit(Section parent, Report report) {
        List<Section> sections = SiblingNumbers.headed(parent);
        List<Section> empty = sections.stream().filter(EmptySectionRule::isEmpty).toList();
        if (empty.size() * 2 < sections.size()) {
            empty.stream().filter(EmptySectionRule::isTitle).forEach(
                    section -> report.object(section.getHeading(), null, section.getHeading().getText()));
        }
        sections.forEach(section -> visit(section, report));
    }

    private static boolean isEmpty(Section section) {
        return section.getBlocks().isEmpty() && section.getSections().isEmpty()
                && section.getRecordTables().stream().allMatch(table -> table.getRecords().isEmpty());
    }

    private static boolean isTitle(Section section) {
        String title = section.getHeading().getText();
        String mark = section.getHeading().getEndMark();
        return title != null && !title.isEmpty() && title.length() <= LONGEST_TITLE && (mark == null || mark.isBlank())
                && title.chars().noneMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0);
    }
}
