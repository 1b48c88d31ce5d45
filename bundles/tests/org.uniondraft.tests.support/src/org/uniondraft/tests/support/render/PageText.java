package org.uniondraft.tests.support.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.uniondraft.tests.support.docx.SafeXml;

/**
 * The text of a page of a PDF and where it stands.
 *
 * @param width  of the page in millimetres
 * @param height of the page in millimetres
 * @param lines  its lines from top to bottom
 */
public record PageText(double width, double height, List<Line> lines) {

	/** One point in millimetres. */
	private static final double POINT = 25.4 / 72;

	/**
	 * A line of text: everything that stands on one height, from left to right.
	 *
	 * @param box  the box the fonts' metrics give it; taller than the ink
	 * @param text its characters; pieces set apart are joined by one space
	 */
	public record Line(Box box, String text) {
		/**
		 * How many characters the line has.
		 *
		 * @return the count without blanks
		 */
		public int characters() {
			return (int) text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).count();
		}
	}

	/**
	 * The lines whose middle lies between two heights.
	 *
	 * @param top    in millimetres from the top of the page
	 * @param bottom in millimetres from the top of the page
	 * @return from top to bottom
	 */
	public List<Line> linesBetween(double top, double bottom) {
		return lines.stream().filter(line -> middle(line.box) >= top && middle(line.box) <= bottom).toList();
	}

	private static double middle(Box box) {
		return (box.top() + box.bottom()) / 2;
	}

	/** Reads what {@code pdftotext -bbox} writes: pages of words with their boxes in points. */
	static List<PageText> read(byte[] xhtml) {
		var pages = new ArrayList<PageText>();
		SafeXml.readAllowingDoctype("pdftotext -bbox", xhtml, new SafeXml.Handler() {
			private final List<Line> words = new ArrayList<>();
			private Box word;
			private double width;
			private double height;
			private final StringBuilder text = new StringBuilder();

			@Override
			public void start(XMLStreamReader xml) {
				if (xml.getLocalName().equals("page")) {
					width = millimetres(xml, "width");
					height = millimetres(xml, "height");
					words.clear();
				} else if (xml.getLocalName().equals("word")) {
					word = new Box(millimetres(xml, "xMin"), millimetres(xml, "yMin"), millimetres(xml, "xMax"),
							millimetres(xml, "yMax"));
					text.setLength(0);
				}
			}

			@Override
			public void text(String piece) {
				text.append(piece);
			}

			@Override
			public void end(XMLStreamReader xml) {
				if (xml.getLocalName().equals("word")) {
					words.add(new Line(word, text.toString()));
				} else if (xml.getLocalName().equals("page")) {
					pages.add(new PageText(width, height, joined(words)));
				}
			}
		});
		return pages;
	}

	private static double millimetres(XMLStreamReader xml, String attribute) {
		return Double.parseDouble(xml.getAttributeValue(null, attribute)) * POINT;
	}

	/** Words belong to one line when the middle of each lies within the height of the other. */
	private static List<Line> joined(List<Line> words) {
		var rows = new ArrayList<List<Line>>();
		words.stream().sorted(Comparator.comparingDouble(word -> middle(word.box))).forEach(word -> {
			List<Line> row = rows.isEmpty() ? List.of() : rows.getLast();
			if (!row.isEmpty() && within(word.box, row.getLast().box) && within(row.getLast().box, word.box)) {
				row.add(word);
			} else {
				rows.add(new ArrayList<>(List.of(word)));
			}
		});
		return rows.stream().map(PageText::line).toList();
	}

	private static boolean within(Box box, Box other) {
		return middle(box) >= other.top() && middle(box) <= other.bottom();
	}

	private static Line line(List<Line> words) {
		List<Line> ordered = words.stream().sorted(Comparator.comparingDouble(word -> word.box.left())).toList();
		return new Line(ordered.stream().map(Line::box).reduce(Box::around).orElseThrow(),
				String.join(" ", ordered.stream().map(Line::text).toList()));
	}
}
