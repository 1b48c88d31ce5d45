package org.uniondraft.core.cycle.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.create.DocumentFactory;
import org.uniondraft.core.create.NewDocument;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Adds the parts that a kind of paper has and the paper it was made from did not. */
public final class MissingParts {

    /** Parts with a text of their own for every topic; these come from the old paper alone. */
    private static final Set<SectionRole> TOPICS = Set.of(SectionRole.SECTION, SectionRole.PART, SectionRole.KEY_POINTS,
            SectionRole.SCHEDULE);

    private MissingParts() {
    }

    /**
     * Adds them, with their placeholders, where they usually stand. A paper that closes with words of its own keeps
     * them instead of the formula.
     *
     * @param catalogs what plug-ins declare
     * @param copy the paper to change, with its kind, period and organisation
     * @param kind its kind
     */
    public static void add(Catalogs catalogs, PaperCopy copy, DocumentKind kind) {
        Document paper = copy.document();
        Optional<String> organisationKind = Optional.ofNullable(paper.getOrganisation()).map(Organisation::getKind)
                .filter(id -> catalogs.organisationKinds().find(id).isPresent());
        if (organisationKind.isEmpty()) {
            return;
        }
        Set<SectionRole> there = new HashSet<>();
        paper.eAllContents().forEachRemaining(object -> {
            if (object instanceof Section section) {
                there.add(section.getRole());
            }
        });
        if (KindTense.of(kind) == Tense.PLAN) {
            // What a plan says of problems is in the sections themselves.
            there.add(SectionRole.PROBLEMS);
        }
        try {
            Document model = new DocumentFactory(catalogs).create(NewDocument.of(kind.id(), organisationKind.get(),
                    paper.getPeriod()));
            List<Section> missing = model.getBody().getSections().stream()
                    .filter(section -> !there.contains(section.getRole()) && !TOPICS.contains(section.getRole()))
                    .filter(section -> section.getRecordTables().isEmpty()).toList();
            Optional<Paragraph> own = OwnClosing.find(paper);
            for (Section section : copy.adoptAll(missing)) {
                own.filter(words -> section.getRole() == SectionRole.CLOSING)
                        .ifPresent(words -> OwnClosing.putInto(section, words));
                PaperParts.insert(paper, section);
            }
        } catch (UnknownIdException e) {
            throw new IllegalStateException("Both kinds were found before", e);
        }
    }
}
