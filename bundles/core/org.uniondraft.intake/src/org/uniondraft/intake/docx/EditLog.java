package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.Residue;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.value.Origin;

/** What was changed in a paper because its file was edited, and what could not be. */
final class EditLog {

    private static final String RULE = "intake.docx.edit.";

    private final Document document;
    private final Ids ids;
    private final List<Note> notes = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();

    /**
     * Begins a log.
     *
     * @param document the paper
     * @param digest what the ids of new objects follow from
     */
    EditLog(Document document, String digest) {
        this.document = document;
        this.ids = Ids.seeded(digest);
    }

    /** {@return the object with ids for itself and all in it, the same for the same file} */
    <T extends Identified> T fresh(T object) {
        object.setId(ids.next());
        for (EObject inner : (Iterable<EObject>) object::eAllContents) {
            if (inner instanceof Identified identified) {
                identified.setId(ids.next());
            }
        }
        return object;
    }

    /**
     * Tells something.
     *
     * @param rule the last part of the id of the rule
     * @param line the paragraph of the file, from 1; 0 for none
     * @param message what was done, localised
     */
    void tell(String rule, int line, String message) {
        note(RULE + rule, line, message);
    }

    /**
     * Tells something that was found while the file was read.
     *
     * @param rule the id of the rule
     * @param line the paragraph of the file, from 1; 0 for none
     * @param message what was found, localised
     */
    void note(String rule, int line, String message) {
        Note note = ModelFactory.eINSTANCE.createNote();
        note.setKind(NoteKind.IMPORT);
        note.setRule(rule);
        note.setConfidence(1);
        note.setOrigin(line > 0 ? Origin.of(0, line, 0, 0) : null);
        note.getLines().add(message);
        notes.add(note);
    }

    /**
     * Keeps a text beside the paper that is printed where the paper computes something else, or that has no place in it.
     *
     * @param line the paragraph of the file, from 1
     * @param text the text as it is in the file
     */
    void keep(int line, String text) {
        Residue residue = ModelFactory.eINSTANCE.createResidue();
        residue.setRule(RULE + "kept");
        residue.setText(text.strip());
        document.getResidues().add(fresh(residue));
        kept.add(line);
        tell("kept", line, NLS.bind(Messages.editKept, Characters.excerpt(text.strip())));
    }

    /** {@return the notes, none of which lies in the paper} */
    List<Note> notes() {
        return notes;
    }

    /** {@return whether the text of a paragraph of the file is kept beside the paper} */
    boolean isKept(int line) {
        return kept.contains(line);
    }
}
