package org.uniondraft.core.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.create.internal.Wording;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.TitleBlock;

/** Changes the large parts of a paper. */
public final class PaperParts {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    /** The order of the parts that papers have around their topics; the topics stand before the schedule. */
    private static final List<SectionRole> ORDER = List.of(SectionRole.SALUTATION, SectionRole.REQUEST,
            SectionRole.PREAMBLE, SectionRole.TRANSITION, SectionRole.GUIDANCE, SectionRole.GOALS, SectionRole.SECTION,
            SectionRole.SCHEDULE, SectionRole.EXPERIENCE, SectionRole.PROBLEMS, SectionRole.NEXT, SectionRole.THANKS,
            SectionRole.CLOSING);

    private PaperParts() {
    }

    /**
     * Inserts a section where sections of its role stand.
     *
     * @param document the paper to change
     * @param section the section, contained nowhere
     */
    public static void insert(Document document, Section section) {
        List<Section> sections = body(document).getSections();
        int at = 0;
        for (int i = 0; i < sections.size(); i++) {
            if (rank(sections.get(i)) <= rank(section)) {
                at = i + 1;
            }
        }
        sections.add(at, section);
    }

    private static int rank(Section section) {
        int rank = ORDER.indexOf(section.getRole());
        return rank < 0 ? ORDER.indexOf(SectionRole.SECTION) : rank;
    }

    private static Section body(Document document) {
        if (document.getBody() == null) {
            Section body = MAKE.createSection();
            body.setRole(SectionRole.BODY);
            document.setBody(body);
        }
        return document.getBody();
    }

    /**
     * Empties a paper but for its title, its organisation and its front and back matter.
     *
     * @param document the paper to change
     */
    public static void clearBody(Document document) {
        Section body = MAKE.createSection();
        body.setRole(SectionRole.BODY);
        document.setBody(body);
        document.getAttachments().clear();
        document.getMedia().clear();
        document.getTerms().clear();
        document.getCitations().clear();
    }

    /**
     * Gives a paper the title, the layout and the edition that its kind has, and takes off what belongs to one issue of
     * it: its number, its date and what was said of the meeting.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper to change; its period is that of the title
     * @param kind its kind; if it is not known, the title stays
     */
    public static void retitle(Catalogs catalogs, Document document, Optional<DocumentKind> kind) {
        if (document.getFrontMatter() != null) {
            document.getFrontMatter().setDocumentNumber(null);
        }
        if (document.getBackMatter() != null) {
            document.getBackMatter().setDate(null);
            document.getBackMatter().setPrintedOn(null);
        }
        kind.ifPresent(known -> {
            Wording wording = PaperWording.of(catalogs, document, document.getPeriod());
            Wording named = document.getOrganisation() == null || document.getOrganisation().getFullName() == null
                    ? wording : fullName(wording, document);
            TitleBlock block = MAKE.createTitleBlock();
            known.title().forEach(line -> block.getLines().add(named.write(MAKE.createMarkedText(), line)));
            known.subtitle().ifPresent(text -> block.setSubtitle(named.write(MAKE.createMarkedText(), text)));
            document.setTitleBlock(block);
            document.setLayoutProfile(known.layoutProfile().orElse(null));
            document.setEdition(known.edition());
        });
    }

    /** Titles name the union in full, without its committee. */
    private static Wording fullName(Wording wording, Document document) {
        String name = document.getOrganisation().getFullName();
        wording.put("union", name.endsWith("工会委员会") ? name.substring(0, name.length() - 3) : name);
        return wording;
    }

    /**
     * Names a section.
     *
     * @param section the section
     * @return its heading, or the beginning of its text if it has none
     */
    public static String name(Section section) {
        if (section.getHeading() != null && section.getHeading().getText() != null) {
            return section.getHeading().getText();
        }
        return section.getBlocks().stream().filter(MarkedText.class::isInstance).map(MarkedText.class::cast)
                .map(MarkedText::getText).filter(text -> text != null).limit(1)
                .map(text -> text.substring(0, Math.min(text.length(), 12))).collect(Collectors.joining());
    }

    /**
     * Gives the title of a paper in one line.
     *
     * @param document the paper
     * @return its title; empty if it has none
     */
    public static String title(Document document) {
        return document.getTitleBlock() == null ? "" : document.getTitleBlock().getLines().stream()
                .map(MarkedText::getText).filter(text -> text != null).collect(Collectors.joining());
    }
}
