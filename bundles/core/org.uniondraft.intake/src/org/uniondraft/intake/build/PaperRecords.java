package org.uniondraft.intake.build;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Decision;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Draft.Removal;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.intake.source.SourceText;
import org.uniondraft.intake.source.SourceText.Aside;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Source;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.value.Origin;
import org.uniondraft.model.value.Origin.Range;

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

    /** What stood in the source and is no part of the paper, such as what stands at the head of each page. */
    static void addAsides(Document document, Draft draft, List<Aside> asides, int firstLine) {
        for (Aside aside : asides) {
            Residue residue = ModelFactory.eINSTANCE.createResidue();
            residue.setRule(aside.rule());
            residue.setText(aside.text());
            document.getResidues().add(residue);
            int line = Math.clamp(aside.line() - firstLine, 1, Math.max(1, draft.lines().size()));
            Origin origin = draft.lines().isEmpty() ? null : Origin.of(0, line, 0, draft.lines().get(line - 1).length());
            draft.decisions().add(new Decision(aside.rule(), 1, origin,
                    NLS.bind(Messages.layoutAside, Characters.excerpt(aside.text()))));
        }
    }

    /** A decision about a line of the source as one about a line of a paper in it. */
    static Decision moved(Decision decision, int firstLine) {
        if (decision.origin() == null || firstLine == 0) {
            return decision;
        }
        Range range = decision.origin().ranges().getFirst();
        return new Decision(decision.rule(), decision.confidence(),
                Origin.of(0, range.line() - firstLine, range.start(), range.end()), decision.message());
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
