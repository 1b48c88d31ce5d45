package org.uniondraft.tests.support.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.uniondraft.tests.support.docx.DocxLint.Finding;
import org.uniondraft.tests.support.docx.DocxLint.Rule;

/** The styles of a document: which there are, what they are based on, and the default fonts. */
final class Styles implements SafeXml.Handler {

	private record Style(String type, String place, Map<String, String> references) {
	}

	private final Map<String, Style> styles = new LinkedHashMap<>();
	private final ElementPath path = new ElementPath();
	private String part = "(no styles part)";
	private Style open;
	private boolean inDefaults;
	private boolean defaultEastAsian;

	static Styles read(String part, byte[] content) {
		var styles = new Styles();
		styles.part = part;
		SafeXml.read(part, content, styles);
		return styles;
	}

	/** Whether there is a style of this id and type ({@code paragraph}, {@code character}, {@code table}, …). */
	boolean has(String id, String type) {
		Style style = styles.get(id);
		return style != null && style.type.equals(type);
	}

	@Override
	public void start(XMLStreamReader xml) {
		path.start(xml);
		if (!Ooxml.W.equals(xml.getNamespaceURI())) {
			return;
		}
		String value = Ooxml.w(xml, "val");
		switch (xml.getLocalName()) {
			case "style" -> {
				String type = Ooxml.w(xml, "type");
				// ECMA-376-1, 17.7.4.17: a style without a type is a paragraph style.
				open = new Style(type == null ? "paragraph" : type, path.toString(), new LinkedHashMap<>());
				styles.put(Ooxml.w(xml, "styleId"), open);
			}
			case "basedOn", "next", "link" -> {
				if (open != null) {
					open.references.put(xml.getLocalName(), value);
				}
			}
			case "rPrDefault" -> inDefaults = true;
			case "rFonts" -> defaultEastAsian |= inDefaults && Ooxml.w(xml, "eastAsia") != null;
			default -> {
				// The rest of a style is looked at like any other part.
			}
		}
	}

	@Override
	public void end(XMLStreamReader xml) {
		path.end();
		if (Ooxml.isW(xml, "style")) {
			open = null;
		} else if (Ooxml.isW(xml, "rPrDefault")) {
			inDefaults = false;
		}
	}

	void check(List<Finding> findings) {
		if (!defaultEastAsian) {
			findings.add(new Finding(Rule.EAST_ASIAN_FONT, part, "/w:styles[1]",
					"the document defaults name no font for Chinese text"));
		}
		styles.forEach((id, style) -> {
			style.references.forEach((kind, target) -> checkReference(id, style, kind, target, findings));
			if (isCyclic(id)) {
				findings.add(new Finding(Rule.STYLE_CYCLE, part, style.place,
						"style %s is in the end based on itself".formatted(id)));
			}
		});
	}

	private void checkReference(String id, Style style, String kind, String target, List<Finding> findings) {
		Style found = styles.get(target);
		// A link joins a paragraph style and a character style; the others stay within one type.
		boolean fits = found != null && (kind.equals("link") != found.type.equals(style.type));
		if (!fits) {
			findings.add(new Finding(Rule.STYLE_MISSING, part, style.place,
					"%s of style %s names %s, which is no such style".formatted(kind, id, target)));
		}
	}

	private boolean isCyclic(String id) {
		var seen = new HashSet<String>();
		String at = id;
		while (at != null && seen.add(at)) {
			Style style = styles.get(at);
			at = style == null ? null : style.references.get("basedOn");
		}
		return id.equals(at);
	}
}
