package org.uniondraft.model.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.internal.Messages;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.References;

/**
 * What {@link SectionCommands} does to one section, for several at once as one step to undo; and what adds and removes
 * sections. Of sections that lie in one another only the outer ones count, and they keep their order. A command can be
 * executed if its first step can; of the others those are left out that cannot.
 */
public final class SectionGroupCommands {

    private SectionGroupCommands() {
    }

    /**
     * Lifts sections one level.
     *
     * @param sections the sections
     * @return the command
     */
    public static Command promote(Collection<Section> sections) {
        return each(Messages.promoteSection, outermost(sections), SectionCommands::promote);
    }

    /**
     * Lowers sections one level.
     *
     * @param sections the sections
     * @return the command
     */
    public static Command demote(Collection<Section> sections) {
        return each(Messages.demoteSection, outermost(sections), SectionCommands::demote);
    }

    /**
     * Moves sections before the one before them.
     *
     * @param sections the sections
     * @return the command
     */
    public static Command moveUp(Collection<Section> sections) {
        return each(Messages.moveSectionUp, outermost(sections), SectionCommands::moveUp);
    }

    /**
     * Moves sections behind the one behind them.
     *
     * @param sections the sections
     * @return the command
     */
    public static Command moveDown(Collection<Section> sections) {
        return each(Messages.moveSectionDown, outermost(sections).reversed(), SectionCommands::moveDown);
    }

    /**
     * Moves sections to another place, one behind the other.
     *
     * @param sections the sections
     * @param parent where they go
     * @param index the place among the sections of the new parent before the move, from 0 to their number
     * @return the command; it can be executed only if each of the sections may go there
     */
    public static Command move(Collection<Section> sections, Section parent, int index) {
        List<Section> moved = outermost(sections);
        boolean possible = !moved.isEmpty() && moved.stream()
                .allMatch(section -> SectionCommands.move(section, parent, index).canExecute());
        if (!possible) {
            return UnexecutableCommand.INSTANCE;
        }
        Section before = parent.getSections().stream().skip(index).filter(section -> !moved.contains(section))
                .findFirst().orElse(null);
        return each(Messages.moveSection, moved, section -> SectionCommands.move(section, parent,
                before == null ? parent.getSections().size() : parent.getSections().indexOf(before)));
    }

    /**
     * Adds sections.
     *
     * @param sections new sections, in no paper
     * @param parent where they go
     * @param index the place among the sections of the parent
     * @return the command
     */
    public static Command add(List<Section> sections, Section parent, int index) {
        if (Models.isLocked(parent) || index < 0 || index > parent.getSections().size()) {
            return UnexecutableCommand.INSTANCE;
        }
        return EditCommand.of(Messages.addSection, parent, () -> parent.getSections().addAll(index, sections));
    }

    /**
     * Deletes sections with all that lies in them. What shows their records elsewhere goes too.
     *
     * @param sections the sections
     * @return the command
     */
    public static Command delete(Collection<Section> sections) {
        List<Section> deleted = outermost(sections);
        if (deleted.isEmpty() || deleted.stream().anyMatch(section -> Models.isLocked(section) || holdsLocked(section))) {
            return UnexecutableCommand.INSTANCE;
        }
        return EditCommand.of(Messages.deleteSections, EcoreUtil.getRootContainer(deleted.getFirst()),
                () -> References.delete(deleted));
    }

    private static boolean holdsLocked(Section section) {
        return section.isLocked() || section.getSections().stream().anyMatch(SectionGroupCommands::holdsLocked);
    }

    private static Command each(String label, List<Section> sections, Function<Section, Command> step) {
        if (sections.isEmpty() || !step.apply(sections.getFirst()).canExecute()) {
            return UnexecutableCommand.INSTANCE;
        }
        return EditCommand.of(label, EcoreUtil.getRootContainer(sections.getFirst()), () -> {
            for (Section section : sections) {
                Command command = step.apply(section);
                if (command.canExecute()) {
                    command.execute();
                }
            }
        });
    }

    /**
     * Picks the sections that can be dealt with: no roots, none that lies in another one.
     *
     * @param sections the sections
     * @return those that count, in reading order
     */
    public static List<Section> outermost(Collection<Section> sections) {
        List<Section> outer = sections.stream().distinct().filter(section -> section.eContainer() instanceof Section)
                .filter(section -> sections.stream()
                        .noneMatch(other -> other != section && EcoreUtil.isAncestor(other, section))).toList();
        if (outer.size() < 2) {
            return outer;
        }
        Map<EObject, Integer> order = new HashMap<>();
        EcoreUtil.getRootContainer(outer.getFirst()).eAllContents().forEachRemaining(object -> {
            if (object instanceof Section) {
                order.put(object, order.size());
            }
        });
        return outer.stream().sorted(Comparator.comparing(section -> order.getOrDefault(section, Integer.MAX_VALUE)))
                .toList();
    }
}
