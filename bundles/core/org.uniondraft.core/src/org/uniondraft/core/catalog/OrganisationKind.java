package org.uniondraft.core.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.Descriptor;

/**
 * A kind of organisation: its vocabulary and the days of the year that matter to it.
 *
 * @param id the id, such as school
 * @param label the name, localised
 * @param order where it stands among the others
 * @param words its words by concept, such as workers: 教职工; in the language of the papers, not of the user
 * @param observances the ids of the days that only some kinds of organisation keep, such as teachers-day
 * @param contribution who declares it
 */
public record OrganisationKind(String id, String label, int order, Map<String, String> words, List<String> observances,
        Contribution contribution) implements Descriptor {

    /** Copies the collections. */
    public OrganisationKind {
        words = Map.copyOf(words);
        observances = List.copyOf(observances);
    }

    /**
     * Gives the word for a concept.
     *
     * @param concept the id of the concept
     * @return the word
     */
    public Optional<String> word(String concept) {
        return Optional.ofNullable(words.get(concept));
    }
}
