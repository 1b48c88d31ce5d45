package org.uniondraft.docx.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.uniondraft.core.compose.Composition;
import org.uniondraft.core.compose.Span;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Note;

/** Notes as Word comments: keeps track of which comment lies over the text that is being written. */
final class CommentRanges {

    private final Map<Note, Integer> ids = new IdentityHashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<Integer> done = new HashSet<>();
    private final List<Integer> open = new ArrayList<>();
    private final Map<MarkedText, List<Integer>> atTexts = new IdentityHashMap<>();

    /** Of a paper whose comments are not written. */
    static CommentRanges none() {
        return new CommentRanges();
    }

    /** The notes of a paper that are not dealt with; each may be written once. */
    static CommentRanges of(Composition paper) {
        CommentRanges ranges = new CommentRanges();
        for (Note note : paper.document().getNotes()) {
            if (!note.isResolved()) {
                ranges.ids.put(note, ranges.ids.size());
                ranges.notes.add(note);
            }
        }
        if (!ranges.ids.isEmpty()) {
            PrintedTexts printed = PrintedTexts.of(paper);
            for (Note note : ranges.notes) {
                if (!printed.shows(note)) {
                    printed.nearest(note).ifPresent(text -> ranges.atTexts
                            .computeIfAbsent(text, key -> new ArrayList<>()).add(ranges.ids.get(note)));
                }
            }
        }
        return ranges;
    }

    /** Whether comments without a place of their own begin with this stretch. */
    boolean beginWith(Span span) {
        return !atTexts.isEmpty() && atTexts.containsKey(span.source());
    }

    /** The notes in the order of their ids, which are 0, 1, 2 and so on. */
    List<Note> notes() {
        return notes;
    }

    /** Ends comments that do not lie over this stretch and begins those that do. */
    void moveTo(Span span, XmlBytes xml) throws IOException {
        if (ids.isEmpty() || span.marks().isEmpty() && open.isEmpty() && !beginWith(span)) {
            return;
        }
        List<Integer> wanted = Stream.concat(atTexts.getOrDefault(span.source(), List.of()).stream(),
                span.marks().stream().filter(CommentAnchor.class::isInstance)
                        .map(mark -> ids.get(((CommentAnchor) mark).getNote())).filter(id -> id != null))
                .distinct().toList();
        for (int id : List.copyOf(open)) {
            if (!wanted.contains(id)) {
                end(id, xml);
            }
        }
        for (int id : wanted) {
            // A text that is printed twice carries its comment once: ids are unique in the file.
            if (done.add(id)) {
                open.add(id);
                xml.raw("<w:commentRangeStart w:id=\"" + id + "\"/>");
            }
        }
    }

    /** Ends all comments at the end of a paragraph. */
    void endLine(XmlBytes xml) throws IOException {
        while (!open.isEmpty()) {
            end(open.getFirst(), xml);
        }
    }

    private void end(Integer id, XmlBytes xml) throws IOException {
        open.remove(id);
        xml.raw("<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>");
    }
}
