package org.uniondraft.intake.build;

import java.util.List;
import java.util.stream.Stream;

import org.uniondraft.intake.draft.Decision;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Draft.Removal;
import org.uniondraft.intake.source.SourceText;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Source;
import org.uniondraft.model.support.Ids;

/** What a document keeps of its import: the source, what was taken out of it, what was decided, and ids. */
final class PaperRecords {

    /** A paper with more decisions than this needs no list of them but a second look at itself. */
    private static final int MAX_NOTES = 500;

    private PaperRecords() {
    }

    static void addSource(Document document, SourceText source, List<String> lines) {
        Source text = ModelFactory.eINSTANCE.createSource();
        text.setName(source.name());
        text.setEncoding(source.encoding());
        text.setDigest(source.digest());
        text.getLines().addAll(lines);
        document.getSources().add(text);
    }

    static void addResidues(Document document, Draft draft) {
        for (Removal removal : draft.removals()) {
            Residue residue = ModelFactory.eINSTANCE.createResidue();
            residue.setRule(removal.rule());
            residue.setText(removal.text());
            residue.setOrigin(removal.origin());
            document.getResidues().add(residue);
        }
    }

    static List<Note> addNotes(Document document, Draft draft, List<Note> proposals) {
        List<Note> notes = Stream.concat(decisions(draft).map(PaperRecords::note),
                proposals.stream()).toList();
        document.getNotes().addAll(notes);
        return notes;
    }

    /** What is in quarantine is always listed. */
    private static Stream<Decision> decisions(Draft draft) {
        if (draft.decisions().size() <= MAX_NOTES) {
            return draft.decisions().stream();
        }
        return Stream.concat(draft.decisions().stream().filter(PaperRecords::isResidue),
                draft.decisions().stream().filter(decision -> !isResidue(decision)).limit(MAX_NOTES));
    }

    private static boolean isResidue(Decision decision) {
        return decision.rule().startsWith("intake.residue");
    }

    private static Note note(Decision decision) {
        Note note = ModelFactory.eINSTANCE.createNote();
        note.setKind(NoteKind.IMPORT);
        note.setRule(decision.rule());
        note.setConfidence(decision.confidence());
        note.setOrigin(decision.origin());
        note.getLines().add(decision.message());
        return note;
    }

    /** The same source gives the same ids, so that an import can be repeated and compared. */
    static void giveIds(Document document, String seed) {
        Ids ids = Ids.seeded(seed);
        document.setId(ids.next());
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                identified.setId(ids.next());
            }
        });
    }
}
