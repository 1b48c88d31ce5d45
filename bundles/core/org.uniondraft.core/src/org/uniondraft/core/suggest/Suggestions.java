package org.uniondraft.core.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.DefaultText;
import org.uniondraft.core.catalog.SectionKind.HeadingVariant;
import org.uniondraft.core.catalog.SectionKind.Phrase;
import org.uniondraft.core.catalog.SectionKind.Subsection;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.create.internal.Wording;
import org.uniondraft.core.cycle.internal.KindTense;
import org.uniondraft.core.cycle.internal.PaperWording;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * What the section kinds offer for the sections of one paper: headings, phrases, texts to begin with, and new sections.
 * Everything is written in the words of the paper's organisation, with placeholders where something has to be filled in;
 * what fits the tense of the section comes first.
 */
public final class Suggestions {

    /** Parts of a paper that looks back which look ahead all the same. */
    private static final Set<SectionRole> AHEAD = Set.of(SectionRole.NEXT, SectionRole.GOALS);

    private final Catalogs catalogs;
    private final Document document;
    private final Wording wording;
    private final String organisationKind;

    /**
     * Makes the suggestions for a paper as it is now.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper; it is not changed
     */
    public Suggestions(Catalogs catalogs, Document document) {
        this.catalogs = catalogs;
        this.document = document;
        this.wording = PaperWording.of(catalogs, document, document.getPeriod());
        this.organisationKind = document.getOrganisation() == null ? null : document.getOrganisation().getKind();
    }

    /**
     * Lists headings for a section.
     *
     * @param section a section of the paper
     * @return the texts, each once; none if the section has no topic that a plug-in declares
     */
    public List<MarkedText> headings(Section section) {
        Tense tense = tense(section);
        List<HeadingVariant> variants = new ArrayList<>();
        if (section.eContainer() instanceof Section parent) {
            kinds(parent).flatMap(kind -> kind.subsections().stream())
                    .filter(part -> section.getKinds().isEmpty() || section.getKinds().contains(part.kind()))
                    .flatMap(part -> part.headings().stream()).forEach(variants::add);
        }
        kinds(section).flatMap(kind -> kind.headings().stream()).forEach(variants::add);
        return written(headings(variants, tense));
    }

    private Stream<String> headings(List<HeadingVariant> variants, Tense tense) {
        return variants.stream().filter(variant -> isFor(variant.organisationKinds()))
                .sorted(Comparator.comparing(variant -> distance(variant.tense(), tense))).map(HeadingVariant::text);
    }

    /**
     * Lists phrases for a section.
     *
     * @param section a section of the paper
     * @return the texts, each once: first those to begin with, then those for anywhere, then those to end with
     */
    public List<MarkedText> phrases(Section section) {
        Tense tense = tense(section);
        return written(kinds(section).flatMap(kind -> kind.phrases().stream())
                .sorted(Comparator.comparing((Phrase phrase) -> distance(phrase.tense(), tense))
                        .thenComparing(Phrase::position)).map(Phrase::text));
    }

    /**
     * Lists texts to begin a section with.
     *
     * @param section a section of the paper
     * @return the texts of whole paragraphs, each once
     */
    public List<MarkedText> texts(Section section) {
        Tense tense = tense(section);
        return written(kinds(section).flatMap(kind -> texts(kind.defaultTexts(), tense)));
    }

    private Stream<String> texts(List<DefaultText> texts, Tense tense) {
        return texts.stream().filter(text -> isFor(text.organisationKinds()))
                .sorted(Comparator.comparing((DefaultText text) -> text.organisationKinds().isEmpty())
                        .thenComparing(text -> distance(text.tense(), tense)))
                .filter(text -> distance(text.tense(), tense) < 2).map(DefaultText::text);
    }

    /**
     * Makes a section of a kind, with a heading and a text to begin with.
     *
     * @param kind the kind
     * @param parent where it is going to stand
     * @return the section, in no paper and without ids
     */
    public Section newSection(SectionKind kind, Section parent) {
        Tense tense = tense(parent);
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setRole(kind.role());
        section.getKinds().add(kind.id());
        Optional<Subsection> part = kinds(parent).flatMap(above -> above.subsections().stream())
                .filter(each -> each.kind().equals(kind.id())).findFirst();
        String title = Stream.concat(headings(part.map(Subsection::headings).orElse(List.of()), tense),
                headings(kind.headings(), tense)).findFirst().orElse(kind.label());
        section.setHeading(wording.write(ModelFactory.eINSTANCE.createHeading(), title));
        likeSiblings(section.getHeading(), parent);
        Stream.concat(texts(part.map(Subsection::defaultTexts).orElse(List.of()), tense),
                texts(kind.defaultTexts(), tense)).findFirst()
                .ifPresent(text -> section.getBlocks().add(paragraph(text)));
        return section;
    }

    /** A heading looks like those beside it. */
    private static void likeSiblings(Heading heading, Section parent) {
        parent.getSections().stream().map(Section::getHeading).filter(Objects::nonNull).reduce((one, last) -> last)
                .ifPresent(model -> {
                    heading.setForm(model.getForm());
                    heading.setEndMark(model.getEndMark());
                });
    }

    private Paragraph paragraph(String text) {
        return wording.write(ModelFactory.eINSTANCE.createParagraph(), text);
    }

    private Stream<SectionKind> kinds(Section section) {
        return section.getKinds().stream().flatMap(id -> catalogs.sectionKinds().find(id).stream());
    }

    private boolean isFor(List<String> kinds) {
        return kinds.isEmpty() || kinds.contains(organisationKind);
    }

    private Tense tense(Section section) {
        for (Section at = section; at != null; at = at.eContainer() instanceof Section parent ? parent : null) {
            if (AHEAD.contains(at.getRole())) {
                return Tense.PLAN;
            }
        }
        return KindTense.of(document,
                Optional.ofNullable(document.getKind()).flatMap(catalogs.documentKinds()::find));
    }

    private static int distance(Tense offered, Tense wanted) {
        return offered == wanted ? 0 : offered == Tense.ANY ? 1 : 2;
    }

    private List<MarkedText> written(Stream<String> templates) {
        return templates.distinct().map(text -> wording.write(ModelFactory.eINSTANCE.createMarkedText(), text)).toList();
    }
}
