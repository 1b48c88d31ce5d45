package org.uniondraft.tests.support.render;

import java.util.Locale;

/**
 * A rectangle on a page, in millimetres from the page's top left corner.
 *
 * @param left   its left edge
 * @param top    its upper edge
 * @param right  its right edge
 * @param bottom its lower edge
 */
public record Box(double left, double top, double right, double bottom) {

	/**
	 * The smallest box around this one and another.
	 *
	 * @param other another one
	 * @return a new box
	 */
	public Box around(Box other) {
		return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
				Math.max(bottom, other.bottom));
	}

	/**
	 * How wide it is.
	 *
	 * @return in millimetres
	 */
	public double width() {
		return right - left;
	}

	/**
	 * How high it is.
	 *
	 * @return in millimetres
	 */
	public double height() {
		return bottom - top;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "[x %.2f–%.2f, y %.2f–%.2f mm]", left, right, top, bottom);
	}
}
