package org.uniondraft.core.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
 * @param subsections the sections that usually are inside
 * @param recordTypes the ids of the record types that belong to it
 * @param phrases phrases to choose from
 * @param sentences sentence templates for records
 * @param defaultTexts texts to begin with
 * @param occasions the days and times of the year that bring work of this kind
 * @param contribution who declares it
 */
public record SectionKind(String id, String label, int order, Optional<String> icon, SectionRole role,
        List<HeadingVariant> headings, List<RecognitionWord> recognition, List<Subsection> subsections,
        List<String> recordTypes, List<Phrase> phrases, List<SentenceVariant> sentences, List<DefaultText> defaultTexts,
        List<Occasion> occasions, Contribution contribution) implements Descriptor {

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
     * @param weight how much it says, 1 for an ordinary word, less than 0 if it speaks against the kind
     */
    public record RecognitionWord(String text, double weight) {
    }

    /**
     * A section inside.
     *
     * @param kind the id of its kind
     * @param headings its headings to choose from; none if those of its kind fit
     * @param defaultTexts texts to begin with; none if those of its kind fit
     */
    public record Subsection(String kind, List<HeadingVariant> headings, List<DefaultText> defaultTexts) {

        /** Copies the lists. */
        public Subsection {
            headings = List.copyOf(headings);
            defaultTexts = List.copyOf(defaultTexts);
        }
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

    /**
     * A day or time that comes every year and brings work with it.
     *
     * @param id the id, the same in all kinds that have work on this day, such as womens-day
     * @param label its name; in the language of the papers
     * @param month the month, or the first of several, 1 to 12
     * @param lastMonth the last month, not before the first; the same as the first for a single one
     * @param day the day of the month, if it is always the same
     * @param restricted whether only those kinds of organisation keep it that say so
     * @param activity what is done, with {@code ${concept}}s and {@code [[kind:hint]]}s
     */
    public record Occasion(String id, String label, int month, int lastMonth, OptionalInt day, boolean restricted,
            String activity) {

        /**
         * Tells whether a kind of organisation keeps the day.
         *
         * @param kind the kind of organisation
         * @return whether the day is for everyone, or among its observances
         */
        public boolean isKeptBy(OrganisationKind kind) {
            return !restricted || kind.observances().contains(id);
        }

        /** {@return when it is, as papers write it: 3月8日, 8月, 6—9月; without a year} */
        public String when() {
            if (day.isPresent()) {
                return month + "月" + day.getAsInt() + "日";
            }
            return (lastMonth == month ? "" : month + "—") + lastMonth + "月";
        }
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
        occasions = List.copyOf(occasions);
    }
}
