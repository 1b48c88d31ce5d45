package org.uniondraft.docx.pages;

import java.util.List;
import java.util.stream.Collectors;

import org.uniondraft.docx.layout.StyleRole;

/**
 * A line of text on a page.
 *
 * @param role what kind of text it is
 * @param top the upper edge of the line in millimetres
 * @param height its height in millimetres; characters that are less high stand in its middle
 * @param runs its text from left to right; empty for a blank line
 * @param source the id of the object of the paper that it shows, or null if it shows none of the body
 * @param turned whether it is turned with the sheet, as page numbers on landscape pages are: its places then are those on
 *            the upright sheet, whose foot is the left side of the page (GB/T 9704-2012 8)
 */
public record PrintedLine(StyleRole role, double top, double height, List<PrintedRun> runs, String source,
        boolean turned) {

    /** Copies the list. */
    public PrintedLine {
        runs = List.copyOf(runs);
    }

    /**
     * The plain text.
     *
     * @return all runs in one string
     */
    public String text() {
        return runs.stream().map(PrintedRun::text).collect(Collectors.joining());
    }
}
