package org.uniondraft.model.edit.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Block;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Identified;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Property;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.Texts;

/** Puts a section into the one before it. */
public final class SectionMerge {

    private SectionMerge() {
    }

    /**
     * Merges.
     *
     * @param section the section that stays
     * @param next the section right behind it, which goes
     */
    public static void merge(Section section, Section next) {
        // In the order of reading, the text of the next section follows the last section inside this one.
        Section last = section;
        while (!last.getSections().isEmpty()) {
            last = last.getSections().getLast();
        }
        if (next.getHeading() != null) {
            keepTitle(next.getHeading(), next.getBlocks());
        }
        last.getBlocks().addAll(List.copyOf(next.getBlocks()));
        section.getSections().addAll(List.copyOf(next.getSections()));
        section.getRecordTables().addAll(List.copyOf(next.getRecordTables()));
        Set<String> kinds = new LinkedHashSet<>(section.getKinds());
        kinds.addAll(next.getKinds());
        section.getKinds().clear();
        section.getKinds().addAll(kinds);
        takeOver(section, next.getExtras());
        retarget(next, section);
        EcoreUtil.remove(next);
    }

    private static void keepTitle(Heading heading, List<Block> blocks) {
        Paragraph title = ModelFactory.eINSTANCE.createParagraph();
        title.setId(Ids.random().next());
        title.setOrigin(heading.getOrigin());
        title.setText("");
        // In its place before anything moves into it: what moves into a loose object is not recorded for redo.
        blocks.addFirst(title);
        Texts.moveTail(heading, 0, title);
        if (heading.getSubtitle() != null) {
            append(title, "——");
            Texts.moveTail(heading.getSubtitle(), 0, title);
        }
        if (title.getText().isBlank()) {
            blocks.remove(title);
            return;
        }
        append(title, heading.getEndMark() == null ? "" : heading.getEndMark());
        if (heading.getForm() == HeadingForm.RUN_IN && blocks.size() > 1 && blocks.get(1) instanceof Paragraph first) {
            Texts.moveTail(first, 0, title);
            Texts.moveTail(title, 0, first);
            blocks.remove(title);
        }
    }

    private static void append(MarkedText text, String end) {
        text.setText(text.getText() + end);
    }

    private static void takeOver(Section section, List<Property> extras) {
        Set<String> known = new LinkedHashSet<>(section.getExtras().stream().map(Property::getKey).toList());
        List.copyOf(extras).stream().filter(extra -> known.add(extra.getKey())).forEach(section.getExtras()::add);
    }

    private static void retarget(Identified from, Identified to) {
        Collection<Setting> settings = EcoreUtil.UsageCrossReferencer.find(from, EcoreUtil.getRootContainer(to));
        settings.forEach(setting -> EcoreUtil.replace(setting, from, to));
    }
}
