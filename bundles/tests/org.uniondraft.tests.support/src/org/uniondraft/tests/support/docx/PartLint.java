package org.uniondraft.tests.support.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import org.uniondraft.tests.support.docx.DocxLint.Rule;

/** Looks through one part for everything but what needs the styles part as a whole. */
final class PartLint implements SafeXml.Handler {

	private static final List<String> THEME_ATTRIBUTES = List.of("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme");

	private final String part;
	private final DocxLint lint;
	private final ElementPath path = new ElementPath();
	private final TableLint tables;
	private final Deque<Field> fields = new ArrayDeque<>();
	/** How many pieces of fields the open run holds; text boxes nest runs. */
	private final Deque<int[]> runs = new ArrayDeque<>();

	private static final class Field {
		final String place;
		boolean code;
		boolean separated;

		Field(String place) {
			this.place = place;
		}
	}

	PartLint(String part, DocxLint lint) {
		this.part = part;
		this.lint = lint;
		tables = new TableLint((rule, message) -> report(rule, message));
	}

	@Override
	public void start(XMLStreamReader xml) {
		path.start(xml);
		if (!Ooxml.W.equals(xml.getNamespaceURI())) {
			return;
		}
		tables.start(xml);
		String value = Ooxml.w(xml, "val");
		switch (xml.getLocalName()) {
			case "r" -> runs.push(new int[1]);
			case "fldChar" -> fieldCharacter(Ooxml.w(xml, "fldCharType"));
			case "instrText", "delInstrText" -> fieldCode();
			case "pStyle" -> style(value, "paragraph");
			case "rStyle" -> style(value, "character");
			case "tblStyle" -> style(value, "table");
			case "styleLink", "numStyleLink" -> style(value, "numbering");
			case "rFonts" -> fonts(xml);
			case "id" -> {
				// Only the id inside sdtPr has a value of its own; others are attributes.
				if (value != null && path.toString().contains("/w:sdtPr[")) {
					lint.sdtId(value, part, path.toString());
				}
			}
			default -> {
				// Nothing else is judged here.
			}
		}
	}

	@Override
	public void end(XMLStreamReader xml) {
		if (Ooxml.W.equals(xml.getNamespaceURI())) {
			tables.end(xml);
			if (xml.getLocalName().equals("r")) {
				runs.pop();
			}
		}
		path.end();
		if (path.toString().isEmpty()) {
			fields.forEach(field -> lint.add(Rule.FIELD, part, field.place, "the field has no end"));
		}
	}

	private void fieldCharacter(String type) {
		fieldPiece();
		switch (type) {
			case "begin" -> fields.push(new Field(path.toString()));
			case "separate" -> {
				if (fields.isEmpty() || fields.peek().separated) {
					report(Rule.FIELD, "separate without a field's begin before it");
				} else {
					fields.peek().separated = true;
				}
			}
			case "end" -> {
				if (fields.isEmpty()) {
					report(Rule.FIELD, "end without a field's begin before it");
				} else if (!fields.pop().code) {
					report(Rule.FIELD, "the field that ends here has no code");
				}
			}
			default -> report(Rule.FIELD, "unknown kind of field character: " + type);
		}
	}

	private void fieldCode() {
		fieldPiece();
		if (fields.isEmpty() || fields.peek().separated) {
			report(Rule.FIELD, "field code outside a field");
		} else {
			fields.peek().code = true;
		}
	}

	private void fieldPiece() {
		if (!runs.isEmpty() && ++runs.peek()[0] == 2) {
			report(Rule.FIELD_RUN, "two pieces of a field in one run");
		}
	}

	private void style(String id, String type) {
		if (id != null && !lint.styles().has(id, type)) {
			report(Rule.STYLE_MISSING, "there is no %s style %s".formatted(type, id));
		}
	}

	private void fonts(XMLStreamReader xml) {
		for (String attribute : THEME_ATTRIBUTES) {
			if (Ooxml.w(xml, attribute) != null) {
				report(Rule.THEME_FONT, attribute + "=" + Ooxml.w(xml, attribute));
			}
		}
		boolean named = Ooxml.w(xml, "ascii") != null || Ooxml.w(xml, "hAnsi") != null;
		if (named && Ooxml.w(xml, "eastAsia") == null) {
			report(Rule.EAST_ASIAN_FONT, "fonts are named, but none for Chinese text");
		}
	}

	private void report(Rule rule, String message) {
		lint.add(rule, part, path.toString(), message);
	}
}
