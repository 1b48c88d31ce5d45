package org.uniondraft.docx.layout;

import org.uniondraft.docx.layout.Setting.Choice;
import org.uniondraft.docx.layout.Setting.Colour;
import org.uniondraft.docx.layout.Setting.Count;
import org.uniondraft.docx.layout.Setting.Flag;
import org.uniondraft.docx.layout.Setting.Length;

/**
 * How one kind of text looks. In a profile file everything may be left out: typeface, size, bold, colour, line height,
 * line rule, character spacing and alignment then come from {@link StyleRole#NORMAL}, the rest is nought. The styles of
 * a {@link LayoutProfile} are complete, nothing in them is null.
 *
 * @param typeface the class of typeface
 * @param size the size of the type
 * @param bold whether it is bold
 * @param colour the colour as RRGGBB
 * @param lineHeight the height of a line
 * @param lineRule whether that height is exact
 * @param characterSpacing what is added between characters; negative draws them together
 * @param alignment the alignment
 * @param firstLineCharacters how far the first line is indented, in characters
 * @param startCharacters how far all lines are indented at the start, in characters
 * @param endCharacters how far all lines are indented at the end, in characters
 * @param hangingCharacters how far the first line stands out before the others, in characters
 * @param blankLinesBefore how many lines of body text are left blank above it, unless it begins a page
 * @param blankLinesAfter how many lines of body text are left blank below it
 * @param spaceBefore space above it
 * @param spaceAfter space below it
 * @param keepWithNext whether it stays on one page with what follows
 */
public record TextStyle(Choice<Typeface> typeface, Length size, Flag bold, Colour colour, Length lineHeight,
        Choice<LineRule> lineRule, Length characterSpacing, Choice<TextAlignment> alignment,
        Count firstLineCharacters, Count startCharacters, Count endCharacters, Count hangingCharacters,
        Count blankLinesBefore, Count blankLinesAfter, Length spaceBefore, Length spaceAfter, Flag keepWithNext) {

    private static final Count NO_COUNT = new Count("0", 0, Basis.CUSTOM);
    private static final Length NO_LENGTH = new Length("0pt", 0, Basis.CUSTOM);
    private static final Flag NO = new Flag("false", false, Basis.CUSTOM);

    /** The classes of typeface GB/T 9704-2012 names; which font that is stands in {@link LayoutProfile.Fonts}. */
    public enum Typeface {
        /** 仿宋体. */
        FANG_SONG,
        /** 楷体. */
        KAI,
        /** 黑体. */
        HEI,
        /** 宋体. */
        SONG,
        /** 小标宋体. */
        TITLE
    }

    /** Whether a line may be higher than said. */
    public enum LineRule {
        /** It may not. */
        EXACT,
        /** It grows with what stands in it. */
        AT_LEAST
    }

    /** Alignment across the line. */
    public enum TextAlignment {
        /** Flush left. */
        START,
        /** Centred. */
        CENTER,
        /** Flush right. */
        END,
        /** Both edges straight but for the last line. */
        JUSTIFY,
        /** Spread over the whole line, the last one too. */
        DISTRIBUTE
    }

    /**
     * This style with everything that is missing filled in.
     *
     * @param normal the style to take type and lines from, with those settings not null
     * @return a style without nulls
     */
    public TextStyle completed(TextStyle normal) {
        return new TextStyle(or(typeface, normal.typeface), or(size, normal.size), or(bold, normal.bold),
                or(colour, normal.colour), or(lineHeight, normal.lineHeight), or(lineRule, normal.lineRule),
                or(characterSpacing, normal.characterSpacing), or(alignment, normal.alignment),
                or(firstLineCharacters, NO_COUNT), or(startCharacters, NO_COUNT), or(endCharacters, NO_COUNT),
                or(hangingCharacters, NO_COUNT), or(blankLinesBefore, NO_COUNT), or(blankLinesAfter, NO_COUNT),
                or(spaceBefore, NO_LENGTH), or(spaceAfter, NO_LENGTH), or(keepWithNext, NO));
    }

    private static <T> T or(T own, T other) {
        return own == null ? other : own;
    }

    /**
     * The width of one hanzi with the space behind it, 一字 (GB/T 9704-2012 3.1).
     *
     * @return in twips
     */
    public double characterPitch() {
        return size.twips() + characterSpacing.twips();
    }
}
