package org.uniondraft.core.completeness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.completeness.internal.GapFinder;
import org.uniondraft.core.completeness.internal.PrintedCharacters;
import org.uniondraft.model.Document;

/**
 * How far a paper is from being whole. It is no check: nothing here is wrong, it is only not there yet.
 *
 * @param gaps what it lacks, by kind and in the order of the paper
 * @param length how long it is
 */
public record Completeness(List<Gap> gaps, PaperLength length) {

    /** Copies the list. */
    public Completeness {
        gaps = List.copyOf(gaps);
    }

    /**
     * Looks through a paper.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper; it is not changed
     * @param today the day that tells which tasks are over
     * @return what it lacks and how long it is
     */
    public static Completeness of(Catalogs catalogs, Document document, LocalDate today) {
        Optional<DocumentKind> kind = Optional.ofNullable(document.getKind()).flatMap(catalogs.documentKinds()::find);
        return new Completeness(new GapFinder(catalogs, document, kind, today).find(),
                new PaperLength(PrintedCharacters.count(document), kind.flatMap(DocumentKind::length)));
    }

    /**
     * Picks the gaps of one kind.
     *
     * @param kind the kind
     * @return the gaps, in the order of the paper
     */
    public List<Gap> gaps(Gap.Kind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).toList();
    }

    /** {@return the kinds of gaps that there are, in the order in which one deals with them} */
    public Set<Gap.Kind> kinds() {
        Set<Gap.Kind> kinds = EnumSet.noneOf(Gap.Kind.class);
        gaps.forEach(gap -> kinds.add(gap.kind()));
        return kinds;
    }
}
