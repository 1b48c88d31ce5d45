package org.uniondraft.check.rules.structure;

import java.util.Map;

import org.uniondraft.model.SectionRole;

/** What the parts of a paper are called in messages. */
final class PartNames {

    private static final Map<SectionRole, String> NAMES = Map.of(SectionRole.SECTION, Messages.partSection,
            SectionRole.PART, Messages.partPart, SectionRole.SCHEDULE, Messages.partSchedule, SectionRole.PROBLEMS,
            Messages.partProblems, SectionRole.NEXT, Messages.partNext, SectionRole.SALUTATION, Messages.partSalutation,
            SectionRole.REQUEST, Messages.partRequest, SectionRole.CLOSING, Messages.partClosing, SectionRole.PREAMBLE,
            Messages.partPreamble, SectionRole.GUIDANCE, Messages.partGuidance);

    private PartNames() {
    }

    /**
     * Names a part.
     *
     * @param role its role
     * @return its name in the language of the user; the id of the role if it has no other
     */
    static String of(SectionRole role) {
        return NAMES.getOrDefault(role, role.getLiteral());
    }
}
