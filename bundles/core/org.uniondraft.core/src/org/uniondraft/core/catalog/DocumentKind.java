package org.uniondraft.core.catalog;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.Descriptor;
import org.uniondraft.model.Edition;
import org.uniondraft.model.SectionRole;

/**
 * A kind of paper. Its texts may hold {@code ${concept}} and typed placeholders, see
 * {@link org.uniondraft.core.create.DocumentFactory}.
 *
 * @param id the id, such as plan
 * @param label the name, localised
 * @param order where it stands among the others
 * @param title the title of a new paper, a line each
 * @param subtitle the subtitle of a new paper, if it has one
 * @param edition whether it is read or spoken
 * @param layoutProfile the id of the layout profile it is usually exported with
 * @param formulas its formulas
 * @param mandatoryRoles the roles of the sections it must have
 * @param length how long it usually is, if that is known
 * @param skeletons what a new paper consists of; the first that fits the kind of organisation is used
 * @param contribution who declares it
 */
public record DocumentKind(String id, String label, int order, List<String> title, Optional<String> subtitle,
        Edition edition, Optional<String> layoutProfile, List<Formula> formulas, List<SectionRole> mandatoryRoles,
        Optional<LengthGuide> length, List<Skeleton> skeletons, Contribution contribution) implements Descriptor {

    /**
     * A set phrase of this kind of paper.
     *
     * @param id the id, unique in the document kind
     * @param role what it is for: salutation, request, transition, thanks, closing …
     * @param text the text
     */
    public record Formula(String id, SectionRole role, String text) {
    }

    /**
     * How long papers of a kind are, in characters of text.
     *
     * @param minimum shorter ones are unusual
     * @param typical the usual length
     * @param maximum longer ones are unusual
     */
    public record LengthGuide(int minimum, int typical, int maximum) {
    }

    /** Copies the lists. */
    public DocumentKind {
        title = List.copyOf(title);
        formulas = List.copyOf(formulas);
        mandatoryRoles = List.copyOf(mandatoryRoles);
        skeletons = List.copyOf(skeletons);
    }

    /**
     * Gives a formula.
     *
     * @param formulaId its id
     * @return the formula
     */
    public Optional<Formula> formula(String formulaId) {
        return formulas.stream().filter(formula -> formula.id().equals(formulaId)).findFirst();
    }

    /**
     * Chooses the skeleton for a kind of organisation.
     *
     * @param organisationKind the id of the kind of organisation
     * @return the first one that names it, else the first one that names none
     */
    public Optional<Skeleton> skeletonFor(String organisationKind) {
        return skeletons.stream().filter(skeleton -> skeleton.organisationKinds().contains(organisationKind)).findFirst()
                .or(() -> skeletons.stream().filter(skeleton -> skeleton.organisationKinds().isEmpty()).findFirst());
    }
}
