package org.uniondraft.intake.docx;

import java.util.ArrayList;
import java.util.List;

import org.uniondraft.intake.docx.DocxBlock.Paragraph;

/**
 * A paragraph of an own file as it is there now.
 *
 * @param paragraph the paragraph
 * @param text its text in one line, with its number
 * @param table the table it stands in, or null
 * @param row the row of the table, from 0
 * @param cell the cell of the row, from 0
 */
record FoundParagraph(Paragraph paragraph, String text, DocxBlock.Table table, int row, int cell) {

    /**
     * Lists the paragraphs that have any text.
     *
     * @param blocks the blocks of the file
     * @return the paragraphs in order, those in tables included
     */
    static List<FoundParagraph> of(List<DocxBlock> blocks) {
        List<FoundParagraph> found = new ArrayList<>();
        blocks.forEach(block -> add(block, null, 0, 0, found));
        return found;
    }

    private static void add(DocxBlock block, DocxBlock.Table table, int row, int cell, List<FoundParagraph> found) {
        switch (block) {
            case Paragraph paragraph -> {
                String text = paragraph.text().replace('\n', ' ');
                if (!text.isBlank()) {
                    found.add(new FoundParagraph(paragraph, text, table, row, cell));
                }
            }
            case DocxBlock.Table inner -> {
                for (int r = 0; r < inner.rows().size(); r++) {
                    for (int c = 0; c < inner.rows().get(r).cells().size(); c++) {
                        for (DocxBlock in : inner.rows().get(r).cells().get(c).blocks()) {
                            add(in, inner, r, c, found);
                        }
                    }
                }
            }
        }
    }
}
