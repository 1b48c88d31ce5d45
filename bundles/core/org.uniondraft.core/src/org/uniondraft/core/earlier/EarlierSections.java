package org.uniondraft.core.earlier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.uniondraft.model.Document;
import org.uniondraft.model.Link;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Finds what an earlier paper, such as last year's, has in the place of a section. */
public final class EarlierSections {

    /** A topic in common says most, then what a section is for, then its words. */
    private static final double TOPICS = 3;
    private static final double ROLE = 1;
    private static final double WORDS = 2;
    /** Sections that have less in common than this are about something else. */
    private static final double LEAST = 0.9;
    private static final char ID = '#';

    private EarlierSections() {
    }

    /**
     * Tells which paper another one was made from.
     *
     * @param document the paper
     * @return the id of the other paper, if a link says it
     */
    public static Optional<String> source(Document document) {
        return document.getLinks().stream().filter(link -> link.getSubject() == null).map(Link::getTarget)
                .filter(target -> target != null && !target.isBlank() && target.indexOf(ID) < 0).findFirst();
    }

    /**
     * Finds the section of an earlier paper that a section goes on with: the one that a link names, else the one that has
     * most in common with it in its topics, its role and the words of its heading.
     *
     * @param section a section of a paper
     * @param paper the paper of the section
     * @param earlier the earlier paper
     * @return the section; nothing if none has enough in common
     */
    public static Optional<Section> match(Section section, Document paper, Document earlier) {
        if (earlier.getBody() == null) {
            return Optional.empty();
        }
        List<Section> candidates = all(earlier.getBody());
        Optional<Section> linked = paper.getLinks().stream().filter(link -> link.getSubject() == section)
                .map(Link::getTarget).filter(target -> target != null && target.startsWith(earlier.getId() + ID))
                .map(target -> target.substring(target.indexOf(ID) + 1))
                .flatMap(id -> candidates.stream().filter(candidate -> id.equals(candidate.getId()))).findFirst();
        return linked.or(() -> candidates.stream().filter(candidate -> alike(section, candidate) >= LEAST)
                .max(Comparator.comparingDouble(candidate -> alike(section, candidate))));
    }

    /**
     * Lists the sections below one, in the order of reading.
     *
     * @param body the section
     * @return the sections
     */
    public static List<Section> all(Section body) {
        return body.getSections().stream().flatMap(section -> Stream.concat(
                Stream.of(section), all(section).stream())).toList();
    }

    private static double alike(Section one, Section other) {
        boolean role = one.getRole() == other.getRole() && one.getRole() != SectionRole.SECTION;
        return TOPICS * share(new HashSet<>(one.getKinds()), new HashSet<>(other.getKinds()))
                + WORDS * share(pairs(one), pairs(other)) + (role ? ROLE : 0);
    }

    /** How much of two sets together is in both; 0 for empty ones. */
    private static <T> double share(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        int together = one.size() + other.size() - both.size();
        return together == 0 ? 0 : (double) both.size() / together;
    }

    /** The pairs of characters that follow each other in a heading. */
    private static Set<String> pairs(Section section) {
        Set<String> pairs = new HashSet<>();
        String text = section.getHeading() == null || section.getHeading().getText() == null ? ""
                : section.getHeading().getText();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
