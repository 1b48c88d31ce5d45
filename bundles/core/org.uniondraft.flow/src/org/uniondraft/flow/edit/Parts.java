package org.uniondraft.flow.edit;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.Texts;

/** Makes new parts of papers, and finds the places of those that are there. */
final class Parts {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private Parts() {
    }

    static Paragraph paragraph() {
        Paragraph paragraph = MODEL.createParagraph();
        paragraph.setId(Ids.random().next());
        paragraph.setText("");
        return paragraph;
    }

    static MarkedText text() {
        MarkedText text = MODEL.createMarkedText();
        text.setId(Ids.random().next());
        text.setText("");
        return text;
    }

    static EnumerationItem item() {
        EnumerationItem item = MODEL.createEnumerationItem();
        item.setId(Ids.random().next());
        item.setText("");
        return item;
    }

    static Enumeration enumeration(String marker) {
        Enumeration enumeration = MODEL.createEnumeration();
        enumeration.setId(Ids.random().next());
        enumeration.setMarker(marker);
        enumeration.setLayout(EnumerationLayout.PARAGRAPHS);
        return enumeration;
    }

    static Section section(Heading like) {
        Heading heading = MODEL.createHeading();
        heading.setId(Ids.random().next());
        heading.setText("");
        if (like != null) {
            heading.setForm(like.getForm());
            heading.setEndMark(like.getEndMark());
        }
        Section section = MODEL.createSection();
        section.setId(Ids.random().next());
        section.setHeading(heading);
        return section;
    }

    /** The blocks that a block stands among: those of a section or of an item; cells have paragraphs of another kind. */
    static EList<Block> siblings(Block block) {
        return switch (block.eContainer()) {
            case Section section -> section.getBlocks();
            case EnumerationItem item -> item.getBlocks();
            case null, default -> throw new IllegalArgumentException("Not in running text: " + block);
        };
    }

    static void insertBefore(Block place, Block added) {
        EList<Block> siblings = siblings(place);
        siblings.add(siblings.indexOf(place), added);
    }

    static void insertAfter(Block place, Block added) {
        EList<Block> siblings = siblings(place);
        siblings.add(siblings.indexOf(place) + 1, added);
    }

    static Section parent(Section section) {
        return section.eContainer() instanceof Section parent ? parent : null;
    }

    static Enumeration enumeration(EnumerationItem item) {
        return (Enumeration) item.eContainer();
    }

    /** The section whose text is read right before a section: the last one in the one before, or the parent. */
    static Section before(Section section) {
        Section parent = parent(section);
        if (parent == null) {
            return null;
        }
        int index = parent.getSections().indexOf(section);
        if (index == 0) {
            return parent;
        }
        Section last = parent.getSections().get(index - 1);
        while (!last.getSections().isEmpty()) {
            last = last.getSections().getLast();
        }
        return last;
    }

    /** The level of the headings right inside a section: parts and sections without a heading count as none. */
    static int levelInside(Section section) {
        int level = 1;
        for (Section at = section; at != null; at = parent(at)) {
            if (at.getHeading() != null && at.getRole() != SectionRole.PART) {
                level++;
            }
        }
        return level;
    }

    /** Puts the end of a text before another one, which keeps its own. */
    static void prepend(MarkedText from, MarkedText to) {
        Texts.moveTail(to, 0, from);
        Texts.moveTail(from, 0, to);
    }

    static void append(MarkedText text, String end) {
        if (end != null && !end.isEmpty()) {
            text.setText(string(text) + end);
        }
    }

    static String string(MarkedText text) {
        return text.getText() == null ? "" : text.getText();
    }

    static int length(MarkedText text) {
        return string(text).length();
    }

    static boolean isEmpty(Section section) {
        return section.getHeading() == null && section.getBlocks().isEmpty() && section.getSections().isEmpty()
                && section.getRecordTables().isEmpty() && section.getExtras().isEmpty();
    }

    static <T> T last(List<T> list) {
        return list.isEmpty() ? null : list.getLast();
    }
}
