package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.model.Organisation;

/** Pairs the words of an organisation with those of another kind. */
public final class ConversionWords {

    /** The concepts, the one whose word wins first where two share a word. */
    private static final List<String> ORDER = List.of("workers", "congressFull", "congress", "openness", "home",
            "memberCongress", "unit", "ownUnion", "union", "self", "party", "core");
    /** Concepts whose words also occur as ordinary ones: 各单位, 机关作风, 业务工作. */
    private static final List<String> ORDINARY = List.of("unit", "party", "core");

    /**
     * A word and what becomes of it.
     *
     * @param from the word
     * @param to the new word
     * @param certain whether it hardly means anything else
     */
    public record Pair(String from, String to, boolean certain) {
    }

    private ConversionWords() {
    }

    /**
     * Pairs the words.
     *
     * @param catalogs what plug-ins declare
     * @param organisation the organisation; null if it is not known, then the paper has no words to convert
     * @param target the new kind
     * @return the pairs, each word once
     */
    public static List<Pair> of(Catalogs catalogs, Organisation organisation, OrganisationKind target) {
        if (organisation == null) {
            return List.of();
        }
        Map<String, Pair> pairs = new LinkedHashMap<>();
        organisation.getVocabulary().forEach(word -> add(word.getConcept(), word.getWord(), target, pairs));
        Optional<OrganisationKind> kind = catalogs.organisationKinds().find(organisation.getKind());
        kind.ifPresent(source -> concepts(source)
                .forEach(concept -> add(concept, source.words().get(concept), target, pairs)));
        return new ArrayList<>(pairs.values());
    }

    private static List<String> concepts(OrganisationKind kind) {
        List<String> concepts = new ArrayList<>(ORDER.stream().filter(kind.words()::containsKey).toList());
        kind.words().keySet().stream().filter(concept -> !ORDER.contains(concept)).sorted().forEach(concepts::add);
        return concepts;
    }

    private static void add(String concept, String from, OrganisationKind target, Map<String, Pair> pairs) {
        Optional<String> to = concept == null ? Optional.empty() : target.word(concept);
        if (from == null || from.isBlank() || to.isEmpty()) {
            return;
        }
        Pair pair = new Pair(from, to.get(), !ORDINARY.contains(concept));
        pairs.merge(from, pair, (first, second) -> first.to().equals(second.to()) ? first
                : new Pair(from, first.to(), false));
    }
}
