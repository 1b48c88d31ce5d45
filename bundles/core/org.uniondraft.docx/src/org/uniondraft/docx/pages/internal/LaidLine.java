package org.uniondraft.docx.pages.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPicture;
import org.uniondraft.docx.pages.PrintedRun;
import org.uniondraft.docx.pages.internal.FlowRun.Inline;
import org.uniondraft.docx.pages.internal.FlowRun.Look;

/**
 * A line of a paragraph that has not been put on a page yet. Lengths are in twips, from the left edge of its column.
 *
 * @param role what kind of text it is
 * @param height its height
 * @param runs its text
 * @param pictures its pictures
 * @param source the id of the object it shows, or null
 */
record LaidLine(StyleRole role, double height, List<Run> runs, List<Placed> pictures, String source) {

    /**
     * A stretch that looks the same.
     *
     * @param text the text
     * @param x its left edge
     * @param width its width
     * @param cells whether it is set in cells of the same width
     * @param look how it looks
     */
    record Run(String text, double x, double width, boolean cells, Look look) {
    }

    /**
     * A picture.
     *
     * @param x its left edge
     * @param picture the picture
     */
    record Placed(double x, Inline picture) {
    }

    /** Its text and where that stands on a page. */
    PrintedLine printed(double left, double top, boolean turned) {
        List<PrintedRun> printed = new ArrayList<>(runs.size());
        for (Run run : runs) {
            printed.add(new PrintedRun(run.text, (left + run.x) / Box.MILLIMETRE, run.width / Box.MILLIMETRE, run.cells,
                    run.look.typeface(), run.look.points(), run.look.bold(), run.look.colour(), run.look.placeholder()));
        }
        return new PrintedLine(role, top / Box.MILLIMETRE, height / Box.MILLIMETRE, printed, source, turned);
    }

    /** Its pictures and where they stand on a page. */
    List<PrintedPicture> printedPictures(double left, double top) {
        return pictures.stream().map(placed -> new PrintedPicture((left + placed.x) / Box.MILLIMETRE,
                top / Box.MILLIMETRE, placed.picture.width() / Box.MILLIMETRE,
                placed.picture.height() / Box.MILLIMETRE, placed.picture.media(), placed.picture.degrees(),
                placed.picture.mirrored())).toList();
    }
}
