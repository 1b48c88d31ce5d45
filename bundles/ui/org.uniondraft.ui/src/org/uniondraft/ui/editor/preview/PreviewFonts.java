package org.uniondraft.ui.editor.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.TextStyle.Typeface;

/** The fonts of a profile, or what stands in for those that the machine does not have. */
final class PreviewFonts {

    /** What resembles each class of typeface, best first: the fonts of Windows, macOS, and free ones. */
    private static final Map<Typeface, List<String>> STAND_INS = Map.of(
            Typeface.FANG_SONG, List.of("仿宋", "FangSong", "STFangsong", "方正仿宋_GBK", "Zhuque Fangsong", "FandolFang"),
            Typeface.KAI, List.of("楷体", "KaiTi", "STKaiti", "方正楷体_GBK", "LXGW WenKai", "AR PL UKai CN", "FandolKai"),
            Typeface.HEI, List.of("黑体", "SimHei", "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC",
                    "Source Han Sans SC", "WenQuanYi Zen Hei"),
            Typeface.SONG, List.of("宋体", "SimSun", "Songti SC"),
            Typeface.TITLE, List.of("方正小标宋_GBK", "小标宋体", "华文中宋", "STZhongsong"));
    /** What stands in for all but 黑体 in the end. */
    private static final List<String> SERIF = List.of("Noto Serif CJK SC", "Source Han Serif SC", "Source Han Serif CN",
            "宋体", "SimSun", "Songti SC", "AR PL UMing CN", "Noto Sans CJK SC");

    private final ResourceManager resources;
    private final Map<Typeface, String> names = new EnumMap<>(Typeface.class);

    PreviewFonts(Device device, ResourceManager resources, LayoutProfile profile) {
        this.resources = resources;
        for (Typeface typeface : Typeface.values()) {
            names.put(typeface, name(device, typeface, profile.fonts().name(typeface)));
        }
    }

    private static String name(Device device, Typeface typeface, String wanted) {
        if (has(device, wanted)) {
            return wanted;
        }
        return STAND_INS.get(typeface).stream().filter(name -> has(device, name)).findFirst()
                .or(() -> SERIF.stream().filter(name -> has(device, name)).findFirst()).orElse("Serif");
    }

    private static boolean has(Device device, String name) {
        return device.getFontList(name, true).length > 0;
    }

    /** A font; half points are not known to all platforms, so sizes are whole ones. */
    Font get(Typeface typeface, double points, boolean bold) {
        return resources.get(FontDescriptor.createFrom(names.get(typeface), Math.max(1, (int) Math.round(points)),
                bold ? SWT.BOLD : SWT.NORMAL));
    }
}
