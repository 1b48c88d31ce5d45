package org.uniondraft.intake;

import java.util.List;
import java.util.stream.Stream;

import org.uniondraft.model.Document;
import org.uniondraft.model.Note;

/**
 * A paper that was imported.
 *
 * @param document the paper
 * @param firstLine the line of the file where the paper begins, from 1: lines in origins and notes count from there
 * @param sourceCharacters how many characters of the source are not blank, in UTF-16 units
 * @param unplacedCharacters how many of them are neither printed by the document in their place nor kept among its
 *        residues; 0 unless there is a fault in the importer
 * @param notes the decisions of the importer; rule, confidence and origin tell why, how surely and where. They are notes of
 *        the document as well, unless it came whole out of its own file and they tell what was changed in that
 * @param facts what could be values of records, in order; the notes propose them sentence by sentence
 */
public record ImportedPaper(Document document, int firstLine, int sourceCharacters, int unplacedCharacters,
        List<Note> notes, List<FactCandidate> facts) {

    /** Copies the lists. */
    public ImportedPaper {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /**
     * Adds notes that came up later.
     *
     * @param more the notes, which are in the document already
     * @return the paper with them
     */
    public ImportedPaper withNotes(List<Note> more) {
        return new ImportedPaper(document, firstLine, sourceCharacters, unplacedCharacters,
                Stream.concat(notes.stream(), more.stream()).toList(), facts);
    }

    /**
     * The line of the file that a note is about.
     *
     * @param note one of the notes
     * @return the line, from 1; 0 if the note is about the paper as a whole
     */
    public int line(Note note) {
        return note.getOrigin() == null ? 0 : note.getOrigin().ranges().getFirst().line() + firstLine - 1;
    }
}
