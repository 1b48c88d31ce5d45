package org.uniondraft.tests.support.render;

import java.io.IOException;

import org.uniondraft.tests.support.render.PageInk.Ink;

/** A picture in the simplest of formats, binary PPM ("P6"), reduced to where there is red or dark ink. */
final class Pixmap {

	/** Half the way from white: an edge that is smoothed over several pixels is taken to lie in its middle. */
	private static final int HALF = 128;
	private static final int MAX_SIDE = 40_000;

	private final int width;
	private final int height;
	/** For each pixel, row by row, 0 for blank or one more than the ordinal of its ink. */
	private final byte[] inks;

	private Pixmap(int width, int height, byte[] inks) {
		this.width = width;
		this.height = height;
		this.inks = inks;
	}

	/**
	 * Reads a picture.
	 *
	 * @throws IOException if it is not a whole PPM with 8 bits per channel
	 */
	static Pixmap read(byte[] ppm) throws IOException {
		if (ppm.length < 2 || ppm[0] != 'P' || ppm[1] != '6') {
			throw new IOException("Not a binary PPM");
		}
		int[] at = { 2 };
		int width = number(ppm, at);
		int height = number(ppm, at);
		int max = number(ppm, at);
		// One blank ends the header.
		int offset = at[0] + 1;
		if (max != 255 || width > MAX_SIDE || height > MAX_SIDE || ppm.length - offset < 3L * width * height) {
			throw new IOException("PPM %d × %d with maximum %d is not readable".formatted(width, height, max));
		}
		var inks = new byte[width * height];
		for (int i = 0, channel = offset; i < inks.length; i++, channel += 3) {
			Ink ink = ink(ppm[channel] & 0xFF, ppm[channel + 1] & 0xFF, ppm[channel + 2] & 0xFF);
			inks[i] = (byte) (ink == null ? 0 : ink.ordinal() + 1);
		}
		return new Pixmap(width, height, inks);
	}

	private static int number(byte[] ppm, int[] at) throws IOException {
		int i = at[0];
		while (i < ppm.length && (ppm[i] == ' ' || ppm[i] == '\n' || ppm[i] == '\r' || ppm[i] == '\t' || ppm[i] == '#')) {
			if (ppm[i] == '#') {
				while (i < ppm.length && ppm[i] != '\n') {
					i++;
				}
			} else {
				i++;
			}
		}
		int number = 0;
		int from = i;
		while (i < ppm.length && ppm[i] >= '0' && ppm[i] <= '9' && i - from < 9) {
			number = number * 10 + ppm[i++] - '0';
		}
		if (i == from) {
			throw new IOException("PPM header ends early");
		}
		at[0] = i;
		return number;
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	/** Whether a pixel shows an ink. */
	boolean is(Ink ink, int x, int y) {
		return inks[y * width + x] == ink.ordinal() + 1;
	}

	/** The ink of a colour; null if it is white or tinted less than half. */
	private static Ink ink(int red, int green, int blue) {
		if (red < HALF && green < HALF && blue < HALF) {
			return Ink.DARK;
		}
		return red - Math.max(green, blue) >= HALF - 1 ? Ink.RED : null;
	}
}
