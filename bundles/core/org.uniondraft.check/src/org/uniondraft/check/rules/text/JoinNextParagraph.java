package org.uniondraft.check.rules.text;

import org.uniondraft.check.Finding;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.QuickFix;
import org.uniondraft.model.Block;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.support.Texts;

/** Joins a paragraph that ends in the middle of a sentence with the one behind it. */
public final class JoinNextParagraph implements QuickFix {

    @Override
    public boolean isApplicable(Finding finding, PaperContext paper) {
        return next(finding) != null;
    }

    @Override
    public void apply(Finding finding, PaperContext paper) {
        Paragraph next = next(finding);
        ((Section) next.eContainer()).getBlocks().remove(next);
        Texts.moveTail(ModelCopier.copyOf(next), 0, (MarkedText) finding.subject());
    }

    private static Paragraph next(Finding finding) {
        if (!(finding.subject() instanceof Paragraph paragraph)
                || !(paragraph.eContainer() instanceof Section section)) {
            return null;
        }
        int index = section.getBlocks().indexOf(paragraph) + 1;
        Block next = index < section.getBlocks().size() ? section.getBlocks().get(index) : null;
        return next instanceof Paragraph other && !other.isFlushLeft()
                && other.getAlignment() == paragraph.getAlignment() && other.getText() != null
                && !other.getText().isEmpty() ? other : null;
    }
}
