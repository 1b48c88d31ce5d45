package org.uniondraft.docx.internal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.wml.Fonts;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.TextStyle.Typeface;

/**
 * Names the fonts of a .docx with what may stand in for them. Many machines do not have the fonts official papers ask
 * for; without this Word takes 宋体 for all of them.
 */
final class FontTable {

    /** What present Windows and Office bring along in place of fonts they do not. */
    private static final Map<String, String> STAND_INS = Map.of("仿宋_GB2312", "仿宋", "楷体_GB2312", "楷体", "方正小标宋简体", "华文中宋",
            "方正小标宋_GBK", "华文中宋");

    private FontTable() {
    }

    static FontTablePart part(LayoutProfile profile) throws Docx4JException {
        Set<String> names = new LinkedHashSet<>();
        for (Typeface typeface : Typeface.values()) {
            names.add(profile.fonts().name(typeface));
        }
        if (!profile.fonts().latin().text().isEmpty()) {
            names.add(profile.fonts().latin().text());
        }
        Fonts fonts = new Fonts();
        for (String name : names) {
            Fonts.Font font = new Fonts.Font();
            font.setName(name);
            if (STAND_INS.containsKey(name)) {
                Fonts.Font.AltName alternative = new Fonts.Font.AltName();
                alternative.setVal(STAND_INS.get(name));
                font.setAltName(alternative);
            }
            fonts.getFont().add(font);
        }
        FontTablePart part = new FontTablePart();
        part.setJaxbElement(fonts);
        return part;
    }
}
