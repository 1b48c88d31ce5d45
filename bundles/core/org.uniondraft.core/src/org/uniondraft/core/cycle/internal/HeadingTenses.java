package org.uniondraft.core.cycle.internal;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.HeadingVariant;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.create.internal.Wording;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Turns headings from what lies ahead to what is done, and back, by the variants that section kinds declare. */
public final class HeadingTenses {

    /** From here on two headings of the same kind say the same. */
    private static final double ALIKE = 0.6;
    /** Parts whose heading says only what part it is: any variant will do. */
    private static final List<SectionRole> GENERAL = List.of(SectionRole.GOALS, SectionRole.SCHEDULE, SectionRole.PROBLEMS);

    private final Catalogs catalogs;
    private final Wording wording;
    private final String organisationKind;

    /**
     * Prepares to turn headings.
     *
     * @param catalogs what plug-ins declare
     * @param wording what writes the variants
     * @param organisationKind the id of the kind of organisation; null if it is not known
     */
    public HeadingTenses(Catalogs catalogs, Wording wording, String organisationKind) {
        this.catalogs = catalogs;
        this.wording = wording;
        this.organisationKind = organisationKind;
    }

    /**
     * Finds the heading that a section has when it looks the other way.
     *
     * @param section a section with a heading
     * @param to which way it is to look
     * @return the variant that stands beside the one it has, or says the same; nothing if there is none
     */
    public Optional<String> turned(Section section, Tense to) {
        String heading = section.getHeading().getText() == null ? "" : section.getHeading().getText();
        List<SectionKind> kinds = section.getKinds().stream().map(catalogs.sectionKinds()::find).flatMap(Optional::stream)
                .toList();
        boolean fits = kinds.stream().flatMap(kind -> kind.headings().stream())
                .filter(variant -> variant.tense() == to || variant.tense() == Tense.ANY)
                .anyMatch(variant -> write(variant).equals(heading));
        if (fits) {
            return Optional.empty();
        }
        return kinds.stream().map(kind -> pair(kind, heading, to)).flatMap(Optional::stream).findFirst()
                .or(() -> general(section, kinds, to)).or(() -> nearest(kinds, heading, to));
    }

    /** Variants for plans and for results stand in the same order. */
    private Optional<String> pair(SectionKind kind, String heading, Tense to) {
        Tense from = to == Tense.PLAN ? Tense.RESULT : Tense.PLAN;
        for (HeadingVariant variant : variants(kind, from)) {
            if (write(variant).equals(heading)) {
                List<HeadingVariant> same = sameOrganisations(variants(kind, from), variant);
                List<HeadingVariant> other = sameOrganisations(variants(kind, to), variant);
                return same.size() == other.size() ? Optional.of(write(other.get(same.indexOf(variant))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<HeadingVariant> sameOrganisations(List<HeadingVariant> variants, HeadingVariant as) {
        return variants.stream().filter(variant -> variant.organisationKinds().equals(as.organisationKinds())).toList();
    }

    private Optional<String> general(Section section, List<SectionKind> kinds, Tense to) {
        if (!GENERAL.contains(section.getRole())) {
            return Optional.empty();
        }
        return kinds.stream().flatMap(kind -> variants(kind, to).stream()).filter(this::isForUs).findFirst()
                .map(this::write);
    }

    private Optional<String> nearest(List<SectionKind> kinds, String heading, Tense to) {
        return kinds.stream().flatMap(kind -> variants(kind, to).stream()).filter(this::isForUs).map(this::write)
                .filter(text -> Similarity.dice(text, heading) >= ALIKE)
                .reduce((one, other) -> Similarity.dice(one, heading) >= Similarity.dice(other, heading) ? one : other);
    }

    private static List<HeadingVariant> variants(SectionKind kind, Tense tense) {
        return kind.headings().stream().filter(variant -> variant.tense() == tense).toList();
    }

    private boolean isForUs(HeadingVariant variant) {
        return variant.organisationKinds().isEmpty() || variant.organisationKinds().contains(organisationKind);
    }

    private String write(HeadingVariant variant) {
        return wording.write(ModelFactory.eINSTANCE.createMarkedText(), variant.text()).getText();
    }
}
