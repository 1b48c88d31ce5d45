package org.uniondraft.check.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.CheckedText;
import org.uniondraft.check.CheckedText.Role;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Document;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.Heading;
import org.uniondraft.model.Mark;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.Value;

/** The objects of a paper in the order in which they are read, and its texts among them. */
final class ReadingOrder {

    private final Map<EObject, Integer> positions = new IdentityHashMap<>();
    private final List<CheckedText> texts = new ArrayList<>();

    private ReadingOrder() {
    }

    /**
     * Finds the order.
     *
     * @param document the paper
     * @return its order as it is now
     */
    static ReadingOrder of(Document document) {
        ReadingOrder order = new ReadingOrder();
        order.visit(document, null);
        return order;
    }

    /** {@return the texts that are not empty, in reading order} */
    List<CheckedText> texts() {
        return texts;
    }

    /**
     * Tells where an object stands.
     *
     * @param object the object; what is held by another one without a place of its own stands where that stands
     * @return its place among all objects; behind all of them if it does not belong to the paper
     */
    int position(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            Integer position = positions.get(at);
            if (position != null) {
                return position;
            }
        }
        return Integer.MAX_VALUE;
    }

    /**
     * Says what a rule sees of a text.
     *
     * @param text a text of a paper
     * @param section the section it lies in, or null
     * @return what it sees; the text may be empty
     */
    static CheckedText checked(MarkedText text, Section section) {
        return new CheckedText(text, role(text), section, text.getText() == null ? "" : text.getText());
    }

    private void visit(EObject object, Section section) {
        positions.put(object, positions.size());
        Section inner = object instanceof Section own ? own : section;
        if (object instanceof MarkedText text && text.getText() != null && !text.getText().isEmpty()) {
            texts.add(checked(text, inner));
        }
        children(object).forEach(child -> visit(child, inner));
    }

    private static Stream<? extends EObject> children(EObject object) {
        return switch (object) {
            case Document document -> Stream.concat(
                    Stream.of(document.getOrganisation(), document.getFrontMatter(), document.getTitleBlock(),
                            document.getBody(), document.getBackMatter()).filter(child -> child != null),
                    Stream.of(document.getAttachments(), document.getTerms(), document.getCitations(),
                            document.getNotes(), document.getLinks(), document.getSuppressions())
                            .flatMap(List::stream));
            case Section section -> Stream.of(Stream.ofNullable(section.getHeading()), section.getBlocks().stream(),
                    section.getRecordTables().stream(), section.getSections().stream()).flatMap(all -> all);
            case Attachment attachment -> Stream.of(attachment.getTitle(), attachment.getBody())
                    .filter(child -> child != null);
            default -> object.eContents().stream().filter(child -> !(child instanceof Mark));
        };
    }

    private static Role role(MarkedText text) {
        return switch (text) {
            case Heading heading -> Role.HEADING;
            case EnumerationItem item -> Role.ITEM;
            case Value value -> Role.VALUE;
            case Paragraph paragraph -> paragraph.eContainer() instanceof Cell ? Role.CELL : Role.PARAGRAPH;
            default -> switch (text.eContainer()) {
                case TitleBlock title -> Role.TITLE;
                case Heading heading -> Role.HEADING;
                default -> isLeadIn(text) ? Role.LEAD_IN : Role.CAPTION;
            };
        };
    }

    private static boolean isLeadIn(MarkedText text) {
        return text.eContainmentFeature() == ModelPackage.Literals.ENUMERATION__LEAD_IN
                || text.eContainmentFeature() == ModelPackage.Literals.RECORD_VIEW__LEAD_IN;
    }
}
