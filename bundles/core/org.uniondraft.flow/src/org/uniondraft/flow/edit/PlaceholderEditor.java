package org.uniondraft.flow.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.uniondraft.core.create.PaperText;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.Segment;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.flow.internal.Messages;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.support.Texts;

/** Finds the placeholders of a flow, makes new ones and fills them. */
public final class PlaceholderEditor {

    private final EditRunner runner;
    private final Flow flow;

    /**
     * A placeholder and where it is.
     *
     * @param placeholder the placeholder
     * @param start the first offset in the flow
     * @param end the offset behind the last one
     */
    public record Place(Placeholder placeholder, int start, int end) {
    }

    /**
     * Makes an editor.
     *
     * @param runner what runs its changes
     */
    public PlaceholderEditor(EditRunner runner) {
        this.runner = runner;
        this.flow = runner.flow();
    }

    /** {@return the placeholders in the order of reading} */
    public List<Place> all() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < flow.lines().size(); i++) {
            FlowLine line = flow.line(i);
            for (Segment segment : line.segments()) {
                if (segment.isEditable()) {
                    int base = flow.start(i) + segment.start();
                    for (Mark mark : segment.source().getMarks()) {
                        if (mark instanceof Placeholder placeholder) {
                            places.add(new Place(placeholder, base + mark.getStart(), base + mark.getEnd()));
                        }
                    }
                }
            }
        }
        return places;
    }

    /**
     * Finds the next placeholder, from the beginning again behind the last one.
     *
     * @param offset where to begin
     * @return the first one that begins at the offset or behind; nothing if there is none at all
     */
    public Optional<Place> next(int offset) {
        List<Place> all = all();
        return all.stream().filter(place -> place.start() >= offset).findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * Finds the placeholder before an offset, from the end again before the first one.
     *
     * @param offset where to begin
     * @return the last one that ends before the offset; nothing if there is none at all
     */
    public Optional<Place> previous(int offset) {
        List<Place> all = all().reversed();
        return all.stream().filter(place -> place.end() <= offset && place.start() < offset).findFirst()
                .or(() -> all.stream().findFirst());
    }

    /**
     * Finds the placeholder at an offset.
     *
     * @param offset the offset
     * @return the one that the offset is in or at the border of
     */
    public Optional<Place> at(int offset) {
        return all().stream().filter(place -> place.start() <= offset && offset <= place.end()).findFirst();
    }

    /**
     * Inserts a placeholder, or makes one of a stretch. One that is all of the stretch is replaced.
     *
     * @param start the first offset
     * @param end the offset behind the last one; if it is the first one, what papers write for the kind is inserted
     * @param kind what is missing
     * @param hint what belongs there, or null; a phrase needs one
     * @return the offset behind it
     */
    public OptionalInt insert(int start, int end, PlaceholderKind kind, String hint) {
        Optional<TextPlace> place = flow.place(start);
        Optional<TextPlace> last = flow.place(end);
        if (place.isEmpty() || last.isEmpty() || place.get().text() != last.get().text()) {
            return OptionalInt.empty();
        }
        MarkedText text = place.get().text();
        int from = place.get().offset();
        return runner.run(Messages.insertPlaceholder, text, () -> {
            EditRunner.needUnlocked(text);
            int to = last.get().offset();
            if (isPlaceholder(text, from, to)) {
                Texts.delete(text, from, to);
                to = from;
            }
            if (from == to) {
                to = from + Texts.insert(text, from, PaperText.shown(kind, hint)).length();
            }
            Marks.add(text, PaperText.placeholder(kind, hint, from, to));
            return new TextPlace(text, to);
        });
    }

    private static boolean isPlaceholder(MarkedText text, int start, int end) {
        return text.getMarks().stream().anyMatch(mark -> mark instanceof Placeholder && mark.getStart() == start
                && mark.getEnd() == end);
    }

    /**
     * Fills a placeholder.
     *
     * @param placeholder a placeholder of the flow
     * @param words what belongs there
     * @return the offset behind it
     */
    public OptionalInt fill(Placeholder placeholder, String words) {
        MarkedText text = (MarkedText) placeholder.eContainer();
        return runner.run(Messages.fillPlaceholder, text, () -> {
            EditRunner.needUnlocked(text);
            int start = placeholder.getStart();
            String written = Texts.replace(text, start, placeholder.getEnd(), words);
            if (placeholder.eContainer() == text) {
                text.getMarks().remove(placeholder);
            }
            return new TextPlace(text, start + written.length());
        });
    }
}
