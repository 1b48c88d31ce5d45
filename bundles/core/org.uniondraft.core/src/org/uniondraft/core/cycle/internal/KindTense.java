package org.uniondraft.core.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.SectionKind.Tense;
import org.uniondraft.core.catalog.Skeleton.SectionPart;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Tells whether a paper looks back or ahead. */
public final class KindTense {

    /** Only a paper that looks back has these parts. */
    private static final List<SectionRole> BACK = List.of(SectionRole.PROBLEMS, SectionRole.EXPERIENCE, SectionRole.NEXT);

    private KindTense() {
    }

    /**
     * Looks at what a kind of paper consists of.
     *
     * @param kind the kind
     * @return {@code RESULT} if it has parts that only look back, else {@code PLAN}
     */
    public static Tense of(DocumentKind kind) {
        boolean back = kind.mandatoryRoles().stream().anyMatch(BACK::contains) || kind.skeletons().stream()
                .flatMap(skeleton -> skeleton.sections().stream()).flatMap(KindTense::all)
                .anyMatch(part -> BACK.contains(part.role()));
        return back ? Tense.RESULT : Tense.PLAN;
    }

    private static Stream<SectionPart> all(SectionPart part) {
        return Stream.concat(Stream.of(part), part.sections().stream().flatMap(KindTense::all));
    }

    /**
     * Looks at a paper.
     *
     * @param document the paper
     * @param kind its kind, if it is known
     * @return what its kind says; else what its title and its parts say
     */
    public static Tense of(Document document, Optional<DocumentKind> kind) {
        return kind.map(KindTense::of).orElseGet(() -> looksBack(document) ? Tense.RESULT : Tense.PLAN);
    }

    private static boolean looksBack(Document document) {
        boolean title = document.getTitleBlock() != null && document.getTitleBlock().getLines().stream()
                .map(MarkedText::getText).anyMatch(text -> text != null && text.matches(".*(总结|报告).*"));
        boolean parts = document.getBody() != null && document.getBody().getSections().stream().map(Section::getRole)
                .anyMatch(BACK::contains);
        return title || parts;
    }
}
