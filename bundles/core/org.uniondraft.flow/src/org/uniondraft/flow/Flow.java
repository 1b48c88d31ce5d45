package org.uniondraft.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;

/**
 * A paper or section as one running text: its lines in the order of reading, with a line break between them. Numbers and
 * markers before a line are no part of the text. Offsets are UTF-16 units.
 * <p>
 * A flow follows the paper: it notes what changes, and {@link #update()} takes it over and tells the listeners, once for
 * all that changed since the last time. Not for several threads.
 */
public final class Flow {

    private Identified root;
    private final Document document;
    private final FlowObserver observer;
    private final List<Consumer<FlowChange>> listeners = new CopyOnWriteArrayList<>();
    private final Map<MarkedText, Integer> lineOfText = new IdentityHashMap<>();
    private Map<Block, List<FlowLine>> blocks = Map.of();
    private List<FlowLine> lines = List.of();
    /** The offset of each line, and behind the last one its end with a line break that is not there. */
    private int[] starts = { 0 };

    private Flow(Identified root) {
        this.root = root;
        this.document = Models.document(root).orElse(null);
        this.observer = new FlowObserver(document == null ? root : document);
        rebuild(Map.of());
    }

    /**
     * Makes the flow of a paper: its title, body, attachments.
     *
     * @param document the paper
     * @return the flow; {@link #dispose()} it in the end
     */
    public static Flow of(Document document) {
        return new Flow(document);
    }

    /**
     * Makes the flow of a section with those inside.
     *
     * @param section the section
     * @return the flow; {@link #dispose()} it in the end
     */
    public static Flow of(Section section) {
        return new Flow(section);
    }

    /**
     * Turns to another section of the same paper, and tells the listeners what is different then.
     *
     * @param section the section
     * @throws IllegalArgumentException if it is in another paper
     */
    public void show(Section section) {
        if (section == root) {
            return;
        }
        if (Models.document(section).orElse(null) != document) {
            throw new IllegalArgumentException("A section of another paper");
        }
        FlowObserver.Changes changes = observer.take();
        List<FlowLine> oldLines = lines;
        int[] oldStarts = starts;
        root = section;
        rebuild(Map.of());
        publish(oldLines, oldStarts, changes);
    }

    /** Stops following the paper. */
    public void dispose() {
        observer.dispose();
        listeners.clear();
    }

    /** {@return the paper or section} */
    public Identified root() {
        return root;
    }

    /** {@return the section that holds everything in this flow that is no title, or nothing if the paper has no body} */
    public Optional<Section> rootSection() {
        return Optional.ofNullable(root instanceof Section section ? section : document.getBody());
    }

    /**
     * Adds a listener that is told what {@link #update()} changes.
     *
     * @param listener the listener
     */
    public void addListener(Consumer<FlowChange> listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Consumer<FlowChange> listener) {
        listeners.remove(listener);
    }

    /** {@return the lines, which stay as they are until the next update} */
    public List<FlowLine> lines() {
        return lines;
    }

    /**
     * Gives a line.
     *
     * @param index its place, from 0
     * @return the line
     */
    public FlowLine line(int index) {
        return lines.get(index);
    }

    /**
     * Tells where a line begins.
     *
     * @param index its place, from 0 to the number of lines
     * @return the offset of its first character; for the number of lines, the offset behind the text and one more
     */
    public int start(int index) {
        return starts[index];
    }

    /**
     * Tells where a line ends.
     *
     * @param index its place, from 0
     * @return the offset behind its last character
     */
    public int end(int index) {
        return starts[index + 1] - 1;
    }

    /** {@return how long the text is} */
    public int length() {
        return Math.max(0, starts[lines.size()] - 1);
    }

    /** {@return the whole text} */
    public String text() {
        return lines.stream().map(FlowLine::text).collect(Collectors.joining("\n"));
    }

    /**
     * Finds the line at an offset.
     *
     * @param offset the offset, from 0 to the length of the text
     * @return the place of the line; -1 if there are no lines
     */
    public int lineAt(int offset) {
        if (lines.isEmpty()) {
            return -1;
        }
        Objects.checkIndex(offset, length() + 1);
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Finds the text of the model at an offset.
     *
     * @param offset the offset
     * @return the place, as {@link FlowLine#place(int)} says; nothing if nothing in the line can be typed in
     */
    public Optional<TextPlace> place(int offset) {
        int index = lineAt(offset);
        return index < 0 ? Optional.empty() : lines.get(index).place(offset - starts[index]);
    }

    /**
     * Finds the offset of a place.
     *
     * @param place the place
     * @return the offset; nothing if the text is not in the flow
     */
    public OptionalInt offset(TextPlace place) {
        Integer index = lineOfText.get(place.text());
        if (index == null) {
            return OptionalInt.empty();
        }
        for (Segment segment : lines.get(index).segments()) {
            if (segment.source() == place.text()) {
                return OptionalInt.of(starts[index] + segment.start() + Math.clamp(place.offset(), 0,
                        segment.text().length()));
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Finds the line that shows an object.
     *
     * @param object a text, section or block, or something in one
     * @return the place of the first line that shows it or the nearest object around it; nothing if none does
     */
    public OptionalInt lineOf(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof MarkedText text && lineOfText.containsKey(text)) {
                return OptionalInt.of(lineOfText.get(text));
            }
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).source() == at) {
                    return OptionalInt.of(i);
                }
            }
            if (at instanceof Section section && at != root && section.getHeading() == null) {
                OptionalInt first = firstLineIn(section);
                if (first.isPresent()) {
                    return first;
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt firstLineIn(Section section) {
        for (int i = 0; i < lines.size(); i++) {
            for (EObject at = lines.get(i).source(); at != null; at = at.eContainer()) {
                if (at == section) {
                    return OptionalInt.of(i);
                }
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Lists what can be typed in between two offsets.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     * @return the stretches in order; empty ones only for texts that are empty
     */
    public List<Stretch> stretches(int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = Math.max(0, lineAt(start)); i < lines.size() && starts[i] <= end; i++) {
            for (Segment segment : lines.get(i).segments()) {
                int from = Math.max(start - starts[i], segment.start());
                int to = Math.min(end - starts[i], segment.end());
                if (segment.isEditable() && (from < to || from == to && segment.text().isEmpty())) {
                    stretches.add(new Stretch(segment.source(), from - segment.start(), to - segment.start()));
                }
            }
        }
        return stretches;
    }

    /** Takes over what changed in the paper since the last time and tells the listeners. Costs nothing if nothing did. */
    public void update() {
        FlowObserver.Changes changes = observer.take();
        if (changes.isNone()) {
            return;
        }
        List<FlowLine> oldLines = lines;
        int[] oldStarts = starts;
        if (changes.isTextOnly() && updateTexts(changes)) {
            publish(oldLines, oldStarts, changes);
            return;
        }
        Map<Block, List<FlowLine>> kept = new IdentityHashMap<>(blocks);
        changes.forget(kept);
        rebuild(kept);
        publish(oldLines, oldStarts, changes);
    }

    /** Replaces the lines of single paragraphs and the like; tells whether that was all there was to do. */
    private boolean updateTexts(FlowObserver.Changes changes) {
        List<FlowLine> newLines = new ArrayList<>(lines);
        for (MarkedText text : changes.texts()) {
            Integer index = lineOfText.get(text);
            if (index == null) {
                if (blocks.containsKey(changes.block(text))) {
                    return false;
                }
                continue;
            }
            FlowLine old = newLines.get(index);
            if (old.segments().size() != 1 || old.source() != text) {
                return false;
            }
            FlowLine made = FlowBuilder.text(text, old.kind(), old.level(), old.marker())
                    .with(old.alignment(), old.flushLeft());
            newLines.set(index, made);
            if (changes.block(text) instanceof Block block && blocks.get(block) instanceof List<FlowLine> known) {
                blocks.put(block, known.stream().map(line -> line == old ? made : line).toList());
            }
        }
        setLines(newLines);
        return true;
    }

    private void rebuild(Map<Block, List<FlowLine>> known) {
        FlowBuilder builder = new FlowBuilder(document, known);
        setLines(builder.lines(root));
        blocks = builder.blocks();
        lineOfText.clear();
        for (int i = 0; i < lines.size(); i++) {
            for (Segment segment : lines.get(i).segments()) {
                if (segment.isEditable()) {
                    lineOfText.put(segment.source(), i);
                }
            }
        }
    }

    private void setLines(List<FlowLine> newLines) {
        lines = List.copyOf(newLines);
        starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length() + 1;
        }
    }

    private void publish(List<FlowLine> oldLines, int[] oldStarts, FlowObserver.Changes changes) {
        FlowChange change = new FlowDifference(oldLines, oldStarts, lines, starts, changes).change();
        if (change != null) {
            listeners.forEach(listener -> listener.accept(change));
        }
    }
}
