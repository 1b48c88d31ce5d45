package org.uniondraft.intake;

import java.util.List;

import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.model.Section;

/** Knows what a section is about. The importer names no section kind itself: kinds are declared by plug-ins. */
@FunctionalInterface
public interface TopicRecogniser {

    /** Recognises nothing. */
    TopicRecogniser NONE = section -> List.of();

    /**
     * Recognises topics by the words that section kinds declare for it.
     *
     * @param kinds the section kinds; those that stand for a role, such as goals, are no topics
     * @return the recogniser
     */
    static TopicRecogniser byWords(List<SectionKind> kinds) {
        return CatalogTopics.of(kinds);
    }

    /**
     * Recognises the topics of a section.
     *
     * @param section a section with a heading, not to be changed
     * @return the ids of its section kinds, the most important first; empty if none is recognised
     */
    List<String> topics(Section section);

    /**
     * Names a topic for the user.
     *
     * @param kind the id of a section kind that was recognised
     * @return its label, or the id if it has none
     */
    default String label(String kind) {
        return kind;
    }
}
