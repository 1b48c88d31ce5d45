package org.uniondraft.docx.internal;

import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTblPPr;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STHAnchor;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVAnchor;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TextDirection;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.Page;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;

/**
 * The page number of a landscape page, which stays where it is on the upright ones (GB/T 9704-2012 8). Held so that it
 * can be read, a landscape page has the foot of the sheet on its left; so the number stands there, turned with the sheet,
 * in a table cell that is placed on the page: the one kind of turned text that all word processors know.
 */
final class TurnedFooter {

    /** Measured: turned text stands so far nearer to the edge of the sheet in its line than upright text, in twips. */
    private static final int TURNED_OFFSET = 37;

    private final LayoutProfile profile;

    TurnedFooter(LayoutProfile profile) {
        this.profile = profile;
    }

    /**
     * Makes a footer.
     *
     * @param number the paragraph with the page number, aligned as on an upright page
     * @return the footer
     */
    Ftr footer(P number) {
        Page page = profile.page();
        TextStyle style = profile.style(StyleRole.PAGE_NUMBER);
        int across = style.lineHeight().rounded();
        int along = page.textWidth();
        int left = profile.pageNumber().footerDistance().rounded() + TURNED_OFFSET;
        Tbl table = new Tbl();
        table.setTblPr(place(across, left, page.left().rounded()));
        TblGridCol column = new TblGridCol();
        column.setW(Wml.integer(across));
        TblGrid grid = new TblGrid();
        grid.getGridCol().add(column);
        table.setTblGrid(grid);
        table.getContent().add(row(across, along, number));
        Ftr footer = new Ftr();
        footer.getContent().add(table);
        footer.getContent().add(behindTable());
        return footer;
    }

    /** There must be one; as high as a line, it would take room from the text of the page. */
    private static P behindTable() {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setLine(Wml.integer(BodyStream.TINY_LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        PPr properties = new PPr();
        properties.setSpacing(spacing);
        P paragraph = new P();
        paragraph.setPPr(properties);
        return paragraph;
    }

    private static TblPr place(int width, int left, int top) {
        CTTblPPr position = new CTTblPPr();
        position.setHorzAnchor(STHAnchor.PAGE);
        position.setVertAnchor(STVAnchor.PAGE);
        position.setTblpX(Wml.integer(left));
        position.setTblpY(Wml.integer(top));
        TblPr properties = new TblPr();
        properties.setTblpPr(position);
        properties.setTblW(Wml.width(width));
        CTTblLayoutType layout = new CTTblLayoutType();
        layout.setType(STTblLayoutType.FIXED);
        properties.setTblLayout(layout);
        CTTblCellMar margins = new CTTblCellMar();
        margins.setLeft(Wml.width(0));
        margins.setRight(Wml.width(0));
        properties.setTblCellMar(margins);
        return properties;
    }

    private static Tr row(int width, int height, P number) {
        TextDirection direction = new TextDirection();
        direction.setVal("tbRl");
        TcPr properties = new TcPr();
        properties.setTcW(Wml.width(width));
        properties.setTextDirection(direction);
        Tc cell = new Tc();
        cell.setTcPr(properties);
        cell.getContent().add(number);
        CTHeight exact = new CTHeight();
        exact.setVal(Wml.integer(height));
        exact.setHRule(STHeightRule.EXACT);
        TrPr rowProperties = new TrPr();
        rowProperties.getCnfStyleOrDivIdOrGridBefore().add(new ObjectFactory().createCTTrPrBaseTrHeight(exact));
        Tr row = new Tr();
        row.setTrPr(rowProperties);
        row.getContent().add(cell);
        return row;
    }
}
