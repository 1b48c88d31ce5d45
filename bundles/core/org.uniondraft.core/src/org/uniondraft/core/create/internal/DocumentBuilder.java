package org.uniondraft.core.create.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
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
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.TitleBlock;

/** Builds one new document. */
public final class DocumentBuilder {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private final NewDocument request;
    private final Organisation profile;
    private final DocumentKind kind;
    private final OrganisationKind organisationKind;
    private final Wording wording;
    private final BlockBuilder blocks;

    /**
     * Makes a builder.
     *
     * @param request what the document is to be
     * @param profile its organisation, of which it gets a copy; null if only what the request says is known
     * @param kind its kind
     * @param organisationKind the kind of its organisation
     * @param recordTypes the types of records
     */
    public DocumentBuilder(NewDocument request, Organisation profile, DocumentKind kind,
            OrganisationKind organisationKind, ContributionRegistry<RecordType> recordTypes) {
        this.request = request;
        this.profile = profile;
        this.kind = kind;
        this.organisationKind = organisationKind;
        this.wording = PaperWords.of(words(), Optional.of(request.period()),
                request.shortName().or(request::fullName), request.selfName());
        this.blocks = new BlockBuilder(wording, recordTypes, request.period());
    }

    /** {@return the document, in no resource and without ids} */
    public Document build() {
        Document document = MAKE.createDocument();
        document.setKind(kind.id());
        document.setEdition(kind.edition());
        // Kept in the paper, so that it prints as it does now when the plug-in of its kind is gone.
        document.setLayoutProfile(kind.layoutProfile().orElse(null));
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
            document.getBackMatter().getSignatories().add(PaperWords.unionName(name));
        });
        return document;
    }

    private boolean looksAhead(Optional<Skeleton> skeleton) {
        Stream<String> headings = skeleton.stream().flatMap(parts -> parts.sections().stream())
                .flatMap(part -> part.heading().stream());
        return Stream.concat(kind.title().stream(), headings).anyMatch(text -> Wording.uses(text, "nextPeriod"));
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>(organisationKind.words());
        if (profile != null) {
            PaperWords.putOwn(words, profile);
        }
        return words;
    }

    private Organisation organisation() {
        Organisation organisation = profile == null ? MAKE.createOrganisation() : EcoreUtil.copy(profile);
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
