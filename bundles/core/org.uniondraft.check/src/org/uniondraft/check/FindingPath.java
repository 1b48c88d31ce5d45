package org.uniondraft.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.core.compose.Composer;
import org.uniondraft.core.numbering.HeadingNumbers;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Block;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Document;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Row;
import org.uniondraft.model.Section;
import org.uniondraft.model.Value;

/**
 * Says where in a paper something was found, for people and programs alike: {@code 二、>（一）>¶3}. The parts are those of
 * the objects around it, from the outside in:
 * <ul>
 * <li>a section: its number as it prints, else its title, else its role such as {@code preamble}; a heading is its section
 * <li>a block: {@code ¶N}, counted in its section; an item of it {@code itemN}, a cell of it {@code rNcN}
 * <li>a record table: its title, else its type; a record of it {@code recordN}, then the name of the field
 * <li>an attachment: its label, {@code 附件1}
 * <li>everything else: the name it has in the model, such as {@code titleBlock}, {@code frontMatter}; if there are several
 * of it, with its number, such as {@code lines2}
 * </ul>
 * A field of an object is named behind it. All numbers count from 1. The path of the paper as such is empty.
 */
public final class FindingPath {

    private static final String SEPARATOR = ">";

    private FindingPath() {
    }

    /**
     * Makes the path of a finding.
     *
     * @param finding the finding
     * @param numbers the numbers of the headings of its paper
     * @return the path
     */
    public static String of(Finding finding, HeadingNumbers numbers) {
        Deque<String> parts = new ArrayDeque<>();
        if (finding.feature() != null) {
            parts.push(finding.feature().getName());
        }
        for (EObject at = finding.subject(); at != null && !(at instanceof Document); at = at.eContainer()) {
            String part = part(at, numbers);
            if (!part.isEmpty()) {
                parts.push(part);
            }
        }
        return String.join(SEPARATOR, parts);
    }

    private static String part(EObject object, HeadingNumbers numbers) {
        return switch (object) {
            case Section section -> section(section, numbers);
            case EnumerationItem item -> "item" + index(item);
            case Cell cell -> "r" + index(cell.eContainer()) + "c" + index(cell);
            case Row row -> "";
            case Attachment attachment when attachment.eContainer() instanceof Document document ->
                Composer.attachmentLabel(document, document.getAttachments().indexOf(attachment));
            case RecordTable table -> Objects.requireNonNullElse(table.getTitle(), String.valueOf(table.getType()));
            case Record record -> "record" + index(record);
            case Value value -> String.valueOf(value.getField());
            case Block block -> "¶" + index(block);
            // A heading, a lead-in or a caption is found where its owner is, and a mark where its text is.
            case Mark mark -> "";
            case MarkedText text when !text.eContainmentFeature().isMany() -> "";
            default -> object.eContainmentFeature() == null ? ""
                    : object.eContainmentFeature().getName()
                            + (object.eContainmentFeature().isMany() ? index(object) : "");
        };
    }

    private static String section(Section section, HeadingNumbers numbers) {
        if (section.getHeading() == null) {
            // The root of a body is no part of the way.
            return section.eContainer() instanceof Section ? section.getRole().getLiteral() : "";
        }
        HeadingNumbers.Entry entry = numbers.get(section);
        return entry == null || entry.number().isEmpty()
                ? Objects.requireNonNullElse(section.getHeading().getText(), "") : entry.number();
    }

    private static int index(EObject object) {
        return ((List<?>) object.eContainer().eGet(object.eContainmentFeature())).indexOf(object) + 1;
    }
}
