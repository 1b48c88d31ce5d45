package org.uniondraft.ui.editor.text;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.uniondraft.flow.LineKind;

/** The fonts of the text: those of official papers where the machine has them, else what resembles them. */
final class TextFonts {

    private static final List<String> SERIF = List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "STFangsong",
            "Noto Serif CJK SC", "Source Han Serif SC", "Source Han Serif CN", "宋体", "SimSun", "Songti SC");
    private static final List<String> SANS = List.of("黑体", "SimHei", "Heiti SC", "Noto Sans CJK SC",
            "Source Han Sans SC", "WenQuanYi Zen Hei", "Microsoft YaHei");
    /** In points; about the size at which a paper is read on a screen. */
    private static final int BODY = 13;
    private static final int TITLE = 19;

    private final ResourceManager resources;
    private final String serif;
    private final String sans;

    TextFonts(Device device, ResourceManager resources) {
        this.resources = resources;
        serif = first(device, SERIF);
        sans = first(device, SANS);
    }

    private static String first(Device device, List<String> names) {
        return names.stream().filter(name -> device.getFontList(name, true).length > 0).findFirst().orElse("Serif");
    }

    /** The font of running text. */
    Font body() {
        return font(serif, BODY, SWT.NORMAL);
    }

    /** The font of a line; a style of {@link SWT#BOLD} or {@link SWT#ITALIC} is added to its own. */
    Font of(LineKind kind, int level, int style) {
        return switch (kind) {
            case TITLE -> font(serif, TITLE, SWT.BOLD | style);
            case ATTACHMENT_TITLE -> font(sans, BODY + 1, SWT.BOLD | style);
            case HEADING -> level <= 1 ? font(sans, BODY + 1, SWT.NORMAL | style) : font(serif, BODY, SWT.BOLD | style);
            case EMBEDDED, PICTURE, RAW -> font(sans, BODY - 2, style);
            default -> font(serif, BODY, style);
        };
    }

    private Font font(String name, int height, int style) {
        return resources.get(FontDescriptor.createFrom(name, height, style));
    }
}
