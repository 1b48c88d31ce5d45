package org.uniondraft.docx.layout;

import java.util.Map;

import org.uniondraft.docx.layout.Setting.Choice;
import org.uniondraft.docx.layout.Setting.Colour;
import org.uniondraft.docx.layout.Setting.Count;
import org.uniondraft.docx.layout.Setting.Flag;
import org.uniondraft.docx.layout.Setting.Length;
import org.uniondraft.docx.layout.Setting.Words;

/**
 * A layout profile: everything about how a paper looks, as data. Each setting says which clause of GB/T 9704-2012 it
 * comes from and how binding it is. Read from XML by {@link LayoutProfiles}; the elements of the file are named like the
 * components of these records.
 *
 * @param page the sheet and its margins
 * @param grid what a full page holds
 * @param fonts which font stands for which class of typeface
 * @param styles the style of every role, complete
 * @param frontMatter 版头
 * @param signature 署名, 成文日期 and the room for seals
 * @param imprint 版记
 * @param pageNumber 页码
 * @param table tables
 */
public record LayoutProfile(Page page, TextGrid grid, Fonts fonts, Map<StyleRole, TextStyle> styles,
        FrontMatterLayout frontMatter, SignatureLayout signature, ImprintLayout imprint, PageNumberLayout pageNumber,
        TableLayout table) {

    /** Copies the map. */
    public LayoutProfile {
        styles = Map.copyOf(styles);
    }

    /**
     * The style of a kind of text.
     *
     * @param role the kind of text
     * @return its style, complete
     */
    public TextStyle style(StyleRole role) {
        return styles.get(role);
    }

    /** Which pages are turned when a table asks for a landscape page. */
    public enum LandscapeScope {
        /** Those of the table alone. */
        TABLE,
        /** All pages of the body or attachment that holds the table. */
        WHOLE
    }

    /**
     * The sheet and its margins (5.1, 5.2.1).
     *
     * @param width the width of an upright sheet
     * @param height the height of an upright sheet
     * @param top 天头
     * @param bottom the margin at the foot
     * @param left 订口
     * @param right 切口
     * @param landscape which pages are turned for a landscape table (8)
     */
    public record Page(Length width, Length height, Length top, Length bottom, Length left, Length right,
            Choice<LandscapeScope> landscape) {

        /**
         * The width of the text on an upright page.
         *
         * @return in twips
         */
        public int textWidth() {
            return width.rounded() - left.rounded() - right.rounded();
        }

        /**
         * The height of the text on an upright page.
         *
         * @return in twips
         */
        public int textHeight() {
            return height.rounded() - top.rounded() - bottom.rounded();
        }
    }

    /**
     * What a full page of running text holds (5.2.3). Lines and characters are what the other numbers are to achieve:
     * nothing is computed from them, checks measure against them.
     *
     * @param lines lines on a page
     * @param characters characters in a line
     * @param latinSpacing whether a gap of a quarter of a character parts hanzi from letters and digits
     */
    public record TextGrid(Count lines, Count characters, Flag latinSpacing) {
    }

    /**
     * Which font stands for which class of typeface.
     *
     * @param fangSong 仿宋体
     * @param kai 楷体
     * @param hei 黑体
     * @param song 宋体
     * @param title 小标宋体
     * @param latin for Latin letters and digits; empty to take the Chinese font for them too
     */
    public record Fonts(Words fangSong, Words kai, Words hei, Words song, Words title, Words latin) {

        /**
         * The font of a class.
         *
         * @param typeface the class
         * @return its name
         */
        public String name(TextStyle.Typeface typeface) {
            return switch (typeface) {
                case FANG_SONG -> fangSong.text();
                case KAI -> kai.text();
                case HEI -> hei.text();
                case SONG -> song.text();
                case TITLE -> title.text();
            };
        }
    }

    /** The forms of 版头. */
    public enum FrontMatterForm {
        /** 文件: 发文机关标志 in the text area and one red rule below 发文字号 (7.2). */
        DOCUMENT,
        /** 信函: 发文机关标志 above the text area, double red rules at head and foot of the sheet (10.1). */
        LETTER
    }

    /**
     * 版头 (7.2, 10.1).
     *
     * @param form the form
     * @param markOffset how far the upper edge of 发文机关标志 is below the upper edge of the text area, or of the sheet
     *            for a letter
     * @param markLineRatio the height of its line in relation to its size, so that its ink begins at the top of the line
     * @param markSmallest how small it may be set so that it fits in one line
     * @param documentWord the word behind the names, 文件
     * @param edgeCharacters how far 发文字号 and 签发人 stand in from the edges in a paper to a superior
     * @param signersPerLine how many names of 签发人 stand in a line
     * @param ruleGap how far the red rule is below 发文字号; for a letter, the upper rule below 发文机关标志
     * @param ruleWeight how thick the red rule is; for a letter, the thicker line of each pair
     * @param ruleColour its colour as RRGGBB
     * @param ruleWidth how wide it is; only for a letter
     * @param footRuleOffset how far the lower rule is above the lower edge of the sheet; only for a letter
     */
    public record FrontMatterLayout(Choice<FrontMatterForm> form, Length markOffset, Count markLineRatio,
            Length markSmallest, Words documentWord, Count edgeCharacters, Count signersPerLine, Length ruleGap,
            Length ruleWeight, Colour ruleColour, Length ruleWidth, Length footRuleOffset) {
    }

    /**
     * 署名 and 成文日期 (7.3.5).
     *
     * @param sealedEndCharacters how far the date is from the right edge when there is a seal (7.3.5.1)
     * @param sealedBlankLines blank lines above the signatories when there is a seal
     * @param sealsPerLine how many sealed signatories stand side by side
     * @param sealRowHeight the height each row of sealed signatories takes
     * @param plainEndCharacters how far the signatory is from the right edge when there is no seal (7.3.5.2)
     * @param plainBlankLines blank lines above the signatories when there is no seal
     * @param plainDateShift how far the date begins to the right of the signatory
     * @param stampEndCharacters how far stamp and date are from the right edge (7.3.5.3)
     * @param stampBlankLines blank lines above the signature stamp
     * @param stampCharacters the room left for the stamp
     * @param stampGapCharacters the room between position and stamp
     * @param stampDateBlankLines blank lines between stamp and date
     */
    public record SignatureLayout(Count sealedEndCharacters, Count sealedBlankLines, Count sealsPerLine,
            Length sealRowHeight, Count plainEndCharacters, Count plainBlankLines, Count plainDateShift,
            Count stampEndCharacters, Count stampBlankLines, Count stampCharacters, Count stampGapCharacters,
            Count stampDateBlankLines) {
    }

    /**
     * 版记 (7.4).
     *
     * @param rules whether it has rules; a letter has none (10.1)
     * @param printer whether 印发机关 and 印发日期 stand in it; not in a letter (10.1)
     * @param outerRule how thick the first and the last rule are
     * @param innerRule how thick the rules between are
     * @param edgeCharacters how far the text stands in from both edges
     * @param bottomGap how far its last rule is above the lower edge of the text area, where margins that make up for
     *            the way word processors place lines put that edge lower than 7.4.1 wants the rule
     */
    public record ImprintLayout(Flag rules, Flag printer, Length outerRule, Length innerRule, Count edgeCharacters,
            Length bottomGap) {
    }

    /** Where the page number stands. */
    public enum PageNumberPosition {
        /** Right on odd pages, left on even ones. */
        OUTER,
        /** In the middle. */
        CENTER,
        /** Right on every page. */
        END
    }

    /**
     * 页码 (7.5).
     *
     * @param position where it stands
     * @param edgeCharacters how far it stands in from the edge
     * @param before what stands before the number
     * @param after what stands behind the number
     * @param footerDistance how far the lower edge of its line is above the lower edge of the sheet
     * @param onFirstPage whether the first page has one; not in a letter (10.1)
     */
    public record PageNumberLayout(Choice<PageNumberPosition> position, Count edgeCharacters, Words before, Words after,
            Length footerDistance, Flag onFirstPage) {
    }

    /**
     * Tables. The standard leaves them free but for the turned page (8).
     *
     * @param outerRule how thick the frame is
     * @param innerRule how thick the lines inside are
     * @param cellMargin the room between a cell's text and its left and right line
     * @param narrowestCharacters a column for fewer characters than this is reported
     */
    public record TableLayout(Length outerRule, Length innerRule, Length cellMargin, Count narrowestCharacters) {
    }
}
