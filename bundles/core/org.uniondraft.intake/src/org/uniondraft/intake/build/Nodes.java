package org.uniondraft.intake.build;

import org.uniondraft.intake.draft.Unit;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Makes objects of the model that know where in the source they come from. */
final class Nodes {

    private Nodes() {
    }

    static Paragraph paragraph(Unit unit) {
        return fill(ModelFactory.eINSTANCE.createParagraph(), unit);
    }

    static MarkedText text(Unit unit) {
        return fill(ModelFactory.eINSTANCE.createMarkedText(), unit);
    }

    static <T extends MarkedText> T fill(T text, Unit unit) {
        text.setText(unit.text());
        text.setOrigin(unit.origin());
        return text;
    }

    /** A section without a heading. */
    static Section section(SectionRole role, Unit first) {
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setRole(role);
        section.setOrigin(first.origin());
        return section;
    }
}
