package org.uniondraft.intake;

import java.util.List;

import org.uniondraft.model.Section;

/** Knows what a section is about. The importer names no section kind itself: kinds are declared by plug-ins. */
@FunctionalInterface
public interface TopicRecogniser {

    /** Recognises nothing. */
    TopicRecogniser NONE = section -> List.of();

    /**
     * Recognises the topics of a section.
     *
     * @param section a section with a heading, not to be changed
     * @return the ids of its section kinds, the most important first; empty if none is recognised
     */
    List<String> topics(Section section);
}
