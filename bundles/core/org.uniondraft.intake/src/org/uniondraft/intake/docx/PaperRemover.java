package org.uniondraft.intake.docx;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Block;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Picture;
import org.uniondraft.model.Record;
import org.uniondraft.model.Row;
import org.uniondraft.model.Section;
import org.uniondraft.model.Value;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;

/** Takes out of a paper what was deleted in its file. */
final class PaperRemover {

    private PaperRemover() {
    }

    /**
     * Removes what a paragraph showed.
     *
     * @param printed the text or picture it showed
     */
    static void remove(EObject printed) {
        switch (printed) {
            case Heading heading -> heading((Section) heading.eContainer());
            case EnumerationItem item -> item(item);
            case Value value -> value(value);
            case Paragraph paragraph when paragraph.eContainer() instanceof Cell cell -> cell(paragraph, cell);
            case Paragraph paragraph -> block(paragraph);
            case Picture picture -> block(picture);
            case MarkedText text when text.eContainer() instanceof Attachment -> Texts.change(text, "");
            case MarkedText text -> EcoreUtil.remove(text);
            default -> {
                // Nothing else is printed as a paragraph of its own.
            }
        }
    }

    private static void block(Block block) {
        EObject owner = block.eContainer();
        EcoreUtil.delete(block);
        if (owner instanceof Section section) {
            prune(section);
        }
    }

    /** A section without a heading is there for its blocks. */
    private static void prune(Section section) {
        if (section.getHeading() == null && section.eContainer() instanceof Section && section.getBlocks().isEmpty()
                && section.getSections().isEmpty() && section.getRecordTables().isEmpty()) {
            EcoreUtil.delete(section);
        }
    }

    /** What stood below the heading goes on below the one before it, as it does in the file. */
    private static void heading(Section section) {
        if (section.getHeading().getForm() == HeadingForm.RUN_IN && !section.getBlocks().isEmpty()
                && !(section.getBlocks().getFirst() instanceof Paragraph)) {
            section.getBlocks().removeFirst();
        } else if (section.getHeading().getForm() == HeadingForm.RUN_IN && !section.getBlocks().isEmpty()) {
            EcoreUtil.delete(section.getBlocks().getFirst());
        }
        section.setHeading(null);
        Section parent = section.eContainer() instanceof Section above ? above : null;
        if (parent == null) {
            return;
        }
        int index = parent.getSections().indexOf(section);
        Section before = index > 0 ? last(parent.getSections().get(index - 1)) : parent;
        boolean printedBefore = index > 0 || parent.getSections().getFirst() == section;
        if (printedBefore && !section.getBlocks().isEmpty()) {
            before.getBlocks().addAll(section.getBlocks());
        }
        before.getRecordTables().addAll(section.getRecordTables());
        if (index > 0) {
            parent.getSections().get(index - 1).getSections().addAll(section.getSections());
        } else {
            List<Section> children = List.copyOf(section.getSections());
            parent.getSections().addAll(index + 1, children);
        }
        EcoreUtil.delete(section);
    }

    private static Section last(Section section) {
        return section.getSections().isEmpty() ? section : last(section.getSections().getLast());
    }

    private static void item(EnumerationItem item) {
        Enumeration enumeration = (Enumeration) item.eContainer();
        int index = enumeration.getItems().indexOf(item);
        if (!item.getBlocks().isEmpty() && index > 0) {
            enumeration.getItems().get(index - 1).getBlocks().addAll(item.getBlocks());
        } else if (!item.getBlocks().isEmpty()) {
            Texts.change(item, "");
            return;
        }
        EcoreUtil.delete(item);
        if (enumeration.getItems().isEmpty() && (enumeration.getLeadIn() == null)) {
            block(enumeration);
        }
    }

    private static void cell(Paragraph paragraph, Cell cell) {
        EcoreUtil.delete(paragraph);
        Row row = Models.enclosing(cell, Row.class).orElse(null);
        boolean empty = row != null && row.getCells().stream().allMatch(each -> each.getParagraphs().isEmpty());
        if (empty && row.getCells().stream().allMatch(each -> each.getRowSpan() <= 1)) {
            EObject table = row.eContainer();
            EcoreUtil.delete(row);
            if (table instanceof org.uniondraft.model.Table whole && whole.getRows().isEmpty()) {
                block(whole);
            }
        }
    }

    private static void value(Value value) {
        Record row = (Record) value.eContainer();
        EcoreUtil.delete(value);
        if (row.getValues().stream().allMatch(each -> each.getText() == null || each.getText().isEmpty())) {
            EcoreUtil.delete(row);
        }
    }
}
