package org.uniondraft.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Block;
import org.uniondraft.model.Heading;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.internal.Messages;
import org.uniondraft.model.edit.internal.SectionMerge;
import org.uniondraft.model.support.Ids;
import org.uniondraft.model.support.Models;

/**
 * Changes the tree of sections. Each command is one step to undo, and none changes the order in which the text is read
 * but those that move. What cannot be done, because there is no place for it or something is locked, is a command that
 * cannot be executed.
 */
public final class SectionCommands {

    private SectionCommands() {
    }

    /**
     * Lifts a section one level: it goes behind its parent. The sections that followed it in its parent become its own
     * last ones, since they stand behind it.
     *
     * @param section the section
     * @return the command
     */
    public static Command promote(Section section) {
        Section parent = parent(section);
        Section above = parent == null ? null : parent(parent);
        if (above == null || isLocked(section, above)) {
            return UnexecutableCommand.INSTANCE;
        }
        return command(Messages.promoteSection, section, () -> {
            EList<Section> siblings = parent.getSections();
            List<Section> following = List.copyOf(siblings.subList(siblings.indexOf(section) + 1, siblings.size()));
            section.getSections().addAll(following);
            above.getSections().add(above.getSections().indexOf(parent) + 1, section);
        });
    }

    /**
     * Lowers a section one level: it becomes the last one in the section before it.
     *
     * @param section the section
     * @return the command
     */
    public static Command demote(Section section) {
        Section before = sibling(section, -1);
        if (before == null || before.getHeading() == null || isLocked(section, before)) {
            return UnexecutableCommand.INSTANCE;
        }
        return command(Messages.demoteSection, section, () -> before.getSections().add(section));
    }

    /**
     * Moves a section before the one before it.
     *
     * @param section the section
     * @return the command
     */
    public static Command moveUp(Section section) {
        return moveBy(Messages.moveSectionUp, section, -1);
    }

    /**
     * Moves a section behind the one behind it.
     *
     * @param section the section
     * @return the command
     */
    public static Command moveDown(Section section) {
        return moveBy(Messages.moveSectionDown, section, 1);
    }

    private static Command moveBy(String label, Section section, int step) {
        if (sibling(section, step) == null || isLocked(section)) {
            return UnexecutableCommand.INSTANCE;
        }
        EList<Section> siblings = parent(section).getSections();
        return command(label, section, () -> siblings.move(siblings.indexOf(section) + step, section));
    }

    /**
     * Moves a section to another place.
     *
     * @param section the section
     * @param parent where it goes
     * @param index the place among the sections of the new parent before the move, from 0 to their number
     * @return the command
     */
    public static Command move(Section section, Section parent, int index) {
        boolean possible = parent(section) != null && !EcoreUtil.isAncestor(section, parent)
                && EcoreUtil.getRootContainer(section) == EcoreUtil.getRootContainer(parent)
                && index >= 0 && index <= parent.getSections().size();
        if (!possible || isLocked(section, parent)) {
            return UnexecutableCommand.INSTANCE;
        }
        return command(Messages.moveSection, section, () -> {
            EList<Section> target = parent.getSections();
            int old = parent(section) == parent ? target.indexOf(section) : -1;
            if (old < 0) {
                target.add(index, section);
            } else {
                target.move(old < index ? index - 1 : index, section);
            }
        });
    }

    /**
     * Splits a section: the block, those behind it and the sections inside become a new section right behind. In a root,
     * which has none beside it, the new section is the first one inside and holds the blocks alone. A record table goes
     * along if only what moves shows it.
     *
     * @param block the block that the new section begins with, directly in a section
     * @param title the title of the new section
     * @return the command
     */
    public static Command split(Block block, String title) {
        if (!(block.eContainer() instanceof Section section) || isLocked(section)) {
            return UnexecutableCommand.INSTANCE;
        }
        Section added = ModelFactory.eINSTANCE.createSection();
        added.setId(Ids.random().next());
        added.setHeading(headingLike(section.getHeading(), title));
        return command(Messages.splitSection, section, () -> {
            Section parent = parent(section);
            // The new section is put in its place first: what moves into a loose object is not recorded for redo.
            if (parent == null) {
                section.getSections().addFirst(added);
            } else {
                parent.getSections().add(parent.getSections().indexOf(section) + 1, added);
                added.setRole(section.getRole());
                added.getSections().addAll(List.copyOf(section.getSections()));
            }
            EList<Block> blocks = section.getBlocks();
            added.getBlocks().addAll(List.copyOf(blocks.subList(blocks.indexOf(block), blocks.size())));
            moveTables(section, added);
        });
    }

    private static Heading headingLike(Heading model, String title) {
        Heading heading = ModelFactory.eINSTANCE.createHeading();
        heading.setId(Ids.random().next());
        heading.setText(title);
        if (model != null) {
            heading.setForm(model.getForm());
            heading.setEndMark(model.getEndMark());
        }
        return heading;
    }

    private static void moveTables(Section from, Section to) {
        for (RecordTable table : List.copyOf(from.getRecordTables())) {
            Predicate<EObject> shows = shown -> shown instanceof RecordView view && view.getTable() == table
                    || shown instanceof Schedule schedule && schedule.getTables().contains(table);
            if (to.getBlocks().stream().anyMatch(shows) && from.getBlocks().stream().noneMatch(shows)) {
                to.getRecordTables().add(table);
            }
        }
    }

    /**
     * Merges a section with the one behind it, whose text, sections, record tables and topics it takes over. The title of
     * the other one stays as text: no word is lost. What referred to the other section refers to this one.
     *
     * @param section the section that stays
     * @return the command
     */
    public static Command mergeWithNext(Section section) {
        Section next = sibling(section, 1);
        if (next == null || isLocked(section, next)) {
            return UnexecutableCommand.INSTANCE;
        }
        return command(Messages.mergeSections, section, () -> SectionMerge.merge(section, next));
    }

    private static Command command(String label, Section section, Runnable change) {
        return EditCommand.of(label, EcoreUtil.getRootContainer(section), change);
    }

    private static Section parent(Section section) {
        return section.eContainer() instanceof Section parent ? parent : null;
    }

    private static Section sibling(Section section, int step) {
        Section parent = parent(section);
        int index = parent == null ? -1 : parent.getSections().indexOf(section) + step;
        return index < 0 || index >= parent.getSections().size() ? null : parent.getSections().get(index);
    }

    private static boolean isLocked(Section... sections) {
        List<Section> touched = new ArrayList<>(List.of(sections));
        touched.add(parent(sections[0]));
        return touched.stream().filter(Objects::nonNull).anyMatch(Models::isLocked);
    }
}
