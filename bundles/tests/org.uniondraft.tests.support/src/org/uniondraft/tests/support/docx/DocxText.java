package org.uniondraft.tests.support.docx;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import javax.xml.stream.XMLStreamReader;

/**
 * The plain text of a .docx in reading order, one line per paragraph, read by streaming and without the library that
 * wrote it. Made for tests that no character is lost.
 *
 * <p>Cells of a table come row by row. What hangs on a paragraph (text boxes, footnotes, endnotes) follows it. Field
 * results, content controls and insertions count; field codes, deletions and the {@code Fallback} copies of drawings do
 * not. Numbers that Word makes by automatic numbering are no characters of the file and do not appear.
 */
public final class DocxText {

	/** Content that is in the file but not in the paper. */
	private static final Set<String> UNREAD = Set.of("instrText", "delText", "delInstrText", "moveFrom");

	private DocxText() {
	}

	/**
	 * The body of a .docx with its notes and text boxes, without headers and footers.
	 *
	 * @param docx the file
	 * @return one line per paragraph, also for the empty ones
	 * @throws IllegalArgumentException if the file is no sound .docx
	 */
	public static List<String> lines(Path docx) {
		return lines(DocxZip.read(docx));
	}

	/**
	 * The body of a .docx with its notes and text boxes, without headers and footers.
	 *
	 * @param docx the package
	 * @return one line per paragraph, also for the empty ones
	 * @throws IllegalArgumentException if the package is no sound .docx
	 */
	public static List<String> lines(DocxZip docx) {
		String main = docx.mainDocument();
		var notes = new HashMap<String, List<String>>();
		for (String kind : List.of("footnote", "endnote")) {
			docx.related(main, kind + "s").ifPresent(part -> {
				var story = new Story(id -> List.of());
				SafeXml.read(part, docx.part(part), story);
				story.notes.forEach((id, lines) -> notes.put(kind + id, lines));
			});
		}
		var story = new Story(id -> notes.getOrDefault(id, List.of()));
		SafeXml.read(main, docx.part(main), story);
		return story.lines;
	}

	/**
	 * The text of the headers and footers of a .docx.
	 *
	 * @param docx the package
	 * @return part name to its lines, in the order the document links them
	 * @throws IllegalArgumentException if the package is no sound .docx
	 */
	public static Map<String, List<String>> headersAndFooters(DocxZip docx) {
		var found = new LinkedHashMap<String, List<String>>();
		for (var link : docx.relationships(docx.mainDocument())) {
			if (link.type().endsWith("/header") || link.type().endsWith("/footer")) {
				var story = new Story(id -> List.of());
				SafeXml.read(link.target(), docx.part(link.target()), story);
				found.put(link.target(), story.lines);
			}
		}
		return found;
	}

	/** A paragraph being read, and what is to follow it. */
	private record Paragraph(StringBuilder text, List<String> after) {
		Paragraph() {
			this(new StringBuilder(), new ArrayList<>());
		}
	}

	/** Collects the lines of one part. */
	private static final class Story implements SafeXml.Handler {
		final List<String> lines = new ArrayList<>();
		/** For the parts that hold notes: the lines of each note by its id. */
		final Map<String, List<String>> notes = new HashMap<>();
		private final Function<String, List<String>> noteText;
		private final Deque<Paragraph> open = new ArrayDeque<>();
		private int unread;
		private boolean inText;
		private String note;
		private int noteFrom;

		Story(Function<String, List<String>> noteText) {
			this.noteText = noteText;
		}

		@Override
		public void start(XMLStreamReader xml) {
			if (unread > 0 || isUnread(xml)) {
				unread++;
				return;
			}
			String name = xml.getLocalName();
			if (Ooxml.M.equals(xml.getNamespaceURI())) {
				inText = name.equals("t");
			} else if (Ooxml.W.equals(xml.getNamespaceURI())) {
				switch (name) {
					case "p" -> open.push(new Paragraph());
					case "t" -> inText = true;
					case "tab", "ptab" -> character(xml, '\t');
					case "br", "cr" -> character(xml, '\n');
					case "noBreakHyphen" -> character(xml, '\u2011');
					case "sym" -> character(xml, (char) Integer.parseInt(Ooxml.w(xml, "char"), 16));
					case "footnoteReference" -> refer("footnote" + Ooxml.w(xml, "id"));
					case "endnoteReference" -> refer("endnote" + Ooxml.w(xml, "id"));
					case "footnote", "endnote" -> {
						note = Ooxml.w(xml, "id");
						noteFrom = lines.size();
					}
					default -> {
						// Containers are looked through, properties hold no text.
					}
				}
			}
		}

		@Override
		public void text(String text) {
			if (inText && unread == 0 && !open.isEmpty()) {
				open.peek().text.append(text);
			}
		}

		@Override
		public void end(XMLStreamReader xml) {
			inText = false;
			if (unread > 0) {
				unread--;
			} else if (Ooxml.isW(xml, "p")) {
				close(open.pop());
			} else if (note != null && (Ooxml.isW(xml, "footnote") || Ooxml.isW(xml, "endnote"))) {
				notes.put(note, List.copyOf(lines.subList(noteFrom, lines.size())));
				note = null;
			}
		}

		private void close(Paragraph paragraph) {
			// A paragraph inside another one stands in a text box: it follows the one the box hangs on.
			List<String> to = open.isEmpty() ? lines : open.peek().after;
			to.add(paragraph.text.toString());
			to.addAll(paragraph.after);
		}

		private static boolean isUnread(XMLStreamReader xml) {
			String space = xml.getNamespaceURI();
			return Ooxml.MC.equals(space) && xml.getLocalName().equals("Fallback")
					|| Ooxml.W.equals(space) && UNREAD.contains(xml.getLocalName());
		}

		private void character(XMLStreamReader xml, char c) {
			// The tab stops of a paragraph's properties are called "tab" too; they have a position.
			boolean tabStop = xml.getLocalName().equals("tab") && Ooxml.w(xml, "pos") != null;
			if (!tabStop && !open.isEmpty()) {
				open.peek().text.append(c);
			}
		}

		private void refer(String id) {
			if (!open.isEmpty()) {
				open.peek().after.addAll(noteText.apply(id));
			}
		}
	}
}
