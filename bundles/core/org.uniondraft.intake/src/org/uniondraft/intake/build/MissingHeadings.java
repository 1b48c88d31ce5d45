package org.uniondraft.intake.build;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.TopicRecogniser;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.Heading;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Section;

/**
 * Suggests topics for the paragraphs of a paper without headings (papers.md I15), so that the user can make sections of
 * them: by the first sentence, which says what a paragraph is about, or by all of it.
 */
final class MissingHeadings {

    private static final int LEAST_PARAGRAPHS = 2;
    /** A shorter paragraph is no section. */
    private static final int LEAST_LENGTH = 60;
    private static final int MAX_SENTENCE = 80;
    private static final double BY_FIRST_SENTENCE = 0.6;
    private static final double BY_TEXT = 0.4;
    private static final int MAX_TEXT = 600;

    private MissingHeadings() {
    }

    /**
     * Suggests topics, if the paper has no headings.
     *
     * @param draft the paper; the suggestions are recorded
     * @param topics what knows topics
     */
    static void suggest(Draft draft, TopicRecogniser topics) {
        if (draft.units().stream().anyMatch(unit -> unit.role() == Role.HEADING || unit.role() == Role.MONTH)) {
            return;
        }
        List<Unit> paragraphs = draft.units().stream()
                .filter(unit -> unit.role() == Role.BODY && unit.text().length() >= LEAST_LENGTH).toList();
        if (paragraphs.size() < LEAST_PARAGRAPHS) {
            return;
        }
        for (Unit unit : paragraphs) {
            List<String> found = topics(firstSentence(unit.text()), topics);
            double confidence = found.isEmpty() ? BY_TEXT : BY_FIRST_SENTENCE;
            List<String> shown = found.isEmpty()
                    ? topics(unit.text().substring(0, Math.min(unit.text().length(), MAX_TEXT)), topics) : found;
            if (!shown.isEmpty()) {
                draft.decide("intake.topic.suggested", confidence, unit, NLS.bind(Messages.topicSuggested,
                        shown.stream().map(topics::label).collect(Collectors.joining(Messages.signSeparator))));
            }
        }
    }

    private static List<String> topics(String text, TopicRecogniser topics) {
        Heading heading = ModelFactory.eINSTANCE.createHeading();
        heading.setText(text);
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setHeading(heading);
        return topics.topics(section);
    }

    private static String firstSentence(String text) {
        int end = 0;
        while (end < text.length() && end < MAX_SENTENCE && !Characters.isSentenceEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
