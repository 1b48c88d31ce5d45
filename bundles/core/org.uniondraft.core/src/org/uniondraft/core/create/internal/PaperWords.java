package org.uniondraft.core.create.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.model.Organisation;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.value.Period;

/** The words that the texts of a paper are written with. */
public final class PaperWords {

    private static final String UNKNOWN_NAME = "XX";
    private static final String UNION = "工会";
    /** What the name of a union ends with; a name that does not is that of its unit. */
    private static final List<String> UNION_ENDINGS = List.of(UNION, "工会委员会", "工会联合会", "工会工作委员会");
    /** How long 20xx is, which the label of a period without a year begins with. */
    private static final int MASKED_YEAR_LENGTH = 4;
    private static final String UNKNOWN_YEAR = "20xx年";

    private PaperWords() {
    }

    /**
     * Gathers the words of a paper.
     *
     * @param words the words of its organisation by concept
     * @param period its period; a year to be filled in if it is not known
     * @param name the name of its organisation as in titles
     * @param selfName how the organisation calls itself, if not by the word of its kind
     * @return what writes with these words
     */
    public static Wording of(Map<String, String> words, Optional<Period> period, Optional<String> name,
            Optional<String> selfName) {
        Wording wording = new Wording();
        words.forEach(wording::put);
        period.ifPresentOrElse(value -> {
            putPeriod(wording, "period", value);
            putPeriod(wording, "nextPeriod", value.next());
        }, () -> List.of("period", "nextPeriod").forEach(word -> wording.put(word, UNKNOWN_YEAR, PlaceholderKind.YEAR,
                MASKED_YEAR_LENGTH)));
        selfName.ifPresent(self -> wording.put("self", self));
        name.ifPresentOrElse(known -> wording.put("union", unionName(known)),
                () -> wording.put("union", UNKNOWN_NAME + words.getOrDefault("union", UNION), PlaceholderKind.PLACE,
                        UNKNOWN_NAME.length()));
        return wording;
    }

    /**
     * Lets the own words of an organisation take the place of those of its kind.
     *
     * @param words the words by concept
     * @param organisation the organisation
     */
    public static void putOwn(Map<String, String> words, Organisation organisation) {
        organisation.getVocabulary().stream().filter(word -> word.getConcept() != null && word.getWord() != null)
                .forEach(word -> words.put(word.getConcept(), word.getWord()));
    }

    private static void putPeriod(Wording wording, String word, Period period) {
        if (period.isMasked()) {
            wording.put(word, period.label(), PlaceholderKind.YEAR, MASKED_YEAR_LENGTH);
        } else {
            wording.put(word, period.label());
        }
    }

    /**
     * Makes the name of a union out of that of its unit.
     *
     * @param name the name of the union or of its unit
     * @return the name of the union
     */
    public static String unionName(String name) {
        return UNION_ENDINGS.stream().anyMatch(name::endsWith) ? name : name + UNION;
    }
}
