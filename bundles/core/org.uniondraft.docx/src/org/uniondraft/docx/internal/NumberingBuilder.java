package org.uniondraft.docx.internal;

import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumFmt;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Numbering.AbstractNum;
import org.docx4j.wml.Numbering.Num;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.uniondraft.core.numbering.NumberPattern;
import org.uniondraft.docx.internal.HeadingLists.NumberedList;
import org.uniondraft.docx.internal.HeadingLists.Scheme;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.StyleRole;
import org.uniondraft.docx.layout.TextStyle;

/** Makes Word's multilevel lists for the headings. */
final class NumberingBuilder {

    private static final int LEVELS = 9;

    private final LayoutProfile profile;

    private NumberingBuilder(LayoutProfile profile) {
        this.profile = profile;
    }

    static Numbering of(HeadingLists headings, LayoutProfile profile) {
        NumberingBuilder builder = new NumberingBuilder(profile);
        Numbering numbering = new Numbering();
        for (Scheme scheme : headings.schemes()) {
            numbering.getAbstractNum().add(builder.scheme(scheme, numbering.getAbstractNum().size()));
        }
        for (NumberedList list : headings.lists()) {
            numbering.getNum().add(list(list, numbering.getNum().size() + 1));
        }
        return numbering;
    }

    private AbstractNum scheme(Scheme scheme, int id) {
        AbstractNum made = new AbstractNum();
        made.setAbstractNumId(Wml.integer(id));
        AbstractNum.MultiLevelType type = new AbstractNum.MultiLevelType();
        type.setVal("multilevel");
        made.setMultiLevelType(type);
        for (int level = 0; level < LEVELS; level++) {
            if (scheme.level(level) != null) {
                made.getLvl().add(level(scheme, level));
            }
        }
        return made;
    }

    private Lvl level(Scheme scheme, int level) {
        NumberPattern pattern = scheme.level(level);
        Lvl made = new Lvl();
        made.setIlvl(Wml.integer(level));
        Lvl.Start start = new Lvl.Start();
        start.setVal(Wml.integer(1));
        made.setStart(start);
        NumFmt format = new NumFmt();
        format.setVal(NumberFormat.fromValue(HeadingLists.format(pattern).orElseThrow()));
        made.setNumFmt(format);
        Lvl.Suff nothing = new Lvl.Suff();
        nothing.setVal("nothing");
        made.setSuff(nothing);
        Lvl.LvlText text = new Lvl.LvlText();
        text.setVal(PieceWriter.spaced(pattern.prefix() + "%" + (level + 1) + pattern.suffix()));
        made.setLvlText(text);
        Jc left = new Jc();
        left.setVal(JcEnumeration.LEFT);
        made.setLvlJc(left);
        TextStyle style = profile.style(StyleRole.heading(scheme.isPart() ? 0 : level + 1));
        made.setPPr(indent(style));
        RPr face = new RPr();
        face.setRFonts(Wml.fonts(profile.fonts().name(style.typeface().value()), profile.fonts().latin().text()));
        made.setRPr(face);
        return made;
    }

    /** The indent of the style once more: that of a list level would take its place. */
    private static PPr indent(TextStyle style) {
        PPrBase.Ind indent = new PPrBase.Ind();
        indent.setLeft(Wml.integer(0));
        indent.setFirstLineChars(Wml.integer(Math.round(style.firstLineCharacters().value() * 100)));
        indent.setFirstLine(Wml.integer(Math.round(style.firstLineCharacters().value() * style.characterPitch())));
        PPr paragraph = new PPr();
        paragraph.setInd(indent);
        return paragraph;
    }

    private static Num list(NumberedList list, int id) {
        Num made = new Num();
        made.setNumId(Wml.integer(id));
        Num.AbstractNumId scheme = new Num.AbstractNumId();
        scheme.setVal(Wml.integer(list.scheme()));
        made.setAbstractNumId(scheme);
        Num.LvlOverride override = new Num.LvlOverride();
        override.setIlvl(Wml.integer(list.level()));
        Num.LvlOverride.StartOverride start = new Num.LvlOverride.StartOverride();
        start.setVal(Wml.integer(list.start()));
        override.setStartOverride(start);
        made.getLvlOverride().add(override);
        return made;
    }
}
