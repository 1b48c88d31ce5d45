package org.uniondraft.tests.support;

import java.util.Arrays;
import java.util.Optional;

/** Compares long texts character by character and says readably where they part. */
public final class Characters {

	/** How many characters are shown before and after the first difference. */
	private static final int EXCERPT = 20;

	private Characters() {
	}

	/**
	 * Where two texts first differ.
	 *
	 * @param position how many characters (code points) they have in common from the start
	 * @param line     the line of that place in the expected text, counted from 1
	 * @param expected what stands around that place in the expected text, the place marked by »
	 * @param actual   what stands there in the actual text
	 */
	public record Difference(int position, int line, String expected, String actual) {
		@Override
		public String toString() {
			return "first difference after %d characters (line %d)%n  expected: %s%n  actual:   %s".formatted(position,
					line, expected, actual);
		}
	}

	/**
	 * A text without anything that prints as blank: spaces of every width, the ideographic space, no-break and
	 * zero-width spaces, tabs, line ends, the byte order mark.
	 *
	 * @param text any text, not null
	 * @return the text with those characters left out
	 */
	public static String withoutWhitespace(String text) {
		var kept = new StringBuilder(text.length());
		text.codePoints().filter(c -> !isBlank(c)).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	/**
	 * Compares two texts.
	 *
	 * @param expected the text as it should be, not null
	 * @param actual   the text as it is, not null
	 * @return the first place where they differ; empty if they are equal
	 */
	public static Optional<Difference> firstDifference(String expected, String actual) {
		int[] wanted = expected.codePoints().toArray();
		int[] found = actual.codePoints().toArray();
		int at = Arrays.mismatch(wanted, found);
		if (at < 0) {
			return Optional.empty();
		}
		int line = 1 + (int) Arrays.stream(wanted, 0, at).filter(c -> c == '\n').count();
		return Optional.of(new Difference(at, line, excerpt(wanted, at), excerpt(found, at)));
	}

	private static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
	}

	private static String excerpt(int[] text, int at) {
		int from = Math.max(0, at - EXCERPT);
		int to = Math.min(text.length, at + EXCERPT);
		var excerpt = new StringBuilder(from > 0 ? "…" : "");
		for (int i = from; i < at; i++) {
			visible(excerpt, text[i]);
		}
		excerpt.append('»');
		for (int i = at; i < to; i++) {
			visible(excerpt, text[i]);
		}
		return excerpt.append(to < text.length ? "…" : "[end]").toString();
	}

	/** Line ends, and characters a terminal would swallow or show as a blank, are written by name. */
	private static void visible(StringBuilder to, int c) {
		switch (c) {
			case '\n' -> to.append("\\n");
			case '\r' -> to.append("\\r");
			case '\t' -> to.append("\\t");
			default -> {
				if (c != ' ' && (isBlank(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
					to.append("\\u%04X".formatted(c));
				} else {
					to.appendCodePoint(c);
				}
			}
		}
	}
}
