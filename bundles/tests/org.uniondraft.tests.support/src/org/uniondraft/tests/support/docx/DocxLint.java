package org.uniondraft.tests.support.docx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assertions;

/**
 * Finds the defects of a .docx that the Open XML validator lets pass though Word stumbles over them, and a few habits
 * that spoil an official Chinese paper.
 */
public final class DocxLint {

	/** What is looked for. */
	public enum Rule {
		/** A table cell must end with a paragraph, or Word reports the file as damaged. */
		CELL_END,
		/** begin, separate and end of a field must pair up within their part, with the code between them. */
		FIELD,
		/** The pieces of a field must stand in runs of their own, or WPS shows nothing. */
		FIELD_RUN,
		/** The id of a content control must be unique in the document. */
		SDT_ID,
		/** A style that is referred to must exist and be of the right type. */
		STYLE_MISSING,
		/** A style must not be based on itself, directly or round about: LibreOffice never ends. */
		STYLE_CYCLE,
		/** A row must not span more or fewer columns than the table's grid has. */
		GRID_SPAN,
		/** The width of a cell must be the sum of the grid columns it spans, and that of the table their total. */
		GRID_WIDTH,
		/** A theme font overrides the font's name, and the theme's Chinese face is whatever the reader's Office has. */
		THEME_FONT,
		/** Fonts that are named must be named for Chinese text too, and so must the document's default. */
		EAST_ASIAN_FONT
	}

	/**
	 * A defect.
	 *
	 * @param rule    what it offends against
	 * @param part    the part it stands in
	 * @param place   the path of the element, as {@code /w:document[1]/w:body[1]/w:tbl[2]}
	 * @param message what is wrong
	 */
	public record Finding(Rule rule, String part, String place, String message) {
		@Override
		public String toString() {
			return "%s %s %s: %s".formatted(rule, part, place, message);
		}
	}

	private final List<Finding> findings = new ArrayList<>();
	private final Map<String, String> sdtPlaces = new HashMap<>();
	private Styles styles;

	private DocxLint() {
	}

	/**
	 * Looks for defects in a file.
	 *
	 * @param docx the file
	 * @return what was found, empty if nothing
	 * @throws IllegalArgumentException if the file is no package or a part of it is not well-formed
	 */
	public static List<Finding> check(Path docx) {
		return check(DocxZip.read(docx));
	}

	/**
	 * Looks for defects in a package.
	 *
	 * @param docx the package
	 * @return what was found, empty if nothing
	 * @throws IllegalArgumentException if the package names no document or a part of it is not well-formed
	 */
	public static List<Finding> check(DocxZip docx) {
		var lint = new DocxLint();
		String main = docx.mainDocument();
		// The styles first: every other part is held against them.
		String stylesPart = docx.related(main, "styles").orElse(null);
		lint.styles = stylesPart == null ? new Styles() : Styles.read(stylesPart, docx.part(stylesPart));
		lint.styles.check(lint.findings);
		for (String part : docx.names()) {
			if (part.endsWith(".xml")) {
				SafeXml.read(part, docx.part(part), new PartLint(part, lint));
			}
		}
		return lint.findings;
	}

	/**
	 * Fails the calling test if a file has defects, listing them.
	 *
	 * @param docx the file
	 */
	public static void assertClean(Path docx) {
		List<Finding> findings = check(docx);
		if (!findings.isEmpty()) {
			Assertions.fail(docx + findings.stream().map(Finding::toString)
					.collect(Collectors.joining("\n  ", "\n  ", "")));
		}
	}

	void add(Rule rule, String part, String place, String message) {
		findings.add(new Finding(rule, part, place, message));
	}

	Styles styles() {
		return styles;
	}

	/** Notes the id of a content control and reports it when it was there before. */
	void sdtId(String id, String part, String place) {
		String before = sdtPlaces.putIfAbsent(id, part + " " + place);
		if (before != null) {
			add(Rule.SDT_ID, part, place, "content control id %s is also used at %s".formatted(id, before));
		}
	}
}
