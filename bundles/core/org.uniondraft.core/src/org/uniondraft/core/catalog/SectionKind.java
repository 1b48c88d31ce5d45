package org.uniondraft.core.catalog;

import java.util.List;
import java.util.Optional;

import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.Descriptor;
import org.uniondraft.model.SectionRole;

/**
 * A kind of section: what a section is about, and what helps to write it.
 *
 * @param id the id, such as welfare
 * @param label the name, localised
 * @param order where it stands among the others, as usual in papers
 * @param icon the path of its icon in the plug-in, if it has one
 * @param role the role of a section of this kind
 * @param headings headings to choose from
 * @param recognition words by which the importer recognises it
 * @param subsections the ids of the kinds its sections usually have
 * @param recordTypes the ids of the record types that belong to it
 * @param phrases phrases to choose from
 * @param sentences sentence templates for records
 * @param defaultTexts texts to begin with
 * @param contribution who declares it
 */
public record SectionKind(String id, String label, int order, Optional<String> icon, SectionRole role,
        List<HeadingVariant> headings, List<RecognitionWord> recognition, List<String> subsections,
        List<String> recordTypes, List<Phrase> phrases, List<SentenceVariant> sentences, List<DefaultText> defaultTexts,
        Contribution contribution) implements Descriptor {

    /** Which way a text looks at the work. */
    public enum Tense {
        /** At work that lies ahead, as in a plan. */
        PLAN,
        /** At work that is done, as in a summary. */
        RESULT,
        /** At either. */
        ANY
    }

    /** Where in a section a phrase belongs. */
    public enum Position {
        /** At the beginning. */
        OPENING,
        /** Anywhere. */
        BODY,
        /** At the end. */
        ENDING
    }

    /**
     * A heading to choose from.
     *
     * @param text the title without number and end mark, with {@code ${concept}}s
     * @param tense which way it looks
     * @param organisationKinds the ids of the kinds of organisation it is for; empty for any
     */
    public record HeadingVariant(String text, Tense tense, List<String> organisationKinds) {
    }

    /**
     * A word by which the kind is recognised.
     *
     * @param text the word
     * @param weight how much it says, 1 for an ordinary word
     */
    public record RecognitionWord(String text, double weight) {
    }

    /**
     * A phrase to choose from.
     *
     * @param text the phrase, with {@code ${concept}}s
     * @param position where it belongs
     * @param tense which way it looks
     */
    public record Phrase(String text, Position position, Tense tense) {
    }

    /**
     * A sentence template for records beside that of their type.
     *
     * @param recordType the id of the record type
     * @param text the template
     */
    public record SentenceVariant(String recordType, String text) {
    }

    /**
     * A text to begin with.
     *
     * @param text the text of a paragraph
     * @param tense which way it looks
     * @param organisationKinds the ids of the kinds of organisation it is for; empty for any
     */
    public record DefaultText(String text, Tense tense, List<String> organisationKinds) {
    }

    /** Copies the lists. */
    public SectionKind {
        headings = List.copyOf(headings);
        recognition = List.copyOf(recognition);
        subsections = List.copyOf(subsections);
        recordTypes = List.copyOf(recordTypes);
        phrases = List.copyOf(phrases);
        sentences = List.copyOf(sentences);
        defaultTexts = List.copyOf(defaultTexts);
    }
}
