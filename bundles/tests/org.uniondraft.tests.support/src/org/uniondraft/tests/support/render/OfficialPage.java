package org.uniondraft.tests.support.render;

import java.util.List;
import java.util.Optional;

import org.uniondraft.tests.support.render.PageInk.Ink;
import org.uniondraft.tests.support.render.PageInk.Rule;

/**
 * The parts of an official paper as they lie on a page. All lengths are in millimetres from the page's top left corner,
 * exact to {@link #resolution()}.
 *
 * @param lines      the lines of text within the text area
 * @param bodyInk    dark ink within the text area, a line's height more at either end; empty on a blank page
 * @param mark       发文机关标志: the red ink that is not a rule; empty if there is none
 * @param redRules   red lines from top to bottom; a double line counts as two
 * @param darkRules  dark lines as wide as half the text area or more: 版记, tables
 * @param dash       the first dash of the page number; empty if the page has no number below its text area
 * @param numberEnd  the right edge of the page number's last dash; 0 if there is none
 * @param resolution how exact the lengths are
 */
public record OfficialPage(List<PageText.Line> lines, Optional<Box> bodyInk, Optional<Box> mark, List<Rule> redRules,
		List<Rule> darkRules, Optional<Box> dash, double numberEnd, double resolution) {

	/**
	 * The text area (版心) of A4 upright by GB/T 9704-2012, 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm.
	 */
	public static final Box TEXT_AREA = new Box(28, 37, 28 + 156, 37 + 225);

	/** Ink may stand out of the text area by this much and still belong to it; the page number is 7 mm below. */
	private static final double OVERHANG = 4;
	/** The shortest red line, less than the 156 mm of 分隔线 and more than any stroke of 发文机关标志. */
	private static final double RED_RULE = 100;

	static OfficialPage measure(PageText text, PageInk ink, Box area) {
		List<Rule> redRules = ink.rules(Ink.RED, RED_RULE);
		List<Rule> darkRules = ink.rules(Ink.DARK, area.width() / 2);
		Optional<Box> mark = ink.bands(Ink.RED, ink.page()).stream()
				.filter(band -> redRules.stream().noneMatch(rule -> overlap(rule.box(), band))).reduce(Box::around);
		Box body = new Box(0, area.top() - OVERHANG, ink.page().right(), area.bottom() + OVERHANG);
		Box foot = new Box(0, area.bottom() + OVERHANG, ink.page().right(), ink.page().bottom());
		List<Box> number = ink.bands(Ink.DARK, foot).stream().findFirst()
				.map(band -> ink.pieces(Ink.DARK, band)).orElse(List.of());
		return new OfficialPage(text.linesBetween(area.top() - OVERHANG, area.bottom() + OVERHANG),
				ink.box(Ink.DARK, body), mark, redRules, darkRules, number.stream().findFirst(),
				number.isEmpty() ? 0 : number.getLast().right(), ink.resolution());
	}

	private static boolean overlap(Box a, Box b) {
		return a.top() < b.bottom() && b.top() < a.bottom();
	}

	/**
	 * The most characters any line has.
	 *
	 * @return 0 on a page without text
	 */
	public int charactersPerLine() {
		return lines.stream().mapToInt(PageText.Line::characters).max().orElse(0);
	}
}
