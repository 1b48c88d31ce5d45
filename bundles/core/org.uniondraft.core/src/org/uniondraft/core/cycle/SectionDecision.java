package org.uniondraft.core.cycle;

import java.util.Optional;

import org.uniondraft.model.Section;

/**
 * What becomes of a section of the last paper in the next one.
 *
 * @param section the section of the last paper
 * @param action what is done with it
 * @param with the section it is merged with; nothing for other actions
 * @param reason why, in the language of the user
 */
public record SectionDecision(Section section, Action action, Optional<Section> with, String reason) {

    /** What can be done with a section. */
    public enum Action {
        /** It goes on as a section. */
        TAKE_OVER,
        /** Its text goes on at the end of another section. */
        MERGE,
        /** The sections inside it go on in its place. */
        SPLIT,
        /** It does not go on. */
        DROP
    }

    /**
     * Decides on a section without merging it.
     *
     * @param section the section
     * @param action what is done with it
     * @param reason why
     * @return the decision
     */
    public static SectionDecision of(Section section, Action action, String reason) {
        return new SectionDecision(section, action, Optional.empty(), reason);
    }

    /**
     * Decides to merge a section.
     *
     * @param section the section
     * @param with the section that takes its text
     * @param reason why
     * @return the decision
     */
    public static SectionDecision merge(Section section, Section with, String reason) {
        return new SectionDecision(section, Action.MERGE, Optional.of(with), reason);
    }
}
