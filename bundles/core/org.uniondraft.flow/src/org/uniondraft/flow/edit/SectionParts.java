package org.uniondraft.flow.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Block;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.support.Texts;

/** Makes sections of paragraphs and paragraphs of sections. The order in which the text is read stays the same. */
final class SectionParts {

    private SectionParts() {
    }

    /** Whether a section can go: there is one before it that takes what it holds. */
    static boolean canDissolve(Section section, Section top) {
        return section != top && Parts.parent(section) != null;
    }

    /**
     * Takes a section away; the section read before it gets its blocks and record tables, and its sections stay at their
     * level if there is one beside it, else they rise. The heading goes with it.
     *
     * @param section a section that can go
     */
    static void dissolve(Section section) {
        Section parent = Parts.parent(section);
        int index = parent.getSections().indexOf(section);
        Section heir = Parts.before(section);
        boolean hasContent = !section.getBlocks().isEmpty() || !section.getSections().isEmpty();
        heir.getBlocks().addAll(List.copyOf(section.getBlocks()));
        if (index == 0) {
            parent.getSections().addAll(1, List.copyOf(section.getSections()));
        } else {
            parent.getSections().get(index - 1).getSections().addAll(List.copyOf(section.getSections()));
        }
        for (RecordTable table : List.copyOf(section.getRecordTables())) {
            if (hasContent || isUsed(table)) {
                heir.getRecordTables().add(table);
            }
        }
        if (hasContent && heir.getHeading() != null) {
            Set<String> kinds = new LinkedHashSet<>(section.getKinds());
            kinds.removeAll(heir.getKinds());
            heir.getKinds().addAll(kinds);
        }
        References.remove(section, heir);
        removeIfEmpty(heir);
    }

    private static boolean isUsed(RecordTable table) {
        Collection<Setting> uses = EcoreUtil.UsageCrossReferencer.find(table, EcoreUtil.getRootContainer(table));
        return !uses.isEmpty();
    }

    /** Takes away a section that nothing is in any more, unless it is the body. */
    static void removeIfEmpty(Section section) {
        Section parent = Parts.parent(section);
        if (parent != null && Parts.isEmpty(section)) {
            References.remove(section, parent);
        }
    }

    /**
     * Makes a paragraph of a heading.
     *
     * @param section a section that can go
     * @return the paragraph
     */
    static Paragraph toParagraph(Section section) {
        Heading heading = section.getHeading();
        Block first = Parts.last(section.getBlocks()) == null ? null : section.getBlocks().getFirst();
        boolean runIn = heading.getForm() == HeadingForm.RUN_IN;
        Paragraph paragraph = Parts.paragraph();
        section.getBlocks().addFirst(paragraph);
        Texts.moveTail(heading, 0, paragraph);
        if (heading.getSubtitle() != null) {
            Parts.append(paragraph, "——");
            Texts.moveTail(heading.getSubtitle(), 0, paragraph);
        }
        Parts.append(paragraph, heading.getEndMark());
        if (runIn && first instanceof Paragraph text) {
            Texts.moveTail(text, 0, paragraph);
            References.remove(text, paragraph);
        }
        dissolve(section);
        return paragraph;
    }

    /**
     * Makes a heading of a paragraph. What follows it up to the next heading of the same level or above is in its section
     * then.
     *
     * @param paragraph a paragraph right in a section
     * @param level the level from 1; one that is too deep for the place becomes the deepest one possible
     * @param top the section that must not be left
     * @return the new section
     */
    static Section toHeading(Paragraph paragraph, int level, Section top) {
        Section holder = (Section) paragraph.eContainer();
        List<Section> branch = new ArrayList<>();
        Section parent = holder;
        while (parent != top && Parts.parent(parent) != null
                && (parent.getHeading() == null || Parts.levelInside(parent) > level)) {
            branch.add(parent);
            parent = Parts.parent(parent);
        }
        Section added = Parts.section(null);
        int place = branch.isEmpty() ? 0 : parent.getSections().indexOf(branch.getLast()) + 1;
        parent.getSections().add(place, added);
        List<Block> blocks = holder.getBlocks();
        List<Block> following = List.copyOf(blocks.subList(blocks.indexOf(paragraph) + 1, blocks.size()));
        added.getBlocks().addAll(following);
        Section below = null;
        for (Section at : branch) {
            int from = below == null ? 0 : at.getSections().indexOf(below) + 1;
            added.getSections().addAll(List.copyOf(at.getSections().subList(from, at.getSections().size())));
            below = at;
        }
        Texts.moveTail(paragraph, 0, added.getHeading());
        References.remove(paragraph, added);
        if (holder != top && holder.getRole() != SectionRole.BODY) {
            removeIfEmpty(holder);
        }
        return added;
    }

    /** Raises a section one level; what followed it in its parent becomes part of it. */
    static boolean promote(Section section, Section top) {
        Section parent = Parts.parent(section);
        Section above = parent == null || parent == top ? null : Parts.parent(parent);
        if (above == null || parent.getHeading() == null) {
            return false;
        }
        List<Section> siblings = parent.getSections();
        List<Section> following = List.copyOf(siblings.subList(siblings.indexOf(section) + 1, siblings.size()));
        section.getSections().addAll(following);
        above.getSections().add(above.getSections().indexOf(parent) + 1, section);
        return true;
    }

    /** Lowers a section one level: it becomes the last one in the section before it. */
    static boolean demote(Section section) {
        Section parent = Parts.parent(section);
        int index = parent == null ? 0 : parent.getSections().indexOf(section);
        Section before = index == 0 ? null : parent.getSections().get(index - 1);
        if (before == null || before.getHeading() == null) {
            return false;
        }
        before.getSections().add(section);
        return true;
    }

    /** Raises or lowers a section until it has a level, or as near as it can be. */
    static void setLevel(Section section, int level, Section top) {
        if (section.getRole() == SectionRole.PART) {
            section.setRole(SectionRole.SECTION);
        }
        while (Parts.levelInside(section) - 1 > level && promote(section, top)) {
            continue;
        }
        while (Parts.levelInside(section) - 1 < level && demote(section)) {
            continue;
        }
    }

    /** Splits a heading: what stands before the offset becomes a heading of its own, before the section. */
    static Section splitHeading(Section section, int offset) {
        Heading heading = section.getHeading();
        Section added = Parts.section(heading);
        List<Section> siblings = Parts.parent(section).getSections();
        siblings.add(siblings.indexOf(section), added);
        added.setRole(section.getRole());
        if (heading.getNumberMode() == NumberMode.NONE) {
            added.getHeading().setNumberMode(NumberMode.NONE);
        }
        Texts.moveTail(heading, 0, added.getHeading());
        Texts.moveTail(added.getHeading(), offset, heading);
        return added;
    }
}
