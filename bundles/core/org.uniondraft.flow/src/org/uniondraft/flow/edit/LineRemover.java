package org.uniondraft.flow.edit;

import org.uniondraft.flow.FlowLine;
import org.uniondraft.model.Block;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;
import org.uniondraft.model.TitleBlock;

/** Takes whole lines out of a paper. */
final class LineRemover {

    private LineRemover() {
    }

    /**
     * Takes a line out with its text. What hangs on it, such as the blocks below a heading, stays and is read as before.
     *
     * @param line the line; of a block shown as a preview any of its lines
     */
    static void remove(FlowLine line) {
        switch (line.source()) {
            case Section section when line.part() < 0 -> section.setPageBreakBefore(false);
            case Section section -> removeHeading(section);
            case EnumerationItem item -> ListParts.remove(item, null);
            case Enumeration run -> removeRun(run);
            case Block block -> removeBlock(block);
            case MarkedText text -> removeText(text);
            default -> {
                // Computed from elsewhere: it goes when that changes.
            }
        }
    }

    private static void removeHeading(Section section) {
        if (!SectionParts.canDissolve(section, null)) {
            EditRunner.refuse();
        }
        switch (runIn(section)) {
            case Enumeration run -> removeRun(run);
            case Block block -> References.remove(block, null);
            case null -> {
                // The heading stands alone.
            }
        }
        SectionParts.dissolve(section);
    }

    /** The block in the paragraph of a run-in heading, or null. */
    static Block runIn(Section section) {
        Block first = section.getBlocks().isEmpty() ? null : section.getBlocks().getFirst();
        boolean runs = section.getHeading().getForm() == HeadingForm.RUN_IN
                && (first instanceof Paragraph
                        || first instanceof Enumeration run && run.getLayout() == EnumerationLayout.RUN);
        return runs ? first : null;
    }

    private static void removeRun(Enumeration run) {
        ListParts.liftNested(run);
        removeBlock(run);
    }

    private static void removeBlock(Block block) {
        Section section = block.eContainer() instanceof Section holder ? holder : null;
        References.remove(block, null);
        if (section != null) {
            SectionParts.removeIfEmpty(section);
        }
    }

    private static void removeText(MarkedText text) {
        switch (text.eContainer()) {
            case TitleBlock title when title.getLines().size() == 1 && title.getLines().contains(text) -> {
                text.getMarks().clear();
                text.setText("");
            }
            case Enumeration enumeration -> {
                References.remove(text, enumeration);
                ListParts.tidy(enumeration);
            }
            case null, default -> References.remove(text, null);
        }
    }
}
