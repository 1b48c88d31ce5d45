package org.uniondraft.docx.internal;

import org.docx4j.wml.CTCharacterSpacing;
import org.docx4j.wml.CTCompat;
import org.docx4j.wml.CTCompatSetting;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.STCharacterSpacing;
import org.uniondraft.docx.layout.LayoutProfile;

/** Makes the settings of a .docx. */
final class SettingsBuilder {

    /** The mode of Word 2013 and later; without it Word lays a file out as Word 2007 did. */
    private static final String COMPATIBILITY_MODE = "15";

    private SettingsBuilder() {
    }

    static CTSettings of(LayoutProfile profile) {
        CTSettings settings = new CTSettings();
        if (Footers.differOnEvenPages(profile)) {
            settings.setEvenAndOddHeaders(Wml.flag(true));
        }
        CTCharacterSpacing compress = new CTCharacterSpacing();
        compress.setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
        settings.setCharacterSpacingControl(compress);
        CTCompatSetting mode = new CTCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal(COMPATIBILITY_MODE);
        CTCompat compatibility = new CTCompat();
        compatibility.getCompatSetting().add(mode);
        settings.setCompat(compatibility);
        return settings;
    }
}
