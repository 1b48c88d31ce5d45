package org.uniondraft.intake.steps;

import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;

/** Takes the lines that print something as paragraphs, without the blanks around them. */
public final class UnitStep implements Step {

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.lines().size(); i++) {
            // A tab is a blank in a text of the model (Texts.line), and as long as one.
            String line = draft.lines().get(i).replace('\t', ' ');
            Unit unit = new Unit(i + 1, 0, line).part(0, line.length());
            if (Characters.printed(unit.text()) > 0) {
                draft.units().add(unit);
            }
        }
    }
}
