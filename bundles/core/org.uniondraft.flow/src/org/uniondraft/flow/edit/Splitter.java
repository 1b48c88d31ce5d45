package org.uniondraft.flow.edit;

import org.uniondraft.flow.TextPlace;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/** Splits texts: what Enter does. */
final class Splitter {

    private final Section top;

    /**
     * Makes a splitter.
     *
     * @param top the section that must not be left, or null if there is none
     */
    Splitter(Section top) {
        this.top = top;
    }

    /**
     * Splits a text.
     *
     * @param place where
     * @return where the caret is then
     */
    TextPlace split(TextPlace place) {
        MarkedText text = place.text();
        EditRunner.needUnlocked(text);
        int offset = place.offset();
        return switch (text) {
            case Heading heading -> heading(heading, offset);
            case Paragraph paragraph -> paragraph(paragraph, offset);
            case EnumerationItem item -> item(item, offset);
            default -> other(text, offset);
        };
    }

    private static TextPlace start(MarkedText text) {
        return new TextPlace(text, 0);
    }

    private TextPlace heading(Heading heading, int offset) {
        Section section = (Section) heading.eContainer();
        if (Parts.length(heading) == 0 && heading.getSubtitle() == null && SectionParts.canDissolve(section, top)) {
            return start(SectionParts.toParagraph(section));
        }
        if (offset < Parts.length(heading)) {
            if (!SectionParts.canDissolve(section, top)) {
                EditRunner.refuse();
            }
            SectionParts.splitHeading(section, offset);
            return start(heading);
        }
        return headingEnd(section);
    }

    /** Behind a title the text goes on: in the run-in text that has a paragraph of its own now, or in a new one. */
    private static TextPlace headingEnd(Section section) {
        Heading heading = section.getHeading();
        Block first = section.getBlocks().isEmpty() ? null : section.getBlocks().getFirst();
        if (heading.getForm() == HeadingForm.RUN_IN) {
            heading.setForm(HeadingForm.STANDALONE);
            if (first instanceof Paragraph paragraph) {
                return start(paragraph);
            }
        }
        Paragraph added = Parts.paragraph();
        section.getBlocks().addFirst(added);
        return start(added);
    }

    private static TextPlace paragraph(Paragraph paragraph, int offset) {
        if (paragraph.eContainer() instanceof EnumerationItem item) {
            return itemParagraph(item, paragraph, offset);
        }
        if (!(paragraph.eContainer() instanceof Section section)) {
            throw EditRunner.refuse();
        }
        boolean first = section.getBlocks().getFirst() == paragraph;
        if (offset == 0 && first && section.getHeading() != null && section.getHeading().getForm() == HeadingForm.RUN_IN) {
            section.getHeading().setForm(HeadingForm.STANDALONE);
            return start(paragraph);
        }
        return paragraphAround(paragraph, offset);
    }

    private static TextPlace paragraphAround(Paragraph paragraph, int offset) {
        Paragraph added = Parts.paragraph();
        added.setAlignment(paragraph.getAlignment());
        if (offset == 0 && Parts.length(paragraph) > 0) {
            Parts.insertBefore(paragraph, added);
            return start(paragraph);
        }
        // Behind an address to those present the ordinary text begins.
        added.setFlushLeft(paragraph.isFlushLeft() && offset < Parts.length(paragraph));
        Parts.insertAfter(paragraph, added);
        Texts.moveTail(paragraph, offset, added);
        return start(added);
    }

    private static TextPlace itemParagraph(EnumerationItem item, Paragraph paragraph, int offset) {
        boolean run = Parts.enumeration(item).getLayout() == EnumerationLayout.RUN;
        if (!run && Parts.length(paragraph) > 0) {
            return paragraphAround(paragraph, offset);
        }
        EnumerationItem added = Parts.item();
        Parts.enumeration(item).getItems().add(Parts.enumeration(item).getItems().indexOf(item) + 1, added);
        added.getBlocks().addAll(item.getBlocks().subList(item.getBlocks().indexOf(paragraph) + 1, item.getBlocks().size()));
        Texts.moveTail(paragraph, offset, added);
        if (Parts.length(paragraph) == 0) {
            References.remove(paragraph, item);
        }
        return start(added);
    }

    private static TextPlace item(EnumerationItem item, int offset) {
        Enumeration enumeration = Parts.enumeration(item);
        if (Parts.length(item) == 0) {
            return leave(item);
        }
        EnumerationItem added = Parts.item();
        int index = enumeration.getItems().indexOf(item);
        if (offset == 0) {
            enumeration.getItems().add(index, added);
            return start(item);
        }
        enumeration.getItems().add(index + 1, added);
        added.getBlocks().addAll(item.getBlocks());
        Texts.moveTail(item, offset, added);
        return start(added);
    }

    /** An empty item leaves its list. */
    private static TextPlace leave(EnumerationItem item) {
        Enumeration enumeration = Parts.enumeration(item);
        if (enumeration.getLayout() == EnumerationLayout.RUN) {
            if (ListParts.around(item) != null || enumeration.getItems().getLast() != item) {
                throw EditRunner.refuse();
            }
            Paragraph added = Parts.paragraph();
            Parts.insertAfter(enumeration, added);
            ListParts.remove(item, added);
            return start(added);
        }
        return ListParts.promote(item) ? start(item) : start(ListParts.toParagraph(item));
    }

    private static TextPlace other(MarkedText text, int offset) {
        boolean atEnd = offset == Parts.length(text);
        return switch (text.eContainer()) {
            case Heading heading -> headingSubtitle(heading, text, offset);
            case Enumeration enumeration -> leadIn(enumeration, text, offset);
            case TitleBlock title when title.getLines().contains(text) && !atEnd -> titleLine(title, text, offset);
            case TitleBlock title when atEnd -> firstOf(Models.document(title).map(Document::getBody).orElse(null));
            case Attachment attachment when atEnd -> firstOf(attachment.getBody());
            case Block block when text.eContainmentFeature().getName().equals("leadIn") -> before(block, text, offset);
            case Block block when atEnd -> afterBlock(block);
            case null, default -> throw EditRunner.refuse();
        };
    }

    private static TextPlace headingSubtitle(Heading heading, MarkedText subtitle, int offset) {
        Section section = (Section) heading.eContainer();
        TextPlace caret = headingEnd(section);
        if (offset < Parts.length(subtitle)) {
            Paragraph added = Parts.paragraph();
            section.getBlocks().addFirst(added);
            Texts.moveTail(subtitle, offset, added);
            return start(added);
        }
        return caret;
    }

    private static TextPlace leadIn(Enumeration enumeration, MarkedText leadIn, int offset) {
        if (offset == Parts.length(leadIn) && enumeration.getLayout() == EnumerationLayout.PARAGRAPHS) {
            EnumerationItem added = Parts.item();
            enumeration.getItems().addFirst(added);
            return start(added);
        }
        return before(enumeration, leadIn, offset);
    }

    /** What stands before the offset in a lead-in becomes a paragraph before the block. */
    private static TextPlace before(Block block, MarkedText leadIn, int offset) {
        Paragraph added = Parts.paragraph();
        Parts.insertBefore(block, added);
        Texts.moveTail(leadIn, 0, added);
        Texts.moveTail(added, offset, leadIn);
        return start(leadIn);
    }

    private static TextPlace titleLine(TitleBlock title, MarkedText line, int offset) {
        MarkedText added = Parts.text();
        title.getLines().add(title.getLines().indexOf(line) + 1, added);
        Texts.moveTail(line, offset, added);
        return start(added);
    }

    /** Makes a paragraph at the beginning of a body. */
    private static TextPlace firstOf(Section body) {
        if (body == null) {
            throw EditRunner.refuse();
        }
        Paragraph added = Parts.paragraph();
        Section first = body;
        while (first.getBlocks().isEmpty() && !first.getSections().isEmpty()
                && first.getSections().getFirst().getHeading() == null) {
            first = first.getSections().getFirst();
        }
        EditRunner.needUnlocked(first);
        first.getBlocks().addFirst(added);
        return start(added);
    }

    /** Makes a paragraph behind a block that cannot be split. */
    static TextPlace afterBlock(Block block) {
        EditRunner.needUnlocked(block);
        Paragraph added = Parts.paragraph();
        Parts.insertAfter(block, added);
        return start(added);
    }

    /** Makes a paragraph before a block that cannot be split. */
    static TextPlace beforeBlock(Block block) {
        EditRunner.needUnlocked(block);
        Paragraph added = Parts.paragraph();
        Parts.insertBefore(block, added);
        return start(added);
    }
}
