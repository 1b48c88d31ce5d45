package org.uniondraft.intake;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.uniondraft.core.catalog.SectionKind;
import org.uniondraft.core.catalog.SectionKind.RecognitionWord;
import org.uniondraft.intake.draft.WordIndex;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/** Recognises topics by the words that section kinds declare; a heading that joins two topics has both. */
final class CatalogTopics implements TopicRecogniser {

    /** A heading that seems to be about more is about none of them in particular. */
    private static final int MAX_TOPICS = 3;

    /** A topic with less than this share of the score of the best one is only touched upon. */
    private static final double LEAST_SHARE = 0.5;

    private record Topic(SectionKind kind, double score) {
    }

    private final List<SectionKind> kinds;
    private final List<Weight> weights;
    private final WordIndex words;

    /** What a word says: how much for which kind, by its place in the list of kinds. */
    private record Weight(int kind, double weight) {
    }

    private CatalogTopics(List<SectionKind> kinds) {
        this.kinds = kinds;
        this.weights = IntStream.range(0, kinds.size()).boxed().flatMap(kind -> kinds.get(kind).recognition().stream()
                .map(word -> new Weight(kind, word.weight()))).toList();
        this.words = new WordIndex(kinds.stream().flatMap(kind -> kind.recognition().stream())
                .map(RecognitionWord::text).toList());
    }

    /**
     * Makes a recogniser.
     *
     * @param kinds all section kinds; those without words are never recognised. Those that a role stands for are no topics,
     *        but keep others from being taken for one: 指导思想 is not about ideology
     * @return the recogniser
     */
    static TopicRecogniser of(List<SectionKind> kinds) {
        return new CatalogTopics(kinds.stream().filter(kind -> !kind.recognition().isEmpty()).toList());
    }

    @Override
    public List<String> topics(Section section) {
        double[] scores = new double[kinds.size()];
        BitSet seen = new BitSet(weights.size());
        words.scan(title(section.getHeading()), (word, start) -> {
            if (!seen.get(word)) {
                seen.set(word);
                scores[weights.get(word).kind()] += weights.get(word).weight();
            }
        });
        List<Topic> topics = IntStream.range(0, scores.length).filter(kind -> scores[kind] > 0)
                .mapToObj(kind -> new Topic(kinds.get(kind), scores[kind]))
                .sorted(Comparator.comparingDouble(Topic::score).reversed()).toList();
        return topics.stream().filter(topic -> topic.score() >= topics.getFirst().score() * LEAST_SHARE)
                .map(Topic::kind).filter(kind -> kind.role() == SectionRole.SECTION).limit(MAX_TOPICS)
                .map(SectionKind::id).toList();
    }

    @Override
    public String label(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().map(SectionKind::label).orElse(id);
    }

    private static String title(Heading heading) {
        return heading.getText() + (heading.getSubtitle() == null ? "" : heading.getSubtitle().getText());
    }
}
