package org.uniondraft.flow.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.Segment;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.support.Texts;

/** Deletes stretches of a flow, also across lines: runs inside a change, on the lines as they were before it. */
final class Deleter {

    private final Flow flow;

    Deleter(Flow flow) {
        this.flow = flow;
    }

    /**
     * Deletes.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     * @return where the caret is then, or null if nothing that can be typed in is left there
     */
    TextPlace delete(int start, int end) {
        int first = flow.lineAt(start);
        int last = flow.lineAt(end);
        List<FlowLine> lines = List.copyOf(flow.lines().subList(first, last + 1));
        int from = start - flow.start(first);
        int to = end - flow.start(last);
        EditRunner.needUnlocked(lines);
        if (lines.size() == 1) {
            return within(lines.getFirst(), from, to);
        }
        return across(lines, from, to);
    }

    private TextPlace within(FlowLine line, int from, int to) {
        if (!line.isEditable()) {
            boolean whole = from == 0 && to == line.length() && line.kind().isPreview();
            if (!whole || flow.lines().stream().filter(other -> other.source() == line.source()).count() > 1) {
                EditRunner.refuse();
            }
            LineRemover.remove(line);
            return null;
        }
        TextPlace caret = line.place(from).orElseThrow();
        return inLine(line, from, to, caret);
    }

    /** Deletes what can be typed in, and acts on the markers and end marks that are in the stretch. */
    private static TextPlace inLine(FlowLine line, int from, int to, TextPlace caret) {
        List<Segment> touched = line.segments().stream()
                .filter(segment -> Math.max(from, segment.start()) < Math.min(to, segment.end())).toList();
        for (Segment segment : touched) {
            if (segment.isEditable()) {
                Texts.delete(segment.source(), Math.max(from, segment.start()) - segment.start(),
                        Math.min(to, segment.end()) - segment.start());
            }
        }
        // Only then texts are joined, the last ones first: what is joined has no place of its own any more.
        TextPlace place = caret;
        for (Segment segment : touched.reversed()) {
            if (!segment.isEditable()) {
                place = computed(line, segment, place);
            }
        }
        return place;
    }

    private static TextPlace computed(FlowLine line, Segment segment, TextPlace caret) {
        return switch (segment.kind()) {
            case END_MARK -> {
                ((Section) line.source()).getHeading().setEndMark(null);
                yield caret;
            }
            case DASH -> {
                Heading heading = ((Section) line.source()).getHeading();
                TextPlace end = TextPlace.endOf(heading);
                Texts.moveTail(heading.getSubtitle(), 0, heading);
                heading.setSubtitle(null);
                yield end;
            }
            case MARKER -> joinItem(line, segment);
            default -> caret;
        };
    }

    /** The item behind a marker joins the text before it. */
    private static TextPlace joinItem(FlowLine line, Segment marker) {
        int index = line.segments().indexOf(marker);
        EnumerationItem item = (EnumerationItem) line.segments().get(index + 1).source();
        Enumeration enumeration = Parts.enumeration(item);
        MarkedText target;
        if (ListParts.before(item) instanceof EnumerationItem before) {
            target = before.getBlocks().isEmpty() ? before : lastText(before);
        } else {
            if (enumeration.getLeadIn() == null) {
                enumeration.setLeadIn(Parts.text());
            }
            target = enumeration.getLeadIn();
        }
        TextPlace caret = TextPlace.endOf(target);
        Texts.moveTail(item, 0, target);
        Paragraph instead = ListParts.remove(item, target);
        return instead == null ? caret : new TextPlace(instead, caret.offset());
    }

    private static MarkedText lastText(EnumerationItem item) {
        return switch (item.getBlocks().getLast()) {
            case Paragraph paragraph -> paragraph;
            case Enumeration nested -> ListParts.texts(nested).getLast();
            default -> item;
        };
    }

    private TextPlace across(List<FlowLine> lines, int from, int to) {
        FlowLine first = lines.getFirst();
        FlowLine last = lines.getLast();
        boolean wholeFirst = from == 0;
        boolean wholeLast = to == last.length();
        boolean joins = Joiner.canJoin(first, last) && !wholeFirst;
        Set<Identified> previews = wholePreviews(lines, wholeFirst, wholeLast);
        List<FlowLine> gone = new ArrayList<>(lines.subList(1, lines.size() - 1));
        if (!last.isEditable() && wholeLast) {
            gone.add(last);
        }
        // Back to front, so that what is read behind has gone before its heading does.
        if (last.isEditable()) {
            inLine(last, 0, to, last.place(0).orElseThrow());
        }
        for (FlowLine line : gone.reversed()) {
            if (line.isEditable() && !line.kind().isPreview() || previews.remove(line.source())) {
                LineRemover.remove(line);
            }
        }
        TextPlace caret = first.place(from).orElse(null);
        if (wholeFirst && canGo(first, last)) {
            if (first.isEditable() && !first.kind().isPreview() || previews.remove(first.source())) {
                LineRemover.remove(first);
            }
            return last.isEditable() && isThere(last) ? start(last) : null;
        }
        if (first.isEditable()) {
            caret = inLine(first, from, first.length(), caret);
        }
        if (joins && isThere(last)) {
            return Joiner.join(first, last, caret);
        }
        if (!changes(first, from) && to == 0 && gone.isEmpty()) {
            EditRunner.refuse();
        }
        return caret == null && last.isEditable() && isThere(last) ? start(last) : caret;
    }

    private static boolean changes(FlowLine first, int from) {
        return first.isEditable() && from < first.length();
    }

    /** The blocks shown as previews all of whose lines are in the stretch. */
    private Set<Identified> wholePreviews(List<FlowLine> lines, boolean wholeFirst, boolean wholeLast) {
        Set<Identified> covered = Collections.newSetFromMap(new IdentityHashMap<>());
        lines.stream().filter(line -> line.kind().isPreview()).map(FlowLine::source).forEach(covered::add);
        if (!wholeFirst) {
            covered.remove(lines.getFirst().source());
        }
        if (!wholeLast) {
            covered.remove(lines.getLast().source());
        }
        Set<FlowLine> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        inside.addAll(lines);
        flow.lines().stream().filter(line -> line.kind().isPreview() && covered.contains(line.source()))
                .filter(line -> !inside.contains(line)).map(FlowLine::source).forEach(covered::remove);
        return covered;
    }

    /** Titles stay, if empty: the paper has one. */
    private boolean canGo(FlowLine first, FlowLine last) {
        return switch (first.kind()) {
            case TITLE -> last.kind() == LineKind.TITLE && ((TitleBlock) first.source().eContainer()).getLines().size() > 1;
            case ATTACHMENT_TITLE, PRINTED -> false;
            case HEADING -> SectionParts.canDissolve((Section) first.source(), flow.rootSection().orElse(null));
            default -> true;
        };
    }

    private static TextPlace start(FlowLine line) {
        return new TextPlace(line.place(0).orElseThrow().text(), 0);
    }

    private boolean isThere(FlowLine line) {
        return EcoreUtil.getRootContainer(line.source()) == EcoreUtil.getRootContainer(flow.root());
    }

    /** The form of a heading whose text the next paragraph joins, so that its end mark stays where it is. */
    static boolean runsIn(FlowLine first, FlowLine last) {
        return first.source() instanceof Section section && section.getHeading() != null
                && section.getHeading().getForm() == HeadingForm.STANDALONE && section.getHeading().getEndMark() != null
                && !section.getBlocks().isEmpty() && section.getBlocks().getFirst() == last.source();
    }
}
