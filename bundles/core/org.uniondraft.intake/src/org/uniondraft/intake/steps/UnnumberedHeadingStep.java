package org.uniondraft.intake.steps;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.TitleSplit;
import org.uniondraft.intake.draft.TitleSplit.Form;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;

/**
 * Recognises headings without a number: short lines without an end mark that speak of a part of the paper, or are one of
 * the labels that stand above a paragraph (papers.md I11).
 */
public final class UnnumberedHeadingStep implements Step {

    private static final int MAX_LENGTH = 30;

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        for (int i = 0; i + 1 < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.role() != Role.BODY || unit.marker().isPresent() || unit.text().length() > MAX_LENGTH
                    || i > 0 && isBroken(units.get(i - 1))) {
                continue;
            }
            TitleSplit split = TitleSplitter.split(unit.text(), 0);
            String title = unit.text().substring(0, split.titleEnd());
            if (split.form() != Form.STANDALONE || title.isEmpty() || !split.endMark().isEmpty() && !split.endMark().equals("：")
                    && !split.endMark().equals(":")) {
                continue;
            }
            if (draft.allows("intake.heading.unnumbered", unit) && (isLabel(title) || split.endMark().isEmpty() && isPart(title))) {
                unit.setRole(Role.HEADING);
                unit.setSplit(split);
                draft.decide("intake.heading.unnumbered", 0.8, unit, NLS.bind(Messages.unnumberedHeading, title));
            }
        }
    }

    /**
     * Tells whether a title opens a part that has numbered sections of its own.
     *
     * @param title the title
     * @return whether it does
     */
    static boolean isPart(String title) {
        return Words.PART.matcher(title).find() && Words.PART_SUBJECT.matcher(title).find()
                && title.chars().noneMatch(c -> "，。；,;".indexOf(c) >= 0);
    }

    private static boolean isLabel(String title) {
        return Words.LABEL.matcher(title).matches() || Words.PART.matcher(title).matches();
    }

    /** Whether a paragraph breaks off, so that the next line goes on with its sentence. */
    private static boolean isBroken(Unit before) {
        return before.role() == Role.BODY && before.marker().isEmpty() && !Characters.endsSentence(before.text());
    }
}
