package org.uniondraft.flow.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.flow.Flow;
import org.uniondraft.flow.TextPlace;
import org.uniondraft.flow.internal.Messages;
import org.uniondraft.flow.paste.Fragment;
import org.uniondraft.flow.paste.Fragment.BlockPart;
import org.uniondraft.flow.paste.Fragment.Kind;
import org.uniondraft.flow.paste.Fragment.Part;
import org.uniondraft.flow.paste.Fragment.TextPart;
import org.uniondraft.flow.paste.FragmentCopier;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.ModelCopier;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/** Inserts fragments into a flow, each as one step to undo. */
public final class PasteEditor {

    private final FlowEditor editor;

    /**
     * Makes an editor.
     *
     * @param editor what types in the flow
     */
    public PasteEditor(FlowEditor editor) {
        this.editor = editor;
    }

    /**
     * Inserts a fragment. A single line goes into the text; several lines split it, and the first and last one join its
     * halves if they are plain text. In a title or caption everything is one line.
     *
     * @param start the first offset of what is replaced
     * @param end the offset behind it; the same as the first if nothing is replaced
     * @param fragment the fragment, which stays as it is
     * @return the offset behind what was inserted; nothing if it cannot be inserted there
     */
    public OptionalInt paste(int start, int end, Fragment fragment) {
        if (fragment.isEmpty()) {
            return OptionalInt.empty();
        }
        return editor.runner().run(Messages.paste, () -> insert(editor.placeFor(start, end), FragmentCopier.copyOf(fragment)));
    }

    /**
     * Inserts words with their marks into a text.
     *
     * @param start the first offset of what is replaced
     * @param end the offset behind it; the same as the first if nothing is replaced
     * @param words the words, which stay as they are; their marks refer to nothing in another paper
     * @return the offset behind them; nothing if they cannot be inserted there
     */
    public OptionalInt words(int start, int end, MarkedText words) {
        return editor.runner().run(Messages.insertText, () -> text(editor.placeFor(start, end), copy(words)));
    }

    private static Paragraph copy(MarkedText words) {
        Paragraph copy = Parts.paragraph();
        copy.setText(words.getText());
        copy.getMarks().addAll(ModelCopier.copyOf(words.getMarks()));
        return copy;
    }

    /**
     * Inserts words with their marks into the running text: behind a title or a block that is shown as a preview as a
     * paragraph of their own, else where the caret is.
     *
     * @param offset where the caret is
     * @param words the words, which stay as they are; their marks refer to nothing in another paper
     * @return the offset behind them; nothing if they cannot be inserted there
     */
    public OptionalInt phrase(int offset, MarkedText words) {
        Flow flow = editor.runner().flow();
        int index = flow.lineAt(offset);
        return editor.runner().run(Messages.insertText, () -> {
            if (index >= 0 && flow.line(index).kind().isPreview() && flow.line(index).source() instanceof Block block) {
                return text(Splitter.afterBlock(block), copy(words));
            }
            TextPlace place = editor.placeFor(offset, offset);
            return text(place.text() instanceof Heading heading && Parts.length(heading) > 0
                    ? editor.splitter().split(TextPlace.endOf(heading)) : place, copy(words));
        });
    }

    /**
     * Adds a fragment behind the text of a section, before the sections inside it.
     *
     * @param section a section of the flow
     * @param fragment the fragment, which stays as it is
     * @return the offset behind what was added; nothing if it cannot be added there
     */
    public OptionalInt append(Section section, Fragment fragment) {
        if (fragment.isEmpty()) {
            return OptionalInt.empty();
        }
        return editor.runner().run(Messages.paste, () -> {
            EditRunner.needUnlocked(section);
            Paragraph added = Parts.paragraph();
            section.getBlocks().add(added);
            return insert(new TextPlace(added, 0), FragmentCopier.copyOf(fragment));
        });
    }

    private TextPlace insert(TextPlace place, Fragment fragment) {
        Section section = Models.section(place.text()).orElse(null);
        boolean inline = fragment.parts().size() == 1 && fragment.parts().getFirst() instanceof TextPart text
                && (text.kind() == Kind.PARAGRAPH || !Parts.string(place.text()).isEmpty());
        if (section == null) {
            return inLine(place, fragment);
        }
        SharedObjects.bring(fragment.parts().stream().map(PasteEditor::root).toList(), fragment.shared(), section);
        if (inline) {
            return text(place, ((TextPart) fragment.parts().getFirst()).text());
        }
        return switch (place.text()) {
            case Paragraph paragraph when paragraph.eContainer() instanceof Section ->
                atParagraph(paragraph, place.offset(), fragment, true);
            case Heading heading when place.offset() == Parts.length(heading) -> atHeading(heading, fragment);
            case EnumerationItem item when isText(fragment) && ListParts.around(item) == null
                    && Parts.enumeration(item).getLayout() == EnumerationLayout.PARAGRAPHS -> atItem(item, place.offset(), fragment);
            case EnumerationItem item when Parts.enumeration(item).getLayout() == EnumerationLayout.PARAGRAPHS ->
                behindItem(item, place.offset(), fragment);
            default -> inLine(place, fragment);
        };
    }

    private static EObject root(Part part) {
        return switch (part) {
            case TextPart text -> text.text();
            case BlockPart block -> block.block();
        };
    }

    private static boolean isText(Fragment fragment) {
        return fragment.parts().stream().allMatch(part -> part instanceof TextPart text && text.kind() != Kind.HEADING);
    }

    /** Inserts a text with its marks. */
    private static TextPlace text(TextPlace place, MarkedText inserted) {
        MarkedText text = place.text();
        int length = Parts.length(inserted);
        if (place.offset() == Parts.length(text)) {
            Texts.moveTail(inserted, 0, text);
            return TextPlace.endOf(text);
        }
        Paragraph rest = Parts.paragraph();
        Texts.moveTail(text, place.offset(), rest);
        Texts.moveTail(inserted, 0, text);
        Texts.moveTail(rest, 0, text);
        return new TextPlace(text, place.offset() + length);
    }

    private static TextPlace inLine(TextPlace place, Fragment fragment) {
        String line = fragment.parts().stream().flatMap(part -> switch (part) {
            case TextPart text -> Stream.of(Parts.string(text.text()));
            case BlockPart block -> block.lines().stream();
        }).collect(Collectors.joining(" "));
        String inserted = Texts.insert(place.text(), place.offset(), line);
        return new TextPlace(place.text(), place.offset() + inserted.length());
    }

    /**
     * Inserts blocks where a paragraph is split.
     *
     * @param joins whether the first and last line join the halves
     */
    private TextPlace atParagraph(Paragraph head, int offset, Fragment fragment, boolean joins) {
        Paragraph tail = Parts.paragraph();
        tail.setAlignment(head.getAlignment());
        Parts.insertAfter(head, tail);
        Texts.moveTail(head, offset, tail);
        List<Part> parts = new ArrayList<>(fragment.parts());
        if (joins && plain(parts.getFirst()) instanceof Paragraph first) {
            Texts.moveTail(first, 0, head);
            parts.removeFirst();
        }
        Paragraph last = joins && !parts.isEmpty() ? plain(parts.getLast()) : null;
        int length = last == null ? 0 : Parts.length(last);
        if (last != null) {
            Parts.prepend(last, tail);
            parts.removeLast();
        }
        MarkedText end = insertBlocks(tail, parts, fragment.absolute());
        if (Parts.length(head) == 0) {
            References.remove(head, null);
        }
        if (last != null || end == null) {
            return new TextPlace(tail, length);
        }
        if (Parts.length(tail) == 0) {
            References.remove(tail, null);
        }
        return TextPlace.endOf(end);
    }

    private static Paragraph plain(Part part) {
        return part instanceof TextPart text && text.kind() == Kind.PARAGRAPH ? text.text() : null;
    }

    private TextPlace atHeading(Heading heading, Fragment fragment) {
        Section section = (Section) heading.eContainer();
        List<Part> parts = new ArrayList<>(fragment.parts());
        Paragraph added = Parts.paragraph();
        section.getBlocks().addFirst(added);
        if (plain(parts.getFirst()) instanceof Paragraph first) {
            Texts.moveTail(first, 0, heading);
            parts.removeFirst();
        }
        TextPlace end = TextPlace.endOf(heading);
        if (parts.isEmpty()) {
            References.remove(added, null);
            return end;
        }
        return atParagraph(added, 0, new Fragment(parts, fragment.shared(), fragment.absolute()), false);
    }

    private static TextPlace atItem(EnumerationItem head, int offset, Fragment fragment) {
        Enumeration enumeration = Parts.enumeration(head);
        int index = enumeration.getItems().indexOf(head) + 1;
        EnumerationItem tail = Parts.item();
        enumeration.getItems().add(index, tail);
        tail.getBlocks().addAll(List.copyOf(head.getBlocks()));
        Texts.moveTail(head, offset, tail);
        List<Part> parts = fragment.parts();
        Texts.moveTail(((TextPart) parts.getFirst()).text(), 0, head);
        for (Part part : parts.subList(1, parts.size() - 1)) {
            EnumerationItem item = Parts.item();
            enumeration.getItems().add(index++, item);
            Texts.moveTail(((TextPart) part).text(), 0, item);
        }
        Paragraph last = ((TextPart) parts.getLast()).text();
        int length = Parts.length(last);
        if (parts.size() > 1) {
            Parts.prepend(last, tail);
            return new TextPlace(tail, length);
        }
        TextPlace end = TextPlace.endOf(head);
        Texts.moveTail(tail, 0, head);
        head.getBlocks().addAll(List.copyOf(tail.getBlocks()));
        References.remove(tail, head);
        return end;
    }

    /** What is no item goes behind the list, which is cut where the caret is. */
    private TextPlace behindItem(EnumerationItem item, int offset, Fragment fragment) {
        EnumerationItem outermost = item;
        while (ListParts.around(outermost) instanceof EnumerationItem outer) {
            outermost = outer;
        }
        Enumeration enumeration = Parts.enumeration(outermost);
        int next = enumeration.getItems().indexOf(outermost) + 1;
        if (next < enumeration.getItems().size()) {
            ListParts.cutBefore(enumeration.getItems().get(next));
        }
        Paragraph added = Parts.paragraph();
        Parts.insertAfter(enumeration, added);
        Texts.moveTail(item, offset, added);
        return atParagraph(added, 0, fragment, false);
    }

    /** Inserts blocks before a paragraph; gives the last text among them, or null. */
    private MarkedText insertBlocks(Paragraph place, List<Part> parts, boolean absolute) {
        EList<Block> siblings = Parts.siblings(place);
        List<TextPart> headings = new ArrayList<>();
        ItemNesting nesting = new ItemNesting();
        MarkedText last = null;
        for (Part part : parts) {
            switch (part) {
                case BlockPart block -> {
                    nesting.end();
                    siblings.add(siblings.indexOf(place), block.block());
                }
                case TextPart text when text.kind() == Kind.ITEM -> {
                    last = nesting.add(text, list -> siblings.add(siblings.indexOf(place), list));
                }
                case TextPart text -> {
                    nesting.end();
                    siblings.add(siblings.indexOf(place), text.text());
                    last = text.text();
                    if (text.kind() == Kind.HEADING) {
                        headings.add(text);
                    }
                }
            }
        }
        Section top = editor.runner().top();
        int highest = headings.stream().mapToInt(TextPart::level).min().orElse(1);
        int base = absolute || headings.isEmpty() ? 0 : Parts.levelInside((Section) place.eContainer()) - highest;
        for (TextPart heading : headings) {
            Section made = SectionParts.toHeading(heading.text(), heading.level() + base, top);
            last = last == heading.text() ? made.getHeading() : last;
        }
        return last;
    }
}
