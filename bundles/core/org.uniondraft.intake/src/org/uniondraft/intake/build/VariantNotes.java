package org.uniondraft.intake.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.VariantFinder;
import org.uniondraft.intake.VariantFinder.Variants;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.support.Ids;

/** Says in the notes of the papers of a collection which of them are much the same. */
final class VariantNotes {

    private static final int PERCENT = 100;

    private VariantNotes() {
    }

    static List<ImportedPaper> add(List<ImportedPaper> papers) {
        List<Document> documents = papers.stream().map(ImportedPaper::document).toList();
        Map<Integer, List<Note>> notes = new HashMap<>();
        for (Variants pair : VariantFinder.find(documents)) {
            add(papers, pair.first(), pair.second(), pair.likeness(), notes);
            add(papers, pair.second(), pair.first(), pair.likeness(), notes);
        }
        List<ImportedPaper> noted = new ArrayList<>(papers);
        notes.forEach((paper, added) -> noted.set(paper, papers.get(paper).withNotes(added)));
        return noted;
    }

    private static void add(List<ImportedPaper> papers, int paper, int other, double likeness,
            Map<Integer, List<Note>> notes) {
        Note note = ModelFactory.eINSTANCE.createNote();
        note.setKind(NoteKind.IMPORT);
        note.setRule("intake.duplicate");
        note.setConfidence(Math.min(likeness, 1));
        note.getLines().add(NLS.bind(Messages.duplicatePaper, Integer.toString(papers.get(other).firstLine()),
                Integer.toString((int) Math.round(Math.min(likeness, 1) * PERCENT))));
        papers.get(paper).document().getNotes().add(note);
        note.setId(Ids.seeded(papers.get(paper).document().getId() + "/variant/" + other).next());
        notes.computeIfAbsent(paper, key -> new ArrayList<>()).add(note);
    }
}
