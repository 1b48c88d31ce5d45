package org.uniondraft.docx.internal;

import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.CTSignedTwipsMeasure;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.Color;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.TblBorders;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfile.PageNumberPosition;
import org.uniondraft.docx.layout.LayoutProfile.TableLayout;
import org.uniondraft.docx.layout.Setting.Length;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;
import org.uniondraft.docx.layout.TextStyle.LineRule;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;
import org.uniondraft.docx.layout.TextStyle.Typeface;

/** Makes the styles of a .docx from a layout profile. */
final class StyleSheet {

    private final LayoutProfile profile;
    private final TextStyle normal;
    private final Styles styles = new Styles();

    private StyleSheet(LayoutProfile profile) {
        this.profile = profile;
        this.normal = profile.style(StyleRole.NORMAL);
    }

    static Styles of(LayoutProfile profile) {
        StyleSheet sheet = new StyleSheet(profile);
        sheet.styles.setDocDefaults(sheet.defaults());
        for (StyleRole role : StyleRole.values()) {
            if (role == StyleRole.SIGNER_NAME) {
                sheet.addCharacters(StyleNames.id(role), StyleNames.of(role).name(), true,
                        sheet.difference(profile.style(role)));
            } else {
                sheet.addParagraph(role);
            }
        }
        sheet.addRunInHeadings();
        sheet.addMarks();
        sheet.addEvenPageNumber();
        sheet.addComment();
        sheet.addTable();
        return sheet.styles;
    }

    private DocDefaults defaults() {
        RPr text = new RPr();
        text.setRFonts(fonts(normal));
        text.setSz(Wml.halfPoints(normal.size().points()));
        text.setSzCs(Wml.halfPoints(normal.size().points()));
        CTLanguage language = new CTLanguage();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        text.setLang(language);
        DocDefaults.RPrDefault runs = new DocDefaults.RPrDefault();
        runs.setRPr(text);
        DocDefaults defaults = new DocDefaults();
        defaults.setRPrDefault(runs);
        defaults.setPPrDefault(new DocDefaults.PPrDefault());
        return defaults;
    }

    private void addParagraph(StyleRole role) {
        StyleNames.Name name = StyleNames.of(role);
        TextStyle look = profile.style(role);
        Style style = style("paragraph", name.id(), name.name(), !name.builtIn());
        PPr paragraph = role == StyleRole.NORMAL ? normalParagraph() : paragraphDifference(look);
        if (role == StyleRole.NORMAL) {
            style.setDefault(true);
        } else {
            basedOn(style, StyleNames.id(StyleRole.NORMAL));
        }
        if (role == StyleRole.MARK || role == StyleRole.PAGE_NUMBER) {
            // Measured: only so does the ink begin where the line does.
            paragraph.setTextAlignment(Wml.textAlignment("auto"));
        }
        int level = role.ordinal() - StyleRole.PART.ordinal();
        if (level >= 0 && level <= StyleRole.HEADING_LEVELS) {
            paragraph.setOutlineLvl(Wml.outlineLevel(Math.max(0, level - 1)));
            Style.Next next = new Style.Next();
            next.setVal(StyleNames.id(StyleRole.BODY));
            style.setNext(next);
            link(style, StyleNames.headingCharacters(level));
        }
        if (role == StyleRole.DOCUMENT_NUMBER && FrontMatterWriter.hasRule(profile)) {
            paragraph.setPBdr(redRule(look));
        }
        style.setPPr(paragraph);
        style.setRPr(difference(look));
        style.setQFormat(Wml.flag(true));
        styles.getStyle().add(style);
    }

    private PPr normalParagraph() {
        PPr paragraph = new PPr();
        paragraph.setWidowControl(Wml.flag(false));
        if (!profile.grid().latinSpacing().value()) {
            paragraph.setAutoSpaceDE(Wml.flag(false));
            paragraph.setAutoSpaceDN(Wml.flag(false));
        }
        paragraph.setSnapToGrid(Wml.flag(false));
        paragraph.setSpacing(spacing(normal));
        paragraph.setJc(Wml.alignment(normal.alignment().value()));
        // Centres the characters in their exact line instead of setting them low in it.
        paragraph.setTextAlignment(Wml.textAlignment("center"));
        return paragraph;
    }

    /** What a paragraph style has that Normal has not. */
    private PPr paragraphDifference(TextStyle look) {
        PPr paragraph = new PPr();
        if (look.keepWithNext().value()) {
            paragraph.setKeepNext(Wml.flag(true));
        }
        boolean sameLines = look.lineHeight().rounded() == normal.lineHeight().rounded()
                && look.lineRule().value() == normal.lineRule().value();
        if (!sameLines || look.spaceBefore().twips() != 0 || look.spaceAfter().twips() != 0) {
            paragraph.setSpacing(spacing(look));
        }
        PPrBase.Ind indent = indent(look);
        if (indent != null) {
            paragraph.setInd(indent);
        }
        if (look.alignment().value() != normal.alignment().value()) {
            paragraph.setJc(Wml.alignment(look.alignment().value()));
        }
        return paragraph;
    }

    private static PPrBase.Spacing spacing(TextStyle look) {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        if (look.spaceBefore().twips() != 0) {
            spacing.setBefore(Wml.integer(look.spaceBefore().rounded()));
        }
        if (look.spaceAfter().twips() != 0) {
            spacing.setAfter(Wml.integer(look.spaceAfter().rounded()));
        }
        spacing.setLine(Wml.integer(look.lineHeight().rounded()));
        spacing.setLineRule(look.lineRule().value() == LineRule.EXACT ? STLineSpacingRule.EXACT
                : STLineSpacingRule.AT_LEAST);
        return spacing;
    }

    /** Indents in characters, which follow when the size is changed, and in twips for programs that know only these. */
    private static PPrBase.Ind indent(TextStyle look) {
        PPrBase.Ind indent = new PPrBase.Ind();
        double hanging = look.hangingCharacters().value();
        double start = look.startCharacters().value() + hanging;
        boolean any = false;
        if (start > 0) {
            indent.setLeftChars(Wml.integer(hundredths(start)));
            indent.setLeft(Wml.integer(Math.round(start * look.characterPitch())));
            any = true;
        }
        if (look.endCharacters().value() > 0) {
            indent.setRightChars(Wml.integer(hundredths(look.endCharacters().value())));
            indent.setRight(Wml.integer(Math.round(look.endCharacters().value() * look.characterPitch())));
            any = true;
        }
        if (hanging > 0) {
            indent.setHangingChars(Wml.integer(hundredths(hanging)));
            indent.setHanging(Wml.integer(Math.round(hanging * look.characterPitch())));
            any = true;
        } else if (look.firstLineCharacters().value() > 0) {
            indent.setFirstLineChars(Wml.integer(hundredths(look.firstLineCharacters().value())));
            indent.setFirstLine(
                    Wml.integer(Math.round(look.firstLineCharacters().value() * look.characterPitch())));
            any = true;
        }
        return any ? indent : null;
    }

    private static long hundredths(double characters) {
        return Math.round(characters * 100);
    }

    private PPrBase.PBdr redRule(TextStyle look) {
        CTBorder rule = border(profile.frontMatter().ruleWeight(), profile.frontMatter().ruleColour().text());
        // The gap is counted from the characters, and those stand in the middle of their line.
        double inLine = (look.lineHeight().points() - look.size().points()) / 2;
        rule.setSpace(Wml.integer(Math.clamp(Math.round(profile.frontMatter().ruleGap().points() - inLine), 0, 31)));
        PPrBase.PBdr borders = new PPrBase.PBdr();
        borders.setBottom(rule);
        return borders;
    }

    private static CTBorder border(Length weight, String colour) {
        CTBorder border = new CTBorder();
        border.setVal(STBorder.SINGLE);
        border.setSz(Wml.integer(Wml.eighths(weight.points())));
        border.setSpace(Wml.integer(0));
        border.setColor(colour);
        return border;
    }

    /** What a style's characters have that Normal's have not, or all of it for Normal itself. */
    private RPr difference(TextStyle look) {
        RPr text = new RPr();
        if (look == normal || look.typeface().value() != normal.typeface().value()) {
            text.setRFonts(fonts(look));
        }
        if (look.bold().value() != normal.bold().value() || look == normal && look.bold().value()) {
            text.setB(Wml.flag(look.bold().value()));
            text.setBCs(Wml.flag(look.bold().value()));
        }
        if (look == normal || !look.colour().text().equals(normal.colour().text())) {
            Color colour = new Color();
            colour.setVal(look.colour().text());
            text.setColor(colour);
        }
        if (look == normal || look.characterSpacing().rounded() != normal.characterSpacing().rounded()) {
            CTSignedTwipsMeasure spacing = new CTSignedTwipsMeasure();
            spacing.setVal(Wml.integer(look.characterSpacing().rounded()));
            text.setSpacing(spacing);
        }
        if (look == normal || look.size().rounded() != normal.size().rounded()) {
            text.setSz(Wml.halfPoints(look.size().points()));
            text.setSzCs(Wml.halfPoints(look.size().points()));
        }
        return text;
    }

    private org.docx4j.wml.RFonts fonts(TextStyle look) {
        return Wml.fonts(profile.fonts().name(look.typeface().value()), profile.fonts().latin().text());
    }

    /** A heading that opens a paragraph: the paragraph is running text with an outline level, the title has its face. */
    private void addRunInHeadings() {
        for (int level = 0; level <= StyleRole.HEADING_LEVELS; level++) {
            StyleNames.Name heading = StyleNames.of(StyleRole.heading(level));
            Style characters = addCharacters(StyleNames.headingCharacters(level), heading.name() + " Char", false,
                    difference(profile.style(StyleRole.heading(level))));
            characters.setCustomStyle(true);
            link(characters, heading.id());
            Style paragraph = style("paragraph", StyleNames.runIn(level),
                    level == 0 ? "段首部分标题" : "段首标题" + level, true);
            basedOn(paragraph, StyleNames.id(StyleRole.BODY));
            PPr outline = new PPr();
            outline.setOutlineLvl(Wml.outlineLevel(Math.max(0, level - 1)));
            paragraph.setPPr(outline);
            paragraph.setQFormat(Wml.flag(true));
            styles.getStyle().add(paragraph);
        }
    }

    private void addMarks() {
        RPr strong = new RPr();
        strong.setB(Wml.flag(true));
        strong.setBCs(Wml.flag(true));
        addCharacters(StyleNames.STRONG, "Strong", false, strong);
        RPr emphasis = new RPr();
        emphasis.setRFonts(Wml.fonts(profile.fonts().name(Typeface.KAI), profile.fonts().latin().text()));
        addCharacters(StyleNames.EMPHASIS, "Emphasis", false, emphasis);
        RPr placeholder = new RPr();
        placeholder.setShd(Wml.fill(Wml.PLACEHOLDER_FILL));
        addCharacters(StyleNames.PLACEHOLDER, "占位符", true, placeholder);
    }

    private Style addCharacters(String id, String name, boolean custom, RPr text) {
        Style style = style("character", id, name, custom);
        style.setRPr(text);
        style.setQFormat(Wml.flag(true));
        styles.getStyle().add(style);
        return style;
    }

    private void addEvenPageNumber() {
        Style style = style("paragraph", StyleNames.EVEN_PAGE_NUMBER, "双页页码", true);
        basedOn(style, StyleNames.id(StyleRole.PAGE_NUMBER));
        TextStyle look = profile.style(StyleRole.PAGE_NUMBER);
        PPr paragraph = new PPr();
        long edge = Math.round(profile.pageNumber().edgeCharacters().value() * look.characterPitch());
        Style odd = styles.getStyle().stream()
                .filter(other -> other.getStyleId().equals(StyleNames.id(StyleRole.PAGE_NUMBER))).findFirst()
                .orElseThrow();
        PPrBase.Ind right = new PPrBase.Ind();
        PPrBase.Ind left = new PPrBase.Ind();
        switch (profile.pageNumber().position().value()) {
            case CENTER -> odd.getPPr().setJc(Wml.alignment(TextAlignment.CENTER));
            case OUTER, END -> {
                right.setRight(Wml.integer(edge));
                odd.getPPr().setInd(right);
                odd.getPPr().setJc(Wml.alignment(TextAlignment.END));
            }
        }
        if (profile.pageNumber().position().value() == PageNumberPosition.OUTER) {
            left.setLeft(Wml.integer(edge));
            left.setRight(Wml.integer(0));
            paragraph.setInd(left);
            paragraph.setJc(Wml.alignment(TextAlignment.START));
        }
        style.setPPr(paragraph);
        styles.getStyle().add(style);
    }

    private void addComment() {
        Style style = style("paragraph", StyleNames.COMMENT, "annotation text", false);
        basedOn(style, StyleNames.id(StyleRole.NORMAL));
        styles.getStyle().add(style);
    }

    private void addTable() {
        TableLayout layout = profile.table();
        TblBorders borders = new TblBorders();
        borders.setTop(border(layout.outerRule(), "auto"));
        borders.setLeft(border(layout.outerRule(), "auto"));
        borders.setBottom(border(layout.outerRule(), "auto"));
        borders.setRight(border(layout.outerRule(), "auto"));
        borders.setInsideH(border(layout.innerRule(), "auto"));
        borders.setInsideV(border(layout.innerRule(), "auto"));
        CTTblCellMar margins = new CTTblCellMar();
        margins.setLeft(Wml.width(layout.cellMargin().rounded()));
        margins.setRight(Wml.width(layout.cellMargin().rounded()));
        CTTblPrBase properties = new CTTblPrBase();
        properties.setTblBorders(borders);
        properties.setTblCellMar(margins);
        Style style = style("table", StyleNames.TABLE, "公文表格", true);
        style.setTblPr(properties);
        styles.getStyle().add(style);
    }

    private static Style style(String type, String id, String name, boolean custom) {
        Style style = new Style();
        style.setType(type);
        style.setStyleId(id);
        Style.Name named = new Style.Name();
        named.setVal(name);
        style.setName(named);
        if (custom) {
            style.setCustomStyle(true);
        }
        return style;
    }

    private static void basedOn(Style style, String id) {
        Style.BasedOn basedOn = new Style.BasedOn();
        basedOn.setVal(id);
        style.setBasedOn(basedOn);
    }

    private static void link(Style style, String id) {
        Style.Link link = new Style.Link();
        link.setVal(id);
        style.setLink(link);
    }
}
