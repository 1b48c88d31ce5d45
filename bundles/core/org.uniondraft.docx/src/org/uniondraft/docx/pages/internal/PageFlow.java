package org.uniondraft.docx.pages.internal;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.pages.GlyphWidths;
import org.uniondraft.docx.pages.PrintedPage;
import org.uniondraft.docx.pages.internal.LaidTable.LaidCell;

/** Lets blocks flow over pages. Lengths are in twips. */
public final class PageFlow {

    private final LayoutProfile profile;
    private final LineBreaker breaker;
    private final PageNumbers numbers;
    private final List<PrintedPage> pages = new ArrayList<>();
    private OpenPage page;

    /**
     * Makes a flow.
     *
     * @param profile how the paper looks
     * @param widths how wide characters are
     */
    public PageFlow(LayoutProfile profile, GlyphWidths widths) {
        this.profile = profile;
        this.breaker = new LineBreaker(widths, profile.grid().latinSpacing().value());
        this.numbers = new PageNumbers(profile, widths);
    }

    /**
     * Lays out a body.
     *
     * @param sections its sections
     * @return its pages
     */
    public List<PrintedPage> lay(List<FlowSection> sections) {
        for (FlowSection section : sections) {
            open(section.sheet());
            List<FlowBlock> blocks = section.blocks();
            int i = 0;
            while (i < blocks.size()) {
                int end = endOfChain(blocks, i);
                if (!page.isEmpty() && end > i && !page.hasRoomFor(height(blocks, i, end))) {
                    newPage();
                }
                for (; i <= end && i < blocks.size(); i++) {
                    add(blocks.get(i), blocks.subList(i + 1, blocks.size()));
                }
            }
        }
        close();
        return List.copyOf(pages);
    }

    /** The first block from here on that need not stay with the one behind it. */
    private static int endOfChain(List<FlowBlock> blocks, int from) {
        int end = from;
        while (end < blocks.size() - 1 && blocks.get(end) instanceof FlowParagraph paragraph && paragraph.keepNext()
                && !(blocks.get(end + 1) instanceof FlowParagraph next && next.pageBreak())) {
            end++;
        }
        return end;
    }

    /** The height of paragraphs that stay together with the beginning of the block behind them. */
    private double height(List<FlowBlock> blocks, int from, int end) {
        double height = 0;
        for (FlowBlock block : blocks.subList(from, end)) {
            height += breaker.lines((FlowParagraph) block, page.sheet().textWidth()).stream()
                    .mapToDouble(LaidLine::height).sum();
        }
        return height + switch (blocks.get(end)) {
            case FlowParagraph paragraph -> breaker.lines(paragraph, page.sheet().textWidth()).getFirst().height();
            case FlowTable table -> {
                LaidTable laid = new LaidTable(table, breaker);
                yield laid.height(0, laid.beginning());
            }
        };
    }

    private void open(Sheet sheet) {
        close();
        page = new OpenPage(sheet, pages.size() + 1);
    }

    private void close() {
        if (page != null) {
            numbers.add(page);
            pages.add(page.close());
        }
        page = null;
    }

    private void newPage() {
        open(page.sheet());
    }

    private void add(FlowBlock block, List<FlowBlock> behind) {
        switch (block) {
            case FlowParagraph paragraph when paragraph.frame() != null -> frame(paragraph);
            case FlowParagraph paragraph -> paragraph(paragraph);
            case FlowTable table when table.atFoot() -> atFoot(new LaidTable(table, breaker));
            case FlowTable table -> table(new LaidTable(table, breaker), keptHeight(table, behind));
        }
    }

    /** Text that stands on the sheet and not in the flow; the flow goes on below it. */
    private void frame(FlowParagraph paragraph) {
        double left = (page.sheet().width() - paragraph.frame().width()) / 2.0;
        double top = paragraph.frame().top();
        for (LaidLine line : breaker.lines(paragraph, paragraph.frame().width())) {
            page.add(line, left, top);
            top += line.height();
        }
        page.clear(paragraph.frame().top() + paragraph.frame().height());
    }

    private void paragraph(FlowParagraph paragraph) {
        if (paragraph.pageBreak() && !page.isEmpty()) {
            newPage();
        }
        if (!page.isEmpty()) {
            page.take(paragraph.style().spaceBefore().rounded());
        }
        boolean first = true;
        for (LaidLine line : breaker.lines(paragraph, page.sheet().textWidth())) {
            if (!page.isEmpty() && !page.hasRoomFor(line.height())) {
                newPage();
            }
            if (first) {
                paragraph.rules().forEach(page::add);
                first = false;
            }
            page.add(line, page.sheet().left(), page.y());
            page.take(line.height());
        }
        if (paragraph.ruled()) {
            rule(paragraph);
        }
        page.take(paragraph.style().spaceAfter().rounded());
    }

    /** The red rule below 发文字号 (7.2.7), counted from the characters, which stand in the middle of their line. */
    private void rule(FlowParagraph paragraph) {
        double inLine = (paragraph.lineHeight() - paragraph.style().size().twips()) / 2;
        double gap = Math.max(0, profile.frontMatter().ruleGap().twips() - inLine);
        double weight = profile.frontMatter().ruleWeight().twips();
        page.add(new Box(page.sheet().left(), page.y() + gap, page.sheet().textWidth(), weight,
                profile.frontMatter().ruleColour().text()));
        page.take(gap + weight);
    }

    /** 版记 stands at the foot of the text area; the flow keeps clear of it (7.4). */
    private void atFoot(LaidTable table) {
        double height = table.height(0, table.count());
        if (!page.isEmpty() && !page.hasRoomFor(height)) {
            newPage();
        }
        double top = page.sheet().top() + page.sheet().textHeight() - height;
        new TablePrinter(table, page, page.sheet().left()).rows(0, table.count(), top, true, true);
        page.reserve(height);
    }

    /** The height of what must stand on one page with the last row of a table, 0 if nothing must. */
    private double keptHeight(FlowTable table, List<FlowBlock> behind) {
        boolean kept = !table.rows().isEmpty() && table.rows().getLast().keepNext() && !behind.isEmpty()
                && !(behind.getFirst() instanceof FlowParagraph next && next.pageBreak());
        return kept ? height(behind, 0, endOfChain(behind, 0)) : 0;
    }

    private void table(LaidTable table, double behind) {
        int headers = table.headers();
        int row = 0;
        while (row < table.count()) {
            int repeated = row == 0 ? 0 : headers;
            double above = table.height(0, repeated);
            int end = row;
            while (end < table.count() && page.hasRoomFor(above + table.height(row, end + 1)
                    + (end + 1 == table.count() && !(page.isEmpty() && end == row) ? behind : 0))) {
                end++;
            }
            int kept = table.breakBefore(row, end);
            // What is higher than a page is broken all the same.
            end = kept == row && page.isEmpty() ? end : kept;
            boolean nothing = end == row || row == 0 && end <= headers && end < table.count();
            if (nothing && !page.isEmpty()) {
                newPage();
                continue;
            }
            if (end == row) {
                tall(table, row);
                row++;
                continue;
            }
            TablePrinter printer = new TablePrinter(table, page, left(table));
            printer.rows(0, repeated, page.y(), true, false);
            printer.rows(row, end, page.y() + above, repeated == 0, true);
            page.take(above + table.height(row, end));
            row = end;
        }
    }

    private double left(LaidTable table) {
        return page.sheet().left()
                + (table.table().centred() ? (page.sheet().textWidth() - table.table().width()) / 2.0 : 0);
    }

    /** A row that is higher than a page goes on over as many pages as it takes, line by line. */
    private void tall(LaidTable table, int row) {
        List<LaidCell> cells = table.row(row);
        int[] next = new int[cells.size()];
        boolean more = true;
        while (more) {
            more = false;
            double room = page.left();
            for (int c = 0; c < cells.size(); c++) {
                LaidCell cell = cells.get(c);
                double used = 0;
                while (next[c] < cell.lines().size()
                        && (used == 0 || used + cell.lines().get(next[c]).height() <= room)) {
                    LaidLine line = cell.lines().get(next[c]);
                    page.add(line, left(table) + cell.x() + table.table().cellMargin(), page.y() + used);
                    used += line.height();
                    next[c]++;
                }
                more |= next[c] < cell.lines().size();
            }
            double top = page.y();
            double height = room;
            new TablePrinter(table, page, left(table)).frame(row, top, height);
            page.take(height);
            if (more) {
                newPage();
            }
        }
    }
}
