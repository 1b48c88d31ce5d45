package org.uniondraft.flow.paste;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.Segment;
import org.uniondraft.flow.paste.Fragment.BlockPart;
import org.uniondraft.flow.paste.Fragment.Kind;
import org.uniondraft.flow.paste.Fragment.Part;
import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.model.Block;
import org.uniondraft.model.Citation;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Mark;
import org.uniondraft.model.Media;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Term;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.support.Texts;

/** Copies a stretch of a flow as a fragment. */
public final class FragmentCopier {

    private final Flow flow;
    private final List<Part> parts = new ArrayList<>();
    private final ModelCopier copier = new ModelCopier(Ids.random());
    private final List<EObject> roots = new ArrayList<>();

    private FragmentCopier(Flow flow) {
        this.flow = flow;
    }

    /**
     * Copies.
     *
     * @param flow the flow
     * @param start the first offset
     * @param end the offset behind the last one
     * @return the fragment; lines that are only partly between the offsets are cut, blocks shown as previews come as a
     *         whole or as text
     */
    public static Fragment copy(Flow flow, int start, int end) {
        if (flow.lines().isEmpty()) {
            return new Fragment(List.of(), Map.of(), true);
        }
        FragmentCopier copier = new FragmentCopier(flow);
        copier.add(start, end);
        return new Fragment(copier.parts, copier.shared(), true);
    }

    private void add(int start, int end) {
        int first = flow.lineAt(start);
        int last = flow.lineAt(end);
        for (int i = first; i <= last; i++) {
            FlowLine line = flow.line(i);
            int from = i == first ? start - flow.start(i) : 0;
            int to = i == last ? end - flow.start(i) : line.length();
            boolean afterLast = i == last && i > first && to == 0 && line.length() > 0;
            if (afterLast) {
                return;
            }
            if (line.kind().isPreview() && line.source() instanceof Block block) {
                i = addBlock(block, i, last, from, end);
            } else {
                addText(line, from, to);
            }
        }
    }

    private int addBlock(Block block, int index, int last, int from, int end) {
        int behind = index;
        List<String> rows = new ArrayList<>();
        while (behind < flow.lines().size() && flow.line(behind).source() == block) {
            rows.add(flow.line(behind++).text());
        }
        boolean whole = from == 0 && flow.line(index).part() == 0 && behind - 1 <= last && end >= flow.end(behind - 1);
        if (whole) {
            Block copy = copyOf(block);
            parts.add(new BlockPart(copy, rows));
        } else {
            int to = Math.min(behind - 1, last);
            for (int i = index; i <= to; i++) {
                FlowLine line = flow.line(i);
                addText(line, i == index ? from : 0, Math.min(line.length(), end - flow.start(i)));
            }
        }
        return Math.min(behind - 1, last);
    }

    private void addText(FlowLine line, int from, int to) {
        Paragraph text = paragraph("");
        for (Segment segment : line.segments()) {
            int start = Math.max(from, segment.start());
            int end = Math.min(to, segment.end());
            if (start < end) {
                append(text, segment, start - segment.start(), end - segment.start());
            }
        }
        boolean fromStart = from == 0;
        Kind kind = !fromStart ? Kind.PARAGRAPH : switch (line.kind()) {
            case HEADING -> isTitleOnly(line, to) ? Kind.HEADING : Kind.PARAGRAPH;
            case ITEM -> Kind.ITEM;
            default -> Kind.PARAGRAPH;
        };
        String number = fromStart ? line.marker() : "";
        parts.add(switch (kind) {
            case HEADING -> new TextPart(kind, Math.max(1, line.level()), "", number, text);
            case ITEM -> new TextPart(kind, line.level(), marker(line), number, text);
            case PARAGRAPH -> new TextPart(kind, 0, "", line.kind() == LineKind.HEADING ? "" : number, text);
        });
    }

    /** Text that runs in with a heading cannot be told from its title in another paper. */
    private static boolean isTitleOnly(FlowLine line, int to) {
        return line.segments().stream().filter(segment -> segment.start() < to)
                .noneMatch(segment -> segment.kind() == Segment.Kind.TEXT || segment.kind() == Segment.Kind.MARKER);
    }

    private static String marker(FlowLine line) {
        return line.source() instanceof EnumerationItem item && item.eContainer() instanceof Enumeration enumeration
                && enumeration.getMarker() != null ? enumeration.getMarker() : line.marker();
    }

    private void append(Paragraph text, Segment segment, int start, int end) {
        if (!segment.isEditable()) {
            text.setText(text.getText() + segment.text().substring(start, end));
            return;
        }
        Paragraph piece = paragraph(segment.text());
        for (Mark mark : segment.source().getMarks()) {
            if (!(mark instanceof CommentAnchor)) {
                piece.getMarks().add(copyOf(mark));
            }
        }
        Texts.delete(piece, end, piece.getText().length());
        Texts.delete(piece, 0, start);
        Texts.moveTail(piece, 0, text);
    }

    private <T extends EObject> T copyOf(T object) {
        @SuppressWarnings("unchecked")
        T copy = (T) copier.copy(object);
        roots.add(copy);
        return copy;
    }

    static Paragraph paragraph(String text) {
        Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
        paragraph.setId(Ids.random().next());
        paragraph.setText(text);
        return paragraph;
    }

    /** Copies what the copies refer to, and cuts what would hold on to the paper they come from. */
    private Map<Identified, String> shared() {
        Set<EObject> outside = new LinkedHashSet<>();
        copier.keySet().forEach(original -> collect(original, outside));
        Map<Identified, String> shared = new LinkedHashMap<>();
        for (EObject object : outside) {
            if (!copier.containsKey(object) && isShareable(object)) {
                shared.put((Identified) copier.copy(object), ((Identified) object).getId());
            }
        }
        copier.copyReferences();
        Set<EObject> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(copier.values());
        inside.forEach(copy -> cut(copy, inside));
        return shared;
    }

    static boolean isShareable(EObject object) {
        return object instanceof RecordTable || object instanceof Citation || object instanceof Term
                || object instanceof Media;
    }

    private static void collect(EObject original, Set<EObject> outside) {
        outside.addAll(original.eCrossReferences());
    }

    private static void cut(EObject copy, Set<EObject> inside) {
        for (EReference reference : copy.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()) {
                continue;
            }
            if (reference.isMany()) {
                ((Collection<?>) copy.eGet(reference)).removeIf(target -> !inside.contains(target));
            } else if (copy.eGet(reference) instanceof EObject target && !inside.contains(target)) {
                copy.eUnset(reference);
            }
        }
    }

    /**
     * Copies a fragment, so that one copy can enter a paper.
     *
     * @param fragment the fragment
     * @return a copy with ids of its own
     */
    public static Fragment copyOf(Fragment fragment) {
        ModelCopier copier = new ModelCopier(Ids.random());
        Map<Identified, String> shared = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        for (Part part : fragment.parts()) {
            parts.add(switch (part) {
                case TextPart text -> new TextPart(text.kind(), text.level(), text.marker(), text.number(),
                        (Paragraph) copier.copy(text.text()));
                case BlockPart block -> new BlockPart((Block) copier.copy(block.block()), block.lines());
            });
        }
        fragment.shared().forEach((object, id) -> shared.put((Identified) copier.copy(object), id));
        copier.copyReferences();
        return new Fragment(parts, shared, fragment.absolute());
    }
}
