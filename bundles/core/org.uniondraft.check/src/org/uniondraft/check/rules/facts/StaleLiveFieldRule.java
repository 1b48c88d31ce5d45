package org.uniondraft.check.rules.facts;

import java.util.Optional;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.Mark;

/** Finds figures in sentences that no longer agree with the records they come from (C24). */
public final class StaleLiveFieldRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        for (CheckedText text : paper.texts()) {
            for (Mark mark : text.object().getMarks()) {
                if (mark instanceof LiveField field && field.getEnd() <= text.text().length()) {
                    String shown = text.text().substring(field.getStart(), field.getEnd());
                    Optional<String> correction = LiveFigures.correction(field, shown);
                    correction.ifPresent(right -> report.text(text, field.getStart(), field.getEnd(), right, shown));
                }
            }
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
