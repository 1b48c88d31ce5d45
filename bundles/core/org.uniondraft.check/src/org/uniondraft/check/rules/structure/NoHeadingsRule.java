package org.uniondraft.check.rules.structure;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.numbering.HeadingNumbers;

/** Finds long papers without any heading (C10). */
public final class NoHeadingsRule implements PaperRule {

    /** A paper of a page and a half; with less one sees one's way without headings. */
    private static final int LONG = 800;

    @Override
    public void check(PaperContext paper, Report report) {
        if (paper.document().getBody() == null || !HeadingNumbers.headed(paper.document().getBody()).isEmpty()) {
            return;
        }
        int length = paper.texts().stream().filter(CheckedText::isRunning).mapToInt(text -> text.text().length()).sum();
        if (length > LONG) {
            report.object(paper.document().getBody(), null, length);
        }
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
