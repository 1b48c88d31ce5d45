package org.uniondraft.core.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.OrganisationKind;
import org.uniondraft.core.cycle.internal.ConversionWords;
import org.uniondraft.core.cycle.internal.ConversionWords.Pair;
import org.uniondraft.core.cycle.internal.OrganisationNames;
import org.uniondraft.core.cycle.internal.PaperCopy;
import org.uniondraft.core.cycle.internal.Protection;
import org.uniondraft.core.cycle.internal.TextPlace;
import org.uniondraft.core.records.RecordValues;
import org.uniondraft.core.registry.UnknownIdException;
import org.uniondraft.model.Document;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Value;

/**
 * Converts a paper to another kind of organisation: the words of the old kind, and those the organisation declares for
 * itself, become those of the new one. Quoted titles, citations, live fields and proper names stay. Names of the old
 * organisation that stay, of its superiors, departments and people, are listed to be looked at.
 */
public final class VocabularyConversion {

    private final Catalogs catalogs;

    /**
     * Makes a conversion.
     *
     * @param catalogs what plug-ins declare
     */
    public VocabularyConversion(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /**
     * Proposes the changes.
     *
     * @param document the paper; it is not changed
     * @param target the id of the new organisation kind
     * @param name the full name of the new organisation; nothing if the paper keeps the name it has
     * @return the changes in the order of the paper, those of the names around its body first; those of one text do not
     *         overlap. A name that stays and should be looked at is one whose new words are the old ones
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public List<TextChange> preview(Document document, String target, Optional<String> name) throws UnknownIdException {
        return preview(document, target, name, Optional.empty());
    }

    /**
     * Proposes the changes for an organisation whose profile is known.
     *
     * @param document the paper; it is not changed
     * @param target the id of the new organisation kind
     * @param name the full name of the new organisation; nothing if the paper keeps the name it has
     * @param profile the new organisation; its superiors take the places of the old ones, nearest first, and its people
     *        those of the same position and its departments those of the same function
     * @return the changes as without a profile
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public List<TextChange> preview(Document document, String target, Optional<String> name,
            Optional<Organisation> profile) throws UnknownIdException {
        OrganisationKind kind = catalogs.organisationKinds().get(target);
        Organisation organisation = document.getOrganisation();
        List<Pair> words = ConversionWords.of(catalogs, organisation, kind);
        List<String> names = new ArrayList<>(OrganisationNames.all(organisation));
        Map<String, String> renaming = renaming(organisation, name, profile);
        names.removeAll(renaming.keySet());
        names.removeIf(other -> renaming.keySet().stream().anyMatch(other::contains));
        List<String> departments = OrganisationNames.departments(organisation);
        List<Pair> renamed = renaming.entrySet().stream().map(entry -> new Pair(entry.getKey(), entry.getValue(),
                !departments.contains(entry.getKey()))).toList();
        List<String> old = new ArrayList<>(OrganisationNames.others(organisation));
        old.retainAll(names);
        renaming.entrySet().stream().filter(entry -> !entry.getKey().equals(entry.getValue())).map(Map.Entry::getKey)
                .forEach(old::add);
        List<Pair> pairs = joined(renamed, words);
        // 学校 in 主送 is part of a name that nobody but the user knows.
        List<Pair> sure = joined(renamed, words.stream().filter(Pair::certain).toList());
        List<String> doubtful = new ArrayList<>(old);
        words.stream().filter(pair -> !pair.certain() && !pair.from().equals(pair.to())).map(Pair::from)
                .forEach(doubtful::add);
        Comparator<String> longest = Comparator.comparing(String::length).reversed();
        old.sort(longest);
        doubtful.sort(longest);
        List<TextChange> changes = new ArrayList<>();
        TextPlace.names(document).forEach(place -> find(place, sure, doubtful, new Protection(place, names), changes));
        for (TextPlace place : TextPlace.in(document)) {
            if (!isChoice(place)) {
                find(place, pairs, old, new Protection(place, names), changes);
            }
        }
        return changes;
    }

    private static List<Pair> joined(List<Pair> names, List<Pair> words) {
        return Stream.concat(words.stream(), names.stream())
                .sorted(Comparator.comparing((Pair pair) -> pair.from().length()).reversed().thenComparing(Pair::from))
                .toList();
    }

    private static Map<String, String> renaming(Organisation organisation, Optional<String> name,
            Optional<Organisation> profile) {
        Map<String, String> renaming = new HashMap<>();
        profile.ifPresent(other -> renaming.putAll(OrganisationNames.counterparts(organisation, other)));
        name.ifPresent(newName -> renaming.putAll(OrganisationNames.renaming(organisation, newName)));
        return renaming;
    }

    /** The value of a choice must stay one of the choices. */
    private static boolean isChoice(TextPlace place) {
        return place.object() instanceof Value value && value.eContainer() != null
                && value.eContainer().eContainer() instanceof RecordTable table && value.getField() != null
                && RecordValues.field(table, value.getField()).filter(field -> field.getType() == FieldType.CHOICE)
                        .isPresent();
    }

    private static void find(TextPlace place, List<Pair> pairs, List<String> old, Protection protection,
            List<TextChange> changes) {
        String text = place.text();
        int at = 0;
        while (at < text.length()) {
            int here = at;
            Optional<Pair> found = pairs.stream().filter(pair -> text.startsWith(pair.from(), here))
                    .filter(pair -> !protection.covers(here, here + pair.from().length())).findFirst();
            if (found.isPresent()) {
                Pair pair = found.get();
                int end = at + pair.from().length();
                if (!pair.from().equals(pair.to()) && !isThere(text, at, end, pair)) {
                    changes.add(place.change(at, end, pair.to(), pair.certain()));
                }
                at = end;
                continue;
            }
            Optional<String> stays = old.stream().filter(name -> text.startsWith(name, here)).findFirst();
            stays.ifPresent(name -> changes.add(place.change(here, here + name.length(), name, false)));
            at += stays.map(String::length).orElse(1);
        }
    }

    /** 职工 in 教职工 is already what it would become. */
    private static boolean isThere(String text, int start, int end, Pair pair) {
        int inside = pair.to().indexOf(pair.from());
        return inside >= 0 && start >= inside && text.startsWith(pair.to(), start - inside)
                && start - inside + pair.to().length() >= end;
    }

    /**
     * Makes the converted paper.
     *
     * @param document the paper; it is not changed
     * @param changes the changes to make, from {@link #preview(Document, String, Optional)} of this paper
     * @param target the id of the new organisation kind
     * @param name the full name of the new organisation; nothing to keep the name
     * @return the new paper
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public Document apply(Document document, Collection<TextChange> changes, String target, Optional<String> name)
            throws UnknownIdException {
        return apply(document, changes, target, name, Optional.empty());
    }

    /**
     * Makes the converted paper of an organisation whose profile is known.
     *
     * @param document the paper; it is not changed
     * @param changes the changes to make, from {@link #preview(Document, String, Optional, Optional)} of this paper
     * @param target the id of the new organisation kind
     * @param name the full name of the new organisation; nothing to keep the name
     * @param profile the new organisation
     * @return the new paper
     * @throws UnknownIdException if no plug-in declares the kind
     */
    public Document apply(Document document, Collection<TextChange> changes, String target, Optional<String> name,
            Optional<Organisation> profile) throws UnknownIdException {
        OrganisationKind kind = catalogs.organisationKinds().get(target);
        PaperCopy copy = new PaperCopy(document, "convert/" + target + "/" + name.orElse(""));
        changes.stream().filter(change -> !change.from().equals(change.to()))
                .sorted(Comparator.comparingInt(TextChange::offset).reversed())
                .forEach(change -> TextPlace.of(copy.copyOf(change.object())).replace(change.offset(),
                        change.offset() + change.from().length(), change.to()));
        Document converted = copy.document();
        if (converted.getOrganisation() != null) {
            Map<String, String> renaming = renaming(converted.getOrganisation(), name, profile);
            rename(converted, renaming);
            profile.ifPresent(other -> OrganisationNames.takeOver(converted.getOrganisation(), other));
            name.ifPresent(newName -> {
                converted.getOrganisation().setFullName(newName);
                converted.getOrganisation().setShortName(null);
            });
            converted.getOrganisation().setKind(kind.id());
            converted.getOrganisation().getVocabulary().clear();
            converted.getOrganisation().setSelfName(kind.word("self").orElse(null));
        }
        return copy.finish();
    }

    /** Titles of cited papers stay, and with them who issued them. */
    private static void rename(Document document, Map<String, String> renaming) {
        if (renaming.isEmpty()) {
            return;
        }
        if (document.getFrontMatter() != null) {
            document.getFrontMatter().setDocumentNumber(null);
        }
        document.getTerms().forEach(term -> term.setGloss(renamed(term.getGloss(), renaming)));
        Organisation organisation = document.getOrganisation();
        organisation.setPartyBody(renamed(organisation.getPartyBody(), renaming));
    }

    private static String renamed(String text, Map<String, String> renaming) {
        if (text == null) {
            return null;
        }
        return renaming.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> pair) -> pair.getKey().length()).reversed())
                .filter(pair -> text.contains(pair.getKey())).findFirst()
                .map(pair -> text.replace(pair.getKey(), pair.getValue())).orElse(text);
    }
}
