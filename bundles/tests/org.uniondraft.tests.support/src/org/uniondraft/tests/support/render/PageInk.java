package org.uniondraft.tests.support.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where there is ink on a printed page, pixel by pixel. Every length is in millimetres from the page's top left corner
 * and exact to {@link #resolution()}.
 */
public final class PageInk {

	/** What a place on the page is printed in. */
	public enum Ink {
		/** The red of a letterhead: 发文机关标志 and 分隔线. */
		RED,
		/** Black and everything near it. */
		DARK
	}

	/**
	 * A straight horizontal line.
	 *
	 * @param ink what it is printed in
	 * @param box where it lies; its height is the line's thickness
	 */
	public record Rule(Ink ink, Box box) {
		/**
		 * How thick the line is.
		 *
		 * @return in millimetres
		 */
		public double thickness() {
			return box.height();
		}
	}

	/** A rule may be interrupted by so many pixels where borders of neighbouring cells meet. */
	private static final int GAP = 2;
	/** A rule is thinner than this; anything higher is a filled area. In millimetres. */
	private static final double MAX_THICKNESS = 2;

	private final Pixmap pixels;
	private final double pixel;

	/**
	 * Looks at a rendered page.
	 *
	 * @param pixels the page
	 * @param dpi    the resolution it was rendered at, in pixels per inch
	 */
	PageInk(Pixmap pixels, int dpi) {
		this.pixels = pixels;
		pixel = 25.4 / dpi;
	}

	/**
	 * How exact the lengths are: the width of a pixel, 0.085 mm at 300 dpi. An edge lies within half of that.
	 *
	 * @return in millimetres
	 */
	public double resolution() {
		return pixel;
	}

	/**
	 * The whole page.
	 *
	 * @return its box
	 */
	public Box page() {
		return new Box(0, 0, pixels.width() * pixel, pixels.height() * pixel);
	}

	/**
	 * The ink in a region.
	 *
	 * @param ink    which ink
	 * @param region where to look
	 * @return the smallest box around it; empty if there is none
	 */
	public Optional<Box> box(Ink ink, Box region) {
		return bands(ink, region).stream().reduce(Box::around);
	}

	/**
	 * The ink in a region, cut where a row of pixels is blank from side to side: as a rule one band per line of text.
	 *
	 * @param ink    which ink
	 * @param region where to look
	 * @return from top to bottom, each no wider than its ink
	 */
	public List<Box> bands(Ink ink, Box region) {
		Area area = area(region);
		var bands = new ArrayList<Box>();
		for (int[] rows : stretches(area.top, area.bottom, y -> inked(ink, area.left, area.right, y, y + 1))) {
			List<int[]> columns = stretches(area.left, area.right, x -> inked(ink, x, x + 1, rows[0], rows[1]));
			bands.add(box(columns.getFirst()[0], rows[0], columns.getLast()[1], rows[1]));
		}
		return bands;
	}

	/**
	 * The ink in a region, cut where a column of pixels is blank from top to bottom: pieces of one line of text.
	 *
	 * @param ink    which ink
	 * @param region where to look
	 * @return from left to right, each no higher than its ink
	 */
	public List<Box> pieces(Ink ink, Box region) {
		Area area = area(region);
		var pieces = new ArrayList<Box>();
		for (int[] columns : stretches(area.left, area.right, x -> inked(ink, x, x + 1, area.top, area.bottom))) {
			List<int[]> rows = stretches(area.top, area.bottom, y -> inked(ink, columns[0], columns[1], y, y + 1));
			pieces.add(box(columns[0], rows.getFirst()[0], columns[1], rows.getLast()[1]));
		}
		return pieces;
	}

	/**
	 * The horizontal lines of a page.
	 *
	 * @param ink       which ink
	 * @param minLength the shortest that counts, in millimetres; longer than any stroke of a character
	 * @return from top to bottom; the lines of a double line one by one
	 */
	public List<Rule> rules(Ink ink, double minLength) {
		int min = (int) Math.round(minLength / pixel);
		int[][] longest = IntStream.range(0, pixels.height()).mapToObj(y -> longest(ink, y)).toArray(int[][]::new);
		var rules = new ArrayList<Rule>();
		for (int[] rows : stretches(0, pixels.height(), y -> longest[y][1] - longest[y][0] >= min)) {
			int[] extent = longest[(rows[0] + rows[1]) / 2];
			Box box = box(extent[0], rows[0], extent[1], rows[1]);
			if (box.height() <= MAX_THICKNESS) {
				rules.add(new Rule(ink, box));
			}
		}
		return rules;
	}

	/**
	 * How far a line lies below what stands above it.
	 *
	 * @param rule the line
	 * @return from the lower edge of the nearest ink above, of either colour, to the upper edge of the line, in
	 *         millimetres; empty if there is nothing above
	 */
	public OptionalDouble gapAbove(Rule rule) {
		Box above = new Box(rule.box().left(), 0, rule.box().right(), rule.box().top());
		return Stream.of(Ink.values()).flatMap(ink -> box(ink, above).stream()).mapToDouble(Box::bottom).max()
				.stream().map(bottom -> rule.box().top() - bottom).findFirst();
	}

	/** The longest run of ink in a row, small gaps included, as from (inclusive) and to (exclusive). */
	private int[] longest(Ink ink, int y) {
		int[] best = new int[2];
		int from = -1;
		int last = -1;
		for (int x = 0; x < pixels.width(); x++) {
			if (pixels.is(ink, x, y)) {
				from = from < 0 || x - last > GAP + 1 ? x : from;
				last = x;
				if (last + 1 - from > best[1] - best[0]) {
					best = new int[] { from, last + 1 };
				}
			}
		}
		return best;
	}

	private boolean inked(Ink ink, int left, int right, int top, int bottom) {
		for (int y = top; y < bottom; y++) {
			for (int x = left; x < right; x++) {
				if (pixels.is(ink, x, y)) {
					return true;
				}
			}
		}
		return false;
	}

	/** The stretches of consecutive positions a test holds for, each from (inclusive) to (exclusive). */
	private static List<int[]> stretches(int from, int to, IntPredicate test) {
		var stretches = new ArrayList<int[]>();
		int start = -1;
		for (int i = from; i <= to; i++) {
			boolean holds = i < to && test.test(i);
			if (holds && start < 0) {
				start = i;
			} else if (!holds && start >= 0) {
				stretches.add(new int[] { start, i });
				start = -1;
			}
		}
		return stretches;
	}

	private record Area(int left, int top, int right, int bottom) {
	}

	private Area area(Box region) {
		return new Area(clamp(region.left(), pixels.width()), clamp(region.top(), pixels.height()),
				clamp(region.right(), pixels.width()), clamp(region.bottom(), pixels.height()));
	}

	private int clamp(double millimetres, int limit) {
		return Math.clamp(Math.round(millimetres / pixel), 0, limit);
	}

	private Box box(int left, int top, int right, int bottom) {
		return new Box(left * pixel, top * pixel, right * pixel, bottom * pixel);
	}
}
