package org.uniondraft.check.rules.structure;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.CheckedText;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * Finds parts that the kind of paper declares as mandatory and the paper has not (C31): neither as a section with that
 * role nor in words that only such a part has.
 */
public final class MissingPartRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        Optional<DocumentKind> kind = paper.documentKind();
        if (kind.isEmpty() || paper.document().getBody() == null || isFragment(paper)) {
            return;
        }
        for (SectionRole role : kind.get().mandatoryRoles()) {
            if (!isThere(role, paper)) {
                report.object(paper.document().getBody(), null, PartNames.of(role), kind.get().label());
            }
        }
    }

    /** A paper of a few lines has just been begun, or is a piece of one. */
    private static boolean isFragment(PaperContext paper) {
        return paper.texts().stream().filter(CheckedText::isRunning).mapToInt(text -> text.text().length()).sum() < 200;
    }

    /**
     * Looks for a part.
     *
     * @param role its role
     * @param paper the paper
     * @return whether the paper has it
     */
    static boolean isThere(SectionRole role, PaperContext paper) {
        for (var all = paper.document().getBody().eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof Section section && hasRole(section, role)
                    || role == SectionRole.SCHEDULE && object instanceof Schedule) {
                return true;
            }
        }
        Optional<Pattern> cues = PartCues.of(role, paper);
        return cues.isPresent() && paper.texts().stream().anyMatch(text -> cues.get().matcher(text.text()).find());
    }

    /** Any section that has a heading and no role of its own is one of the sections a paper must have. */
    private static boolean hasRole(Section section, SectionRole role) {
        return section.getRole() == role || role == SectionRole.SECTION && section.getHeading() != null
                || role == SectionRole.PART && section.getRole() == SectionRole.NEXT;
    }

    @Override
    public boolean readsParagraphs() {
        return true;
    }
}
