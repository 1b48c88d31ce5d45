package org.uniondraft.ui.preferences;

import java.util.List;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.Catalogs;

/** The concepts that kinds of organisations have words for, and what they are called for the user. */
final class Concepts {

    /** Has a field of its own among the names of an organisation. */
    private static final String SELF = "self";
    private static final List<String> KNOWN = List.of("workers", "unit", "union", "ownUnion", "openness", "congress",
            "congressFull", "memberCongress", "home", "party", "core");

    private Concepts() {
    }

    /** {@return the ids of the concepts, those of plug-ins behind the usual ones} */
    static List<String> all() {
        Stream<String> declared = Catalogs.platform().organisationKinds().all().stream()
                .flatMap(kind -> kind.words().keySet().stream()).sorted();
        return Stream.concat(KNOWN.stream(), declared).distinct().filter(concept -> !concept.equals(SELF)).toList();
    }

    /**
     * Gives the word of a kind of organisation.
     *
     * @param kind the id of the kind; null if it is not known
     * @param concept the id of the concept
     * @return the word; empty if there is none
     */
    static String word(String kind, String concept) {
        return kind == null ? "" : Catalogs.platform().organisationKinds().find(kind)
                .flatMap(known -> known.word(concept)).orElse("");
    }

    /** {@return what a concept is called; its id for one of a plug-in} */
    static String label(String concept) {
        return switch (concept) {
            case "workers" -> Messages.conceptWorkers;
            case "unit" -> Messages.conceptUnit;
            case "union" -> Messages.conceptUnion;
            case "ownUnion" -> Messages.conceptOwnUnion;
            case "openness" -> Messages.conceptOpenness;
            case "congress" -> Messages.conceptCongress;
            case "congressFull" -> Messages.conceptCongressFull;
            case "memberCongress" -> Messages.conceptMemberCongress;
            case "home" -> Messages.conceptHome;
            case "party" -> Messages.conceptParty;
            case "core" -> Messages.conceptCore;
            default -> concept;
        };
    }
}
