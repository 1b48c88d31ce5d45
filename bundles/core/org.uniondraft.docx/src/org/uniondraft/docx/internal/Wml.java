package org.uniondraft.docx.internal;

import java.math.BigInteger;

import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.STHint;
import org.docx4j.wml.STShd;
import org.docx4j.wml.TblWidth;
import org.uniondraft.docx.layout.TextStyle.TextAlignment;

/** Makes the small objects of WordprocessingML. */
final class Wml {

    /** What lies behind a placeholder in a draft. */
    static final String PLACEHOLDER_FILL = "FFFF00";

    private Wml() {
    }

    static BigInteger integer(long number) {
        return BigInteger.valueOf(number);
    }

    static BooleanDefaultTrue flag(boolean value) {
        BooleanDefaultTrue flag = new BooleanDefaultTrue();
        if (!value) {
            flag.setVal(false);
        }
        return flag;
    }

    /** The names of a font for all scripts, never a theme's; the hint makes Word take “—” and … from the Chinese font. */
    static RFonts fonts(String chinese, String latin) {
        RFonts fonts = new RFonts();
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setAscii(latin.isEmpty() ? chinese : latin);
        fonts.setHAnsi(latin.isEmpty() ? chinese : latin);
        fonts.setEastAsia(chinese);
        fonts.setCs(latin.isEmpty() ? chinese : latin);
        return fonts;
    }

    static HpsMeasure halfPoints(double points) {
        HpsMeasure size = new HpsMeasure();
        size.setVal(integer(Math.round(points * 2)));
        return size;
    }

    static Jc alignment(TextAlignment alignment) {
        Jc jc = new Jc();
        jc.setVal(JcEnumeration.fromValue(jc(alignment)));
        return jc;
    }

    /** The value of w:jc. */
    static String jc(TextAlignment alignment) {
        return switch (alignment) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
            case JUSTIFY -> "both";
            case DISTRIBUTE -> "distribute";
        };
    }

    static PPrBase.TextAlignment textAlignment(String value) {
        PPrBase.TextAlignment alignment = new PPrBase.TextAlignment();
        alignment.setVal(value);
        return alignment;
    }

    static PPrBase.OutlineLvl outlineLevel(int level) {
        PPrBase.OutlineLvl outline = new PPrBase.OutlineLvl();
        outline.setVal(integer(level));
        return outline;
    }

    static CTShd fill(String colour) {
        CTShd shading = new CTShd();
        shading.setVal(STShd.CLEAR);
        shading.setColor("auto");
        shading.setFill(colour);
        return shading;
    }

    static TblWidth width(int twips) {
        TblWidth width = new TblWidth();
        width.setType(TblWidth.TYPE_DXA);
        width.setW(integer(twips));
        return width;
    }

    /** The width of a border line in eighths of a point, the unit of w:sz, at least the thinnest there is. */
    static long eighths(double points) {
        return Math.max(2, Math.round(points * 8));
    }
}
