package org.uniondraft.docx.pages.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.pages.PrintedLine;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.docx.pages.PrintedPicture;
import org.uniondraft.docx.pages.PrintedRule;

/** A page that is being filled from top to bottom. Lengths are in twips. */
final class OpenPage {

    /** What may be missing for a line, as word processors round. */
    private static final double ROUNDING = 1;

    private final Sheet sheet;
    private final int number;
    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<PrintedRule> rules = new ArrayList<>();
    private final List<PrintedPicture> pictures = new ArrayList<>();
    private double used;
    private double room;
    private boolean empty = true;

    OpenPage(Sheet sheet, int number) {
        this.sheet = sheet;
        this.number = number;
        this.room = sheet.textHeight();
    }

    Sheet sheet() {
        return sheet;
    }

    int number() {
        return number;
    }

    /** Whether nothing stands in the flow of it yet. */
    boolean isEmpty() {
        return empty;
    }

    boolean hasRoomFor(double height) {
        return used + height <= room + ROUNDING;
    }

    /** What is left of it. */
    double left() {
        return room - used;
    }

    /** How far from the upper edge of the page the flow has come. */
    double y() {
        return sheet.top() + used;
    }

    /** The flow goes down by so much. */
    void take(double height) {
        used += height;
        empty = false;
    }

    /** The flow goes on below something that stands on the page, if that reaches further down. */
    void clear(double y) {
        used = Math.max(used, y - sheet.top());
    }

    /** The last lines of the page belong to something else. */
    void reserve(double height) {
        room -= height;
    }

    void add(LaidLine line, double x, double y) {
        add(line.printed(x, y, false));
        pictures.addAll(line.printedPictures(x, y));
    }

    void add(PrintedLine line) {
        lines.add(line);
    }

    void add(Box rule) {
        rules.add(rule.printed());
    }

    PrintedPage close() {
        return new PrintedPage(number, sheet.width() / Box.MILLIMETRE, sheet.height() / Box.MILLIMETRE, lines, rules,
                pictures);
    }
}
