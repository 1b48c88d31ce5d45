package org.uniondraft.core.persistence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.internal.HeadReader;
import org.uniondraft.model.DocumentState;
import org.uniondraft.model.value.Period;

/**
 * What a file says of its paper before the text begins. It is read without the rest of the file, for lists of papers.
 *
 * @param kind the id of the document kind; empty if the file names none
 * @param state how far the paper has come
 * @param period the period it is about; empty if the file names none, or one that is not understood
 * @param organisation the name of the organisation as in titles, else in full; empty if it has none
 * @param title the lines of the title in one; empty if it has none
 */
public record DocumentHead(String kind, DocumentState state, Optional<Period> period, String organisation, String title) {

    /** {@return the first year it is about; empty if that is not known} */
    public Optional<Integer> year() {
        return period.filter(about -> !about.isMasked()).flatMap(Period::firstDay).map(LocalDate::getYear);
    }

    /**
     * Reads the head of a file.
     *
     * @param file the file
     * @return what it says; a file of an older format version says what it can
     * @throws DocumentException if the file cannot be read, or is no document as far as it was read
     */
    public static DocumentHead read(Path file) throws DocumentException {
        return HeadReader.read(file);
    }
}
