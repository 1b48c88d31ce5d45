package org.uniondraft.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.model.Document;
import org.uniondraft.model.Note;
import org.uniondraft.model.Record;
import org.uniondraft.model.Section;

/**
 * The results of an import; the components are the members of its JSON.
 *
 * @param papers the papers that were found and saved
 */
public record ImportReport(List<Paper> papers) {

    /**
     * A paper.
     *
     * @param file the document that was written
     * @param title the title
     * @param documentKind the id of the document kind, or null
     * @param period what it is about, such as 2026-H1, or null
     * @param sourceCharacters how many characters its source has, blanks aside
     * @param unplacedCharacters how many of them the document has lost
     * @param sections how many sections it has, on all levels
     * @param records how many records it has
     * @param notes what the importer decided
     */
    public record Paper(String file, String title, String documentKind, String period, int sourceCharacters,
            int unplacedCharacters, int sections, int records, List<NoteEntry> notes) {

        /** The entry with one more note. */
        Paper withNote(NoteEntry note) {
            return new Paper(file, title, documentKind, period, sourceCharacters, unplacedCharacters, sections, records,
                    Stream.concat(notes.stream(), Stream.of(note)).toList());
        }

        String summary() {
            String shown = title.isEmpty() ? Messages.untitled : title;
            return NLS.bind(Messages.importResult, new Object[] {file, shown, Integer.toString(sections),
                    Integer.toString(records), Integer.toString(unplacedCharacters),
                    Integer.toString(sourceCharacters)});
        }
    }

    /**
     * A decision of the importer.
     *
     * @param rule the id of the rule behind it
     * @param message what was decided, in words
     * @param line the line of the source, from 1; 0 for the paper as a whole
     */
    public record NoteEntry(String rule, String message, int line) {
    }

    /**
     * Describes a paper.
     *
     * @param file the name of the document that was written
     * @param imported the paper
     * @return its entry
     */
    static Paper paper(String file, ImportedPaper imported) {
        Document document = imported.document();
        List<NoteEntry> notes = imported.notes().stream()
                .map(note -> new NoteEntry(note.getRule(), message(note), imported.line(note))).toList();
        // The body is a section as well, but none that anybody would count.
        int sections = document.getBody() == null ? 0 : count(document.getBody(), Section.class);
        return new Paper(file, Papers.title(document), document.getKind(), Papers.period(document),
                imported.sourceCharacters(), imported.unplacedCharacters(), sections, count(document, Record.class), notes);
    }

    /** What was decided, and how sure that is if it is not certain. */
    private static String message(Note note) {
        String message = String.join(" ", note.getLines());
        return note.getConfidence() >= 1 ? message
                : NLS.bind(Messages.importConfidence, message, Integer.toString((int) Math.round(note.getConfidence() * 100)));
    }

    /** {@return the report for people to read} */
    String text() {
        return papers.stream().map(paper -> {
            List<String> lines = new ArrayList<>(List.of(paper.summary()));
            paper.notes.forEach(note -> lines.add("  " + (note.line > 0 ? note.line + ": " : "") + note.message
                    + " [" + note.rule + "]"));
            return String.join("\n", lines) + "\n";
        }).collect(Collectors.joining("\n"));
    }

    private static int count(EObject root, Class<?> type) {
        return (int) StreamSupport
                .stream(Spliterators.spliteratorUnknownSize(root.eAllContents(), Spliterator.ORDERED), false)
                .filter(type::isInstance).count();
    }
}
