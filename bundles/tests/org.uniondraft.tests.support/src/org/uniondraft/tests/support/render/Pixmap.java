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
	private final byte[] data;
	private final int offset;

	private Pixmap(int width, int height, byte[] data, int offset) {
		this.width = width;
		this.height = height;
		this.data = data;
		this.offset = offset;
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
		return new Pixmap(width, height, ppm, offset);
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

	/** The ink at a pixel; null if the paper is blank there or tinted less than half. */
	Ink ink(int x, int y) {
		int i = offset + 3 * (y * width + x);
		int red = data[i] & 0xFF;
		int green = data[i + 1] & 0xFF;
		int blue = data[i + 2] & 0xFF;
		if (red < HALF && green < HALF && blue < HALF) {
			return Ink.DARK;
		}
		return red - Math.max(green, blue) >= HALF - 1 ? Ink.RED : null;
	}
}
