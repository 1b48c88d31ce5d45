package org.uniondraft.flow.edit;

import java.util.OptionalInt;

import org.uniondraft.flow.Flow;
import org.uniondraft.flow.FlowLine;
import org.uniondraft.flow.LineKind;
import org.uniondraft.flow.Segment;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.flow.internal.Messages;
import org.uniondraft.model.Block;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.ModelCommandStack;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/**
 * Types in a flow: characters, Enter, Backspace, Delete. Each method is one step to undo, only typing in one text goes on
 * in the same step; each gives the offset of the caret in the changed flow, or nothing if what is asked for is not
 * possible there, and then nothing is changed.
 */
public final class FlowEditor {

    private final EditRunner runner;
    private final Flow flow;

    /**
     * Makes an editor.
     *
     * @param flow the flow
     * @param stack the commands of its paper
     */
    public FlowEditor(Flow flow, ModelCommandStack stack) {
        this.runner = new EditRunner(flow, stack);
        this.flow = flow;
    }

    /** {@return what runs the changes, for other editors on the same flow} */
    public EditRunner runner() {
        return runner;
    }

    /**
     * Replaces a stretch by text that is typed or pasted.
     *
     * @param start the first offset
     * @param end the offset behind the last one; the same as the first if nothing is replaced
     * @param text the text; each line break in it splits as {@link #enter(int, int)} does
     * @return the offset behind the new text
     */
    public OptionalInt replace(int start, int end, String text) {
        String[] lines = text.split("\\R", -1);
        if (lines.length == 1 && flow.place(start).isPresent() && isWithinText(start, end)) {
            return typeInText(flow.place(start).get(), end - start, text);
        }
        return runner.run(lines.length == 1 ? Messages.type : Messages.insertText, () -> {
            TextPlace place = placeFor(start, end);
            place = insert(place, lines[0]);
            for (int i = 1; i < lines.length; i++) {
                place = insert(splitter().split(place), lines[i]);
            }
            return place;
        });
    }

    private boolean isWithinText(int start, int end) {
        int line = flow.lineAt(start);
        if (flow.lineAt(end) != line) {
            return false;
        }
        MarkedText text = flow.place(start).get().text();
        int from = start - flow.start(line);
        int to = end - flow.start(line);
        return start == end || flow.line(line).segments().stream()
                .anyMatch(segment -> segment.source() == text && segment.start() <= from && to <= segment.end());
    }

    private OptionalInt typeInText(TextPlace place, int length, String typed) {
        MarkedText text = place.text();
        if (Models.isLocked(text)) {
            return OptionalInt.empty();
        }
        return runner.type(text, () -> {
            String inserted = Texts.replace(text, place.offset(), place.offset() + length, typed);
            return new TextPlace(text, place.offset() + inserted.length());
        });
    }

    private static TextPlace insert(TextPlace place, String text) {
        if (text.isEmpty()) {
            return place;
        }
        return new TextPlace(place.text(), place.offset() + Texts.insert(place.text(), place.offset(), text).length());
    }

    /** Deletes what is to be replaced, and finds or makes a place to type in. Runs inside a change. */
    TextPlace placeFor(int start, int end) {
        if (flow.lines().isEmpty()) {
            return newParagraph();
        }
        if (start == end) {
            EditRunner.needUnlocked(flow.line(flow.lineAt(start)).source());
            return flow.place(start).orElseThrow(EditRunner::refuse);
        }
        TextPlace place = new Deleter(flow).delete(start, end);
        if (place != null && runner.isThere(place.text())) {
            return place;
        }
        // Everything that could be typed in is gone: go on behind what is before it.
        int line = flow.lineAt(start);
        for (int i = line - 1; i >= 0; i--) {
            FlowLine before = flow.line(i);
            if (before.kind().isBodyText() && runner.isThere(before.source()) && before.isEditable()) {
                return splitter().split(TextPlace.endOf(before.texts().getLast()));
            }
        }
        return newParagraph();
    }

    private TextPlace newParagraph() {
        Section top = runner.top();
        EditRunner.needUnlocked(top);
        Paragraph paragraph = Parts.paragraph();
        top.getBlocks().addFirst(paragraph);
        return new TextPlace(paragraph, 0);
    }

    Splitter splitter() {
        return new Splitter(flow.rootSection().orElse(null));
    }

    /**
     * Splits: a heading in two, a paragraph in two, an item in two. Behind a heading the text of its section begins; an
     * empty item leaves its list, an empty heading becomes a paragraph; at a preview a paragraph is made beside it.
     *
     * @param start the first offset of what is replaced
     * @param end the offset behind it; the same as the first if nothing is replaced
     * @return the offset of the caret
     */
    public OptionalInt enter(int start, int end) {
        return runner.run(Messages.split, () -> {
            int index = flow.lineAt(start);
            if (index >= 0 && start == end && flow.line(index).kind().isPreview()
                    && flow.line(index).source() instanceof Block block) {
                return besideBlock(block, index, start);
            }
            return splitter().split(placeFor(start, end));
        });
    }

    private TextPlace besideBlock(Block block, int index, int offset) {
        boolean atStart = offset == flow.start(index) && flow.line(index).part() == 0 && !flow.line(index).text().isEmpty();
        return atStart ? Splitter.beforeBlock(block) : Splitter.afterBlock(block);
    }

    /**
     * Deletes a stretch. Paragraphs whose border is in it are joined; blocks shown as previews go if all of their lines
     * are in it.
     *
     * @param start the first offset
     * @param end the offset behind the last one
     * @return the offset of the caret
     */
    public OptionalInt delete(int start, int end) {
        if (start == end) {
            return OptionalInt.empty();
        }
        if (flow.place(start).isPresent() && isWithinText(start, end)) {
            return typeInText(flow.place(start).get(), end - start, "");
        }
        int lines = flow.lines().size();
        boolean[] done = new boolean[1];
        OptionalInt caret = runner.run(Messages.delete, () -> {
            TextPlace place = new Deleter(flow).delete(start, end);
            done[0] = true;
            return place != null && !runner.isThere(place.text()) ? null : place;
        });
        // Where nothing can be typed in the caret stays as near as it can.
        return caret.isPresent() || !done[0] && lines == flow.lines().size() ? caret
                : OptionalInt.of(Math.min(start, flow.length()));
    }

    /**
     * Deletes the character before an offset. At the start of an item it becomes a paragraph, or rises if it is in a
     * list in a list; a heading becomes a paragraph; else the line joins the one before.
     *
     * @param offset the offset
     * @return the offset of the caret
     */
    public OptionalInt backspace(int offset) {
        int index = flow.lineAt(offset);
        if (index < 0) {
            return OptionalInt.empty();
        }
        FlowLine line = flow.line(index);
        if (offset > flow.start(index)) {
            return delete(flow.start(index) + previous(line.text(), offset - flow.start(index)), offset);
        }
        if (line.kind() == LineKind.ITEM) {
            EnumerationItem item = (EnumerationItem) line.source();
            return runner.run(Messages.leaveList, () -> {
                EditRunner.needUnlocked(item);
                return ListParts.promote(item) ? new TextPlace(item, 0) : new TextPlace(ListParts.toParagraph(item), 0);
            });
        }
        if (line.kind() == LineKind.HEADING && SectionParts.canDissolve((Section) line.source(), runner.top())) {
            return runner.run(Messages.toParagraph, () -> {
                EditRunner.needUnlocked(line.source());
                return new TextPlace(SectionParts.toParagraph((Section) line.source()), 0);
            });
        }
        return index == 0 ? OptionalInt.empty() : delete(offset - 1, offset);
    }

    /**
     * Deletes the character behind an offset; at the end of a line the next one joins it.
     *
     * @param offset the offset
     * @return the offset of the caret
     */
    public OptionalInt deleteNext(int offset) {
        int index = flow.lineAt(offset);
        if (index < 0 || offset >= flow.length()) {
            return OptionalInt.empty();
        }
        String text = flow.line(index).text();
        int local = offset - flow.start(index);
        int length = local < text.length() ? Character.charCount(text.codePointAt(local)) : 1;
        Segment fixed = flow.line(index).segments().stream().filter(segment -> segment.start() <= local)
                .filter(segment -> local < segment.end() && !segment.isEditable()).findFirst().orElse(null);
        return delete(offset, fixed == null ? offset + length : flow.start(index) + fixed.end());
    }

    private static int previous(String text, int offset) {
        return offset - Character.charCount(text.codePointBefore(offset));
    }
}
