package org.uniondraft.core.cycle.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.create.internal.PaperWords;
import org.uniondraft.core.create.internal.Wording;
import org.uniondraft.model.Document;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.value.Period;

/** Writes texts that plug-ins declare with the words of a paper. */
public final class PaperWording {

    private PaperWording() {
    }

    /**
     * Gathers the words of a paper: those of its organisation kind, overridden by those of its organisation.
     *
     * @param catalogs what plug-ins declare
     * @param document the paper
     * @param period the period to write for; null if it is not known
     * @return what writes with these words
     */
    public static Wording of(Catalogs catalogs, Document document, Period period) {
        Map<String, String> words = new HashMap<>();
        Optional<Organisation> organisation = Optional.ofNullable(document.getOrganisation());
        organisation.map(Organisation::getKind).flatMap(catalogs.organisationKinds()::find)
                .ifPresent(kind -> words.putAll(kind.words()));
        organisation.ifPresent(own -> PaperWords.putOwn(words, own));
        Optional<String> name = organisation.map(Organisation::getShortName)
                .or(() -> organisation.map(Organisation::getFullName)).filter(text -> !text.isBlank());
        return PaperWords.of(words, Optional.ofNullable(period), name, organisation.map(Organisation::getSelfName));
    }
}
