package org.uniondraft.flow.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.flow.internal.Messages;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/**
 * Changes what the lines of a flow are: levels, headings, lists. Each method is one step to undo, works on all lines that
 * a stretch touches, and gives the new offset of the beginning of the stretch, or nothing if nothing could be done.
 */
public final class StructureEditor {

    private final EditRunner runner;
    private final Flow flow;

    /**
     * Makes an editor.
     *
     * @param runner what runs its changes
     */
    public StructureEditor(EditRunner runner) {
        this.runner = runner;
        this.flow = runner.flow();
    }

    /**
     * Lowers headings and items one level.
     *
     * @param start the first offset
     * @param end the last offset
     * @return the new offset of the first one
     */
    public OptionalInt demote(int start, int end) {
        return move(Messages.demote, start, end, line -> switch (line.source()) {
            case Section section -> SectionParts.demote(section);
            case EnumerationItem item -> ListParts.demote(item, line.level());
            default -> false;
        });
    }

    /**
     * Raises headings and items one level.
     *
     * @param start the first offset
     * @param end the last offset
     * @return the new offset of the first one
     */
    public OptionalInt promote(int start, int end) {
        return move(Messages.promote, start, end, line -> switch (line.source()) {
            case Section section -> SectionParts.promote(section, runner.top());
            case EnumerationItem item -> ListParts.promote(item);
            default -> false;
        });
    }

    private OptionalInt move(String label, int start, int end, Predicate<FlowLine> step) {
        return change(label, start, end, lines -> {
            // What is inside of something that moves goes along.
            List<FlowLine> outermost = lines.stream().filter(line -> line.part() >= 0 && lines.stream()
                    .noneMatch(other -> other.source() != line.source() && other.part() >= 0
                            && EcoreUtil.isAncestor(other.source(), line.source()))).toList();
            boolean any = false;
            for (FlowLine line : outermost) {
                any |= step.test(line);
            }
            return any ? lines.stream().flatMap(line -> line.texts().stream()).findFirst().orElse(null) : null;
        });
    }

    /**
     * Makes headings of a level of paragraphs, items and headings.
     *
     * @param start the first offset
     * @param end the last offset
     * @param level the level, from 1; where it is too deep the deepest one possible
     * @return the new offset of the first one
     */
    public OptionalInt toHeading(int start, int end, int level) {
        return change(Messages.toHeading, start, end, lines -> {
            Section top = runner.top();
            MarkedText first = null;
            for (FlowLine line : lines) {
                MarkedText made = switch (line.source()) {
                    case Section section when line.part() >= 0 && section != top -> {
                        SectionParts.setLevel(section, level, top);
                        yield section.getHeading();
                    }
                    case Paragraph paragraph when paragraph.eContainer() instanceof Section ->
                        SectionParts.toHeading(paragraph, level, top).getHeading();
                    case EnumerationItem item when ListParts.around(item) == null ->
                        SectionParts.toHeading(ListParts.toParagraph(item), level, top).getHeading();
                    default -> null;
                };
                first = first == null ? made : first;
            }
            return first;
        });
    }

    /**
     * Makes paragraphs of headings, items, lists set in one paragraph, and lines that were not understood.
     *
     * @param start the first offset
     * @param end the last offset
     * @return the new offset of the first one
     */
    public OptionalInt toParagraph(int start, int end) {
        return change(Messages.toParagraph, start, end, lines -> {
            Section top = runner.top();
            MarkedText first = null;
            for (FlowLine line : lines) {
                MarkedText made = switch (line.source()) {
                    case Section section when line.part() >= 0 && SectionParts.canDissolve(section, top) ->
                        SectionParts.toParagraph(section);
                    case EnumerationItem item -> {
                        while (ListParts.promote(item)) {
                            continue;
                        }
                        yield ListParts.toParagraph(item);
                    }
                    case RawBlock raw when line.part() == 0 -> paragraphs(raw);
                    default -> null;
                };
                first = first == null ? made : first;
            }
            return first;
        });
    }

    private static MarkedText paragraphs(RawBlock raw) {
        Paragraph first = null;
        for (String text : raw.getLines()) {
            Paragraph paragraph = Parts.paragraph();
            paragraph.setText(Texts.line(text));
            Parts.insertBefore(raw, paragraph);
            first = first == null ? paragraph : first;
        }
        References.remove(raw, first);
        return first;
    }

    /**
     * Turns the heading at an offset from one that stands alone into one that the text follows in the same paragraph, or
     * back. Without an end mark it gets 。, so that title and text are parted.
     *
     * @param offset an offset in the heading, or in the text below it
     * @return the new offset
     */
    public OptionalInt toggleRunIn(int offset) {
        return change(Messages.toggleRunIn, offset, offset, lines -> {
            Section section = Models.section(lines.getFirst().source()).orElse(null);
            Heading heading = section == null ? null : section.getHeading();
            if (heading == null) {
                throw EditRunner.refuse();
            }
            boolean runIn = heading.getForm() != HeadingForm.RUN_IN;
            heading.setForm(runIn ? HeadingForm.RUN_IN : HeadingForm.STANDALONE);
            if (runIn && (heading.getEndMark() == null || heading.getEndMark().isEmpty())) {
                heading.setEndMark("。");
            }
            return heading;
        });
    }

    /**
     * Turns an enumeration set in one paragraph (一是…二是…) into a list, or a list into one paragraph.
     *
     * @param offset an offset in it
     * @return the new offset
     */
    public OptionalInt toggleRun(int offset) {
        return change(Messages.toggleRun, offset, offset, lines -> {
            Enumeration enumeration = enumerationOf(lines.getFirst());
            if (enumeration == null) {
                throw EditRunner.refuse();
            }
            ListParts.toggleLayout(enumeration);
            return enumeration.getItems().isEmpty() ? null : enumeration.getItems().getFirst();
        });
    }

    private static Enumeration enumerationOf(FlowLine line) {
        return switch (line.source()) {
            case Enumeration enumeration -> enumeration;
            case EnumerationItem item -> Parts.enumeration(item);
            case Section section when line.part() >= 0 -> LineRemover.runIn(section) instanceof Enumeration run ? run : null;
            default -> line.source().eContainer() instanceof Enumeration enumeration ? enumeration : null;
        };
    }

    /**
     * Makes a list of paragraphs, or gives the list at the offset other markers.
     *
     * @param start the first offset
     * @param end the last offset
     * @param marker the marker of the first item as it prints: 一是, 1., （1）, •
     * @param layout how the items are set
     * @return the new offset of the first one
     */
    public OptionalInt toList(int start, int end, String marker, EnumerationLayout layout) {
        return change(Messages.toList, start, end, lines -> {
            Enumeration there = enumerationOf(lines.getFirst());
            if (there != null) {
                there.setMarker(marker);
                there.setLayout(layout);
                there.getItems().forEach(item -> item.setLiteralMarker(null));
                return there.getItems().isEmpty() ? null : there.getItems().getFirst();
            }
            MarkedText first = null;
            List<Paragraph> together = new ArrayList<>();
            for (FlowLine line : lines) {
                Paragraph paragraph = listable(line);
                Block last = together.isEmpty() ? null : together.getLast();
                boolean goesOn = paragraph != null && last != null && last.eContainer() == paragraph.eContainer()
                        && Parts.siblings(last).indexOf(last) + 1 == Parts.siblings(paragraph).indexOf(paragraph);
                if (!goesOn) {
                    first = firstOf(first, together, marker, layout);
                    together.clear();
                }
                if (paragraph != null) {
                    together.add(paragraph);
                }
            }
            return firstOf(first, together, marker, layout);
        });
    }

    private static Paragraph listable(FlowLine line) {
        return line.source() instanceof Paragraph paragraph && paragraph.eContainer() instanceof Section ? paragraph : null;
    }

    private static MarkedText firstOf(MarkedText known, List<Paragraph> paragraphs, String marker, EnumerationLayout layout) {
        MarkedText made = paragraphs.isEmpty() ? null
                : ListParts.toList(paragraphs, marker, layout).getItems().getFirst();
        return known == null ? made : known;
    }

    /** Makes something of a list of lines; gives a text the caret can be in then, or null if there was nothing to do. */
    @FunctionalInterface
    private interface Change {
        MarkedText of(List<FlowLine> lines);
    }

    private OptionalInt change(String label, int start, int end, Change change) {
        int first = flow.lineAt(start);
        if (first < 0) {
            return OptionalInt.empty();
        }
        TextPlace place = flow.place(start).orElse(null);
        return runner.run(label, () -> {
            List<FlowLine> lines = List.copyOf(flow.lines().subList(first, flow.lineAt(end) + 1));
            EditRunner.needUnlocked(lines);
            MarkedText made = change.of(lines);
            if (made == null) {
                throw EditRunner.refuse();
            }
            boolean stays = place != null && runner.isThere(place.text());
            return stays ? place : new TextPlace(made, Math.min(place == null ? 0 : place.offset(), Parts.length(made)));
        });
    }
}
