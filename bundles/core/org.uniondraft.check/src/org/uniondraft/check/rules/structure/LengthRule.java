package org.uniondraft.check.rules.structure;

import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;

/** Finds papers that are much shorter or longer than others of their kind. */
public final class LengthRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        paper.documentKind().flatMap(kind -> kind.length()).ifPresent(guide -> {
            int length = paper.texts().stream().filter(LengthRule::counts)
                    .mapToInt(text -> text.text().codePointCount(0, text.text().length())).sum();
            if (length < guide.minimum() || length > guide.maximum()) {
                report.object(paper.document(), null, length, guide.minimum(), guide.maximum());
            }
        });
    }

    private static boolean counts(CheckedText text) {
        return text.isRunning() || text.role() == Role.HEADING;
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
