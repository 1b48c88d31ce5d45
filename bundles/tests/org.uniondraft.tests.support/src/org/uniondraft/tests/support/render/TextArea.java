package org.uniondraft.tests.support.render;

/**
 * The text area (版心) of a page, in millimetres from the page's top left corner.
 *
 * @param left   left edge
 * @param top    upper edge
 * @param right  right edge
 * @param bottom lower edge
 */
public record TextArea(double left, double top, double right, double bottom) {

	/** A4 upright by GB/T 9704-2012, 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
	public static final TextArea GBT_9704 = new TextArea(28, 37, 28 + 156, 37 + 225);
}
