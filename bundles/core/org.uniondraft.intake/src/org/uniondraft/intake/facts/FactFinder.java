package org.uniondraft.intake.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.catalog.RecordType;
import org.uniondraft.core.catalog.RecordType.FieldSpec;
import org.uniondraft.intake.FactCandidate;
import org.uniondraft.intake.FactCandidate.Kind;
import org.uniondraft.intake.facts.FactReader.Fact;
import org.uniondraft.intake.facts.RecordGuess.Guess;
import org.uniondraft.intake.internal.Messages;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Note;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.value.Origin;
import org.uniondraft.model.value.Origin.Range;

/**
 * Finds in the running text of a paper what could be records, and says so in notes, one for each sentence, that point to
 * the paragraph and to the place in the source. Nothing is made a record.
 */
public final class FactFinder {

    private static final String SENTENCE_ENDS = "。；;！!？?";
    /** Beyond this a file is not a paper, and no one looks at so many proposals. */
    private static final int MAX_NOTES = 400;
    /** No one writes, and no one reads, a longer sentence. */
    private static final int MAX_SENTENCE = 1000;
    private static final double WITH_TYPE = 0.6;
    private static final double WITHOUT_TYPE = 0.4;

    private final RecordGuess guesses;
    private final List<FactCandidate> facts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private FactFinder(List<RecordType> types) {
        guesses = new RecordGuess(types);
    }

    /**
     * What was found.
     *
     * @param facts the facts, in order
     * @param notes what is proposed, not yet in the document
     */
    public record Found(List<FactCandidate> facts, List<Note> notes) {
    }

    /**
     * Finds the facts of a paper.
     *
     * @param document the paper, which is not changed
     * @param types the types of records there are
     * @return the facts
     */
    public static Found find(Document document, List<RecordType> types) {
        FactFinder finder = new FactFinder(types);
        for (TreeIterator<EObject> all = document.getBody().eAllContents(); all.hasNext()
                && finder.notes.size() < MAX_NOTES;) {
            EObject next = all.next();
            if (next instanceof RecordTable) {
                all.prune();
            } else if (next instanceof MarkedText text && !(next instanceof Heading) && text.getText() != null) {
                finder.read(text);
            }
        }
        return new Found(List.copyOf(finder.facts), List.copyOf(finder.notes));
    }

    private void read(MarkedText text) {
        String whole = text.getText();
        int start = 0;
        for (int i = 0; i < whole.length() && notes.size() < MAX_NOTES; i++) {
            if (SENTENCE_ENDS.indexOf(whole.charAt(i)) >= 0 || i + 1 == whole.length()) {
                sentence(text, start, whole.substring(start, i + 1));
                start = i + 1;
            }
        }
    }

    private void sentence(MarkedText text, int start, String sentence) {
        if (sentence.length() > MAX_SENTENCE) {
            return;
        }
        List<Fact> read = FactReader.read(sentence);
        // A title alone, or a month alone, is no record.
        if (read.stream().allMatch(fact -> fact.kind() == Kind.TITLE || fact.kind() == Kind.DATE)) {
            return;
        }
        Optional<Guess> guess = guesses.guess(sentence, read);
        List<FactCandidate> candidates = IntStream.range(0, read.size()).mapToObj(i -> {
            Fact fact = read.get(i);
            return new FactCandidate(fact.kind(), sentence.substring(fact.start(), fact.end()), text, start + fact.start(),
                    start + fact.end(), origin(text, start + fact.start(), start + fact.end()),
                    guess.map(found -> found.type().id()),
                    guess.map(found -> found.fields().get(i)).map(FieldSpec::name));
        }).toList();
        facts.addAll(candidates);
        notes.add(note(text, candidates, guess.orElse(null)));
    }

    /** The place of a stretch of a text; a text that is not a stretch of one line is known as a whole alone. */
    private static Origin origin(MarkedText text, int start, int end) {
        Origin whole = text.getOrigin();
        if (whole == null || whole.ranges().size() != 1) {
            return whole;
        }
        Range range = whole.ranges().getFirst();
        return range.length() == text.getText().length()
                ? Origin.of(range.source(), range.line(), range.start() + start, range.start() + end) : whole;
    }

    private static Note note(MarkedText text, List<FactCandidate> candidates, Guess guess) {
        Note note = ModelFactory.eINSTANCE.createNote();
        note.setKind(NoteKind.IMPORT);
        note.setRule("intake.fact");
        note.setConfidence(guess == null ? WITHOUT_TYPE : WITH_TYPE);
        note.setTarget(text);
        note.setOrigin(origin(text, candidates.getFirst().start(), candidates.getLast().end()));
        String values = IntStream.range(0, candidates.size()).mapToObj(i -> {
            FieldSpec field = guess == null ? null : guess.fields().get(i);
            return field == null ? candidates.get(i).text() : field.label() + " " + candidates.get(i).text();
        }).collect(Collectors.joining(Messages.signSeparator));
        note.getLines().add(guess == null ? NLS.bind(Messages.factsFound, values)
                : NLS.bind(Messages.recordProposed, guess.type().label(), values));
        return note;
    }
}
