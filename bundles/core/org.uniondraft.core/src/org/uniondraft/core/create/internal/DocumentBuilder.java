package org.uniondraft.core.create.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.Skeleton;
import org.uniondraft.core.catalog.Skeleton.SectionPart;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.core.registry.ContributionRegistry;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.value.Period;

/** Builds one new document. */
public final class DocumentBuilder {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final String UNKNOWN_NAME = "XX";
    private static final String UNION = "工会";
    /** What the name of a union ends with; a name that does not is that of its unit. */
    private static final List<String> UNION_ENDINGS = List.of(UNION, "工会委员会", "工会联合会", "工会工作委员会");
    /** How long 20xx is, which the label of a period without a year begins with. */
    private static final int MASKED_YEAR_LENGTH = 4;

    private final NewDocument request;
    private final DocumentKind kind;
    private final OrganisationKind organisationKind;
    private final Wording wording = new Wording();
    private final BlockBuilder blocks;

    /**
     * Makes a builder.
     *
     * @param request what the document is to be
     * @param kind its kind
     * @param organisationKind the kind of its organisation
     * @param recordTypes the types of records
     */
    public DocumentBuilder(NewDocument request, DocumentKind kind, OrganisationKind organisationKind,
            ContributionRegistry<RecordType> recordTypes) {
        this.request = request;
        this.kind = kind;
        this.organisationKind = organisationKind;
        this.blocks = new BlockBuilder(wording, recordTypes, request.period());
        learnWords();
    }

    private void learnWords() {
        organisationKind.words().forEach(wording::put);
        putPeriod("period", request.period());
        putPeriod("nextPeriod", request.period().next());
        request.selfName().ifPresent(name -> wording.put("self", name));
        request.shortName().or(request::fullName).ifPresentOrElse(name -> wording.put("union", unionName(name)),
                () -> wording.put("union", UNKNOWN_NAME + organisationKind.word("union").orElse(UNION),
                        PlaceholderKind.PLACE, UNKNOWN_NAME.length()));
    }

    private void putPeriod(String word, Period period) {
        if (period.isMasked()) {
            wording.put(word, period.label(), PlaceholderKind.YEAR, MASKED_YEAR_LENGTH);
        } else {
            wording.put(word, period.label());
        }
    }

    private static String unionName(String name) {
        return UNION_ENDINGS.stream().anyMatch(name::endsWith) ? name : name + UNION;
    }

    /** {@return the document, in no resource and without ids} */
    public Document build() {
        Document document = MAKE.createDocument();
        document.setKind(kind.id());
        document.setEdition(kind.edition());
        document.setPeriod(request.period());
        document.setOrganisation(organisation());
        document.setTitleBlock(titleBlock());
        Section body = MAKE.createSection();
        body.setRole(SectionRole.BODY);
        document.setBody(body);
        Optional<Skeleton> skeleton = kind.skeletonFor(organisationKind.id());
        skeleton.ifPresent(parts -> parts.sections().forEach(part -> body.getSections().add(section(part))));
        if (looksAhead(skeleton)) {
            document.setNextPeriod(request.period().next());
        }
        request.fullName().ifPresent(name -> {
            document.setBackMatter(MAKE.createBackMatter());
            document.getBackMatter().getSignatories().add(unionName(name));
        });
        return document;
    }

    private boolean looksAhead(Optional<Skeleton> skeleton) {
        Stream<String> headings = skeleton.stream().flatMap(parts -> parts.sections().stream())
                .flatMap(part -> part.heading().stream());
        return Stream.concat(kind.title().stream(), headings).anyMatch(text -> Wording.uses(text, "nextPeriod"));
    }

    private Organisation organisation() {
        Organisation organisation = MAKE.createOrganisation();
        organisation.setKind(organisationKind.id());
        organisation.setFullName(request.fullName().orElse(null));
        organisation.setShortName(request.shortName().orElse(null));
        organisation.setSelfName(request.selfName().or(() -> organisationKind.word("self")).orElse(null));
        return organisation;
    }

    private TitleBlock titleBlock() {
        TitleBlock block = MAKE.createTitleBlock();
        if (request.title().isPresent()) {
            var line = MAKE.createMarkedText();
            line.setText(request.title().get());
            block.getLines().add(line);
        } else {
            kind.title().forEach(line -> block.getLines().add(wording.write(MAKE.createMarkedText(), line)));
        }
        kind.subtitle().ifPresent(text -> block.setSubtitle(wording.write(MAKE.createMarkedText(), text)));
        return block;
    }

    private Section section(SectionPart part) {
        Section section = MAKE.createSection();
        section.setRole(part.role());
        section.getKinds().addAll(part.kinds());
        part.heading().ifPresent(text -> {
            Heading heading = wording.write(MAKE.createHeading(), text);
            part.subtitle().ifPresent(sub -> heading.setSubtitle(wording.write(MAKE.createMarkedText(), sub)));
            section.setHeading(heading);
        });
        part.blocks().forEach(block -> blocks.add(section, block));
        part.sections().forEach(child -> section.getSections().add(section(child)));
        return section;
    }
}
