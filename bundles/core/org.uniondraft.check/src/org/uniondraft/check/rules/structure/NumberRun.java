package org.uniondraft.check.rules.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.check.PaperContext;
import org.uniondraft.check.rules.structure.SiblingNumbers.Numbered;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;

/**
 * A number that does not follow from the one before it.
 *
 * @param heading the heading
 * @param kind what is wrong
 * @param expected the number that was to be expected, from 1
 */
record NumberRun(Numbered heading, Kind kind, int expected) {

    /** What may be wrong with a number. */
    enum Kind {
        /** It is that of the heading before. */
        DUPLICATE,
        /** It begins again at one. */
        RESTART,
        /** It leaves numbers out, goes back, or the first one is not one. */
        SEQUENCE
    }

    /**
     * Finds the numbers that do not follow.
     *
     * @param paper the paper
     * @return what was found, in order
     */
    static List<NumberRun> breaks(PaperContext paper) {
        List<NumberRun> breaks = new ArrayList<>();
        Numbered[] runningOn = new Numbered[1];
        for (SiblingNumbers group : SiblingNumbers.of(paper)) {
            follow(group, breaks, runningOn);
        }
        return breaks;
    }

    private static void follow(SiblingNumbers group, List<NumberRun> breaks, Numbered[] runningOn) {
        Numbered last = null;
        for (Numbered heading : group.headings()) {
            Numbered before = last;
            if (before == null && isPart(group.parent()) && goesOn(runningOn[0], heading)) {
                // 一、 to 五、 in part one, 六、 in part two.
                before = runningOn[0];
            }
            if (before == null || !before.countsWith(heading)) {
                boolean follows = before != null && heading.value() == before.value() + 1;
                if (heading.value() != 1 && !follows && !isBuried(group.parent(), before, heading, 1)) {
                    breaks.add(new NumberRun(heading, Kind.SEQUENCE, before == null ? 1 : before.value() + 1));
                }
            } else if (heading.value() == before.value()) {
                breaks.add(new NumberRun(heading, Kind.DUPLICATE, before.value() + 1));
            } else if (heading.value() != before.value() + 1
                    && !isBuried(group.parent(), before, heading, before.value() + 1)) {
                breaks.add(new NumberRun(heading, heading.value() == 1 ? Kind.RESTART : Kind.SEQUENCE,
                        before.value() + 1));
            }
            last = heading;
        }
        if (isPart(group.parent())) {
            runningOn[0] = last;
        }
    }

    /**
     * Whether the number that is missing stands in the text before: a heading that is buried in a paragraph is the business
     * of another rule, and a list whose first items are long is none of headings.
     */
    private static boolean isBuried(Section parent, Numbered before, Numbered heading, int missing) {
        if (heading.value() <= missing) {
            return false;
        }
        String number = heading.pattern().format(missing);
        return contains(parent.getBlocks(), number)
                || before != null && (contains(before.section().getBlocks(), number)
                        || String.valueOf(before.section().getHeading().getText()).contains(number));
    }

    private static boolean contains(List<? extends EObject> blocks, String number) {
        for (EObject block : blocks) {
            String text = switch (block) {
                case EnumerationItem item when number.equals(item.getLiteralMarker()) -> number;
                case MarkedText marked -> String.valueOf(marked.getText());
                case Enumeration list when list.getMarker() != null -> NumberPattern.of(list.getMarker())
                        .map(pattern -> pattern.format(1)).filter(one -> one.substring(1).equals(number.substring(1)))
                        .map(same -> number).orElse("");
                default -> "";
            };
            if (text.contains(number) || contains(block.eContents(), number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Numbered last, Numbered heading) {
        return last != null && last.countsWith(heading) && heading.value() == last.value() + 1;
    }

    private static boolean isPart(Section section) {
        return section.getRole() == SectionRole.PART;
    }
}
