package org.uniondraft.tests.support.render;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A fontconfig file of our own, so that a page comes out the same whatever the user has configured: for each face that
 * official papers name, the free fonts that may stand in for it when it is not installed. All of them set hanzi on a
 * full em, so lines and characters per line do not depend on which is taken; ink moves by tenths of a millimetre.
 */
final class FontStandIns {

	/** Faces of one class, the names seen in real files, and what may stand in, best first. */
	private record Face(List<String> names, List<String> standIns) {
	}

	private static final List<Face> FACES = List.of(
			new Face(List.of("方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "小标宋体", "华文中宋",
					"STZhongsong"), List.of("Noto Serif CJK SC", "FandolSong", "AR PL UMing CN", "AR PL SungtiL GB")),
			new Face(List.of("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "方正仿宋简体", "华文仿宋",
					"STFangsong"),
					List.of("Zhuque Fangsong", "FandolFang", "Noto Serif CJK SC", "AR PL UMing CN", "AR PL SungtiL GB")),
			new Face(List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "方正楷体简体", "华文楷体", "STKaiti"),
					List.of("LXGW WenKai", "FandolKai", "AR PL UKai CN", "AR PL KaitiM GB", "Noto Serif CJK SC")),
			new Face(List.of("黑体", "SimHei", "方正黑体_GBK", "方正黑体简体", "华文黑体", "STHeiti", "微软雅黑", "Microsoft YaHei"),
					List.of("Noto Sans CJK SC", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "FandolHei")),
			new Face(List.of("宋体", "SimSun", "新宋体", "NSimSun", "方正书宋_GBK", "华文宋体", "STSong"),
					List.of("Noto Serif CJK SC", "FandolSong", "AR PL UMing CN", "AR PL SungtiL GB")));

	private FontStandIns() {
	}

	/** The text of the file. Nothing is included: what the machine or the user configured must not matter. */
	static String configuration() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<fontconfig>
				<dir>/usr/share/fonts</dir>
				<dir>/usr/local/share/fonts</dir>
				<dir prefix="xdg">fonts</dir>
				<dir>~/.fonts</dir>
				<cachedir>/var/cache/fontconfig</cachedir>
				<cachedir prefix="xdg">fontconfig</cachedir>
				%s</fontconfig>
				""".formatted(FACES.stream().flatMap(face -> face.names.stream().map(name -> alias(name, face.standIns)))
				.collect(Collectors.joining()));
	}

	/** "accept" puts the stand-ins after the name itself: the real font is taken where it is installed. */
	private static String alias(String name, List<String> standIns) {
		return "<alias binding=\"same\"><family>%s</family><accept>%s</accept></alias>%n".formatted(name,
				standIns.stream().map("<family>%s</family>"::formatted).collect(Collectors.joining()));
	}
}
