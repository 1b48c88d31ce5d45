package org.uniondraft.intake.docx;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.intake.draft.Marker;
import org.uniondraft.intake.steps.MarkerScanner;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Record;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.support.Models;

/** Knows what stands behind what in a paper, and puts new blocks and sections there. */
final class PaperPlaces {

    private final Document document;

    PaperPlaces(Document document) {
        this.document = document;
    }

    /**
     * A place for a block.
     *
     * @param blocks the list
     * @param index where in it
     * @param section the section around it
     */
    record Spot(EList<Block> blocks, int index, Section section) {

        void add(Block block) {
            blocks.add(Math.min(index, blocks.size()), block);
        }
    }

    /**
     * The place behind something that is printed.
     *
     * @param printed the text or picture, or null for the beginning of the body
     * @return the place, or null if nothing can stand behind it: it is printed below the body
     */
    Spot behind(EObject printed) {
        Section body = document.getBody();
        if (printed == null || Models.enclosing(printed, org.uniondraft.model.TitleBlock.class).isPresent()) {
            return body == null ? null : new Spot(body.getBlocks(), 0, body);
        }
        if (printed instanceof Heading heading || printed.eContainer() instanceof Heading) {
            Section section = Models.section(printed).orElseThrow();
            boolean runIn = section.getHeading().getForm() == HeadingForm.RUN_IN;
            return new Spot(section.getBlocks(), runIn && !section.getBlocks().isEmpty() ? 1 : 0, section);
        }
        EObject at = printed;
        if (Models.enclosing(printed, Record.class).isPresent()) {
            at = view(Models.enclosing(printed, RecordTable.class).orElseThrow());
        }
        Block block = Models.enclosing(at, Block.class).orElse(null);
        Section section = Models.section(at).orElse(null);
        // A paragraph of a cell is a block of its own; what comes next stands behind the table.
        while (block != null && block.eContainer() instanceof org.uniondraft.model.Cell cell) {
            block = Models.enclosing(cell, Block.class).orElse(null);
        }
        if (block == null || section == null) {
            return null;
        }
        if (block instanceof Enumeration enumeration && at != block
                && enumeration.getLayout() == EnumerationLayout.PARAGRAPHS
                && Models.enclosing(at, EnumerationItem.class).orElse(null) instanceof EnumerationItem item
                && enumeration.getItems().indexOf(item) < enumeration.getItems().size() - 1) {
            return new Spot(item.getBlocks(), 0, section);
        }
        return switch (block.eContainer()) {
            case Section owner -> new Spot(owner.getBlocks(), owner.getBlocks().indexOf(block) + 1, section);
            case EnumerationItem item -> new Spot(item.getBlocks(), item.getBlocks().indexOf(block) + 1, section);
            case null, default -> null;
        };
    }

    /** The block that shows a record table. */
    private Block view(RecordTable table) {
        for (EObject each : (Iterable<EObject>) document::eAllContents) {
            if (each instanceof RecordView view && view.getTable() == table
                    || each instanceof Schedule schedule && schedule.getTables().contains(table)) {
                return (Block) each;
            }
        }
        return null;
    }

    /**
     * The list whose next item a paragraph is, if it has a number of that list and stands behind one of its items.
     *
     * @param printed what stands before it, or null
     * @param text the paragraph
     * @return the item before it, or null
     */
    EnumerationItem itemBefore(EObject printed, String text) {
        EnumerationItem item = printed == null ? null : Models.enclosing(printed, EnumerationItem.class).orElse(null);
        if (item == null || !(item.eContainer() instanceof Enumeration enumeration)
                || enumeration.getLayout() != EnumerationLayout.PARAGRAPHS || enumeration.getMarker() == null) {
            return null;
        }
        Marker marker = MarkerScanner.scan(text).orElse(null);
        return marker != null && marker.pattern()
                .equals(org.uniondraft.core.numbering.NumberPattern.parse(enumeration.getMarker())) ? item : null;
    }

    /**
     * Puts a new section with a heading behind something, and into it what its heading now stands above.
     *
     * @param made the section
     * @param level the level of its heading, from 1
     * @param printed what is printed before it, or null
     * @return whether there is such a place
     */
    boolean insert(Section made, int level, EObject printed) {
        Spot spot = behind(printed);
        if (spot == null || spot.section() == null) {
            return false;
        }
        if (spot.blocks() == spot.section().getBlocks()) {
            while (spot.blocks().size() > spot.index()) {
                made.getBlocks().add(spot.blocks().get(spot.index()));
            }
        }
        Section at = spot.section();
        Section child = null;
        while (at.eContainer() instanceof Section parent && (at.getHeading() == null || outline(at) >= level)) {
            if (outline(at) + 1 > level || at.getHeading() == null) {
                takeBehind(made, at, child, level);
            }
            child = at;
            at = parent;
        }
        int index = child == null ? 0 : at.getSections().indexOf(child) + 1;
        at.getSections().add(index, made);
        if (child != null) {
            // What is deeper than the new heading and follows it belongs to it.
            while (index + 1 < at.getSections().size() && outline(at.getSections().get(index + 1)) > level) {
                made.getSections().add(at.getSections().get(index + 1));
            }
        }
        return true;
    }

    /** Moves the sections of a parent that stand behind one of its children and are deeper than the new heading. */
    private static void takeBehind(Section made, Section parent, Section child, int level) {
        int from = child == null ? 0 : parent.getSections().indexOf(child) + 1;
        while (from < parent.getSections().size() && outline(parent.getSections().get(from)) > level) {
            made.getSections().add(parent.getSections().get(from));
        }
    }

    /** How deep a section is among those with headings, from 1; one without is as deep as one that had one. */
    static int outline(Section section) {
        int depth = 0;
        for (EObject at = section; at instanceof Section each && each.eContainer() instanceof Section; at = at.eContainer()) {
            depth += each.getHeading() != null || each == section ? 1 : 0;
        }
        return depth;
    }
}
