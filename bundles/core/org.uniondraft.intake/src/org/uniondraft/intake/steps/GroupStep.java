package org.uniondraft.intake.steps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.draft.Characters;
import org.uniondraft.intake.draft.Draft;
import org.uniondraft.intake.draft.Group;
import org.uniondraft.intake.draft.TitleSplit;
import org.uniondraft.intake.draft.Unit;
import org.uniondraft.intake.draft.Unit.Role;
import org.uniondraft.intake.internal.Messages;

/**
 * Decides for each group of numbers whether they are headings or the items of a list. Long numbered paragraphs without a
 * title are items; numbers with sections below them are headings.
 */
public final class GroupStep implements Step {

    /** The longest first sentence that still makes a title, beside siblings that have one. */
    private static final int MAX_TITLE = 110;
    /** Down to this level half of a group must look like headings; below, where lists are more likely, all of it. */
    private static final int HEADING_LEVELS = 2;

    @Override
    public void apply(Draft draft) {
        List<Unit> units = draft.units();
        Set<Group> groups = new LinkedHashSet<>();
        Set<Unit> withText = new LinkedHashSet<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.group() != null) {
                groups.add(unit.group());
                if (i + 1 < units.size() && units.get(i + 1).role() == Role.BODY && units.get(i + 1).group() == null) {
                    withText.add(unit);
                }
            }
        }
        Set<Unit> parents = new LinkedHashSet<>();
        // Groups come in the order of their first members, so children after their parents.
        for (Group group : List.copyOf(groups).reversed()) {
            boolean headings = isHeadings(group, parents, withText);
            group.setHeadings(headings);
            if (headings && group.parent() != null) {
                parents.add(group.parent());
            }
        }
        for (Group group : groups) {
            if (group.parent() != null && group.parent().group() != null && !isHeading(group.parent())) {
                group.setHeadings(false);
            }
            assign(draft, group);
        }
    }

    private static boolean isHeading(Unit unit) {
        return unit.role() == Role.HEADING;
    }

    private static boolean isHeadings(Group group, Set<Unit> parents, Set<Unit> withText) {
        List<Unit> members = group.members();
        if (members.getFirst().marker().isEmpty() || members.stream().anyMatch(parents::contains)) {
            return true;
        }
        int count = members.size();
        long titles = members.stream().filter(unit -> unit.split().isTitle()).count();
        boolean whole = members.stream().allMatch(unit -> unit.split().isWhole());
        long bodies = members.stream().filter(withText::contains).count();
        if (count > 1 && whole && bodies == 0
                && members.subList(0, count - 1).stream().allMatch(GroupStep::endsInSemicolon)) {
            return false;
        }
        if (group.level() <= HEADING_LEVELS && !isStray(group)) {
            return titles * 2 >= count || bodies * 2 >= count;
        }
        return !(whole && bodies == 0) && members.stream()
                .allMatch(unit -> unit.split().isTitle() && unit.split().length() <= TitleSplitter.MAX_RUN_IN);
    }

    /** A list above the first heading, as in a preamble, has lower numbers than the headings that follow. */
    private static boolean isStray(Group group) {
        return group.level() == 1 && group.isSuperseded();
    }

    private static boolean endsInSemicolon(Unit unit) {
        return unit.split().endMark().startsWith("；") || unit.split().endMark().startsWith(";");
    }

    private static void assign(Draft draft, Group group) {
        for (Unit unit : group.members()) {
            if (unit.marker().isEmpty()) {
                continue;
            }
            if (!group.isHeadings() && draft.allows("intake.list", group.members().getFirst())) {
                unit.setRole(Role.ITEM);
                continue;
            }
            TitleSplit split = unit.split();
            if (split.length() > 0 && split.length() <= MAX_TITLE) {
                unit.setRole(Role.HEADING);
                if (!split.isTitle()) {
                    draft.decide("intake.heading.long", 0.5, unit, NLS.bind(Messages.longHeading,
                            Characters.excerpt(unit.text().substring(split.titleStart(), split.titleEnd()))));
                }
            } else {
                draft.decide("intake.numbered-paragraph", 0.6, unit,
                        NLS.bind(Messages.numberedParagraph, unit.marker().orElseThrow().text()));
                unit.setMarker(null);
                unit.setGroup(null);
            }
        }
        group.members().removeIf(unit -> unit.group() == null);
        if (!group.isHeadings()) {
            draft.decide("intake.list", 0.7, group.members().getFirst(),
                    NLS.bind(Messages.listFound, Integer.toString(group.members().size())));
        }
    }
}
