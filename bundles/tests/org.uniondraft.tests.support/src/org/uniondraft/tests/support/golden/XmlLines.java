package org.uniondraft.tests.support.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamReader;

import org.uniondraft.tests.support.docx.Ooxml;
import org.uniondraft.tests.support.docx.SafeXml;

/**
 * Writes XML one element per line, so that two writers' files with the same meaning give the same lines: the usual
 * prefix for each namespace, only the namespaces that are used, all declared on the root and sorted. The order of
 * elements and attributes stays; the text of an element without children stays to the letter.
 */
final class XmlLines implements SafeXml.Handler {

	private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry(Ooxml.W, "w"), Map.entry(Ooxml.R, "r"),
			Map.entry(Ooxml.M, "m"), Map.entry(Ooxml.MC, "mc"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
			Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
			Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
			Map.entry("urn:schemas-microsoft-com:vml", "v"),
			Map.entry("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"),
			Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes", "vt"),
			Map.entry("http://purl.org/dc/elements/1.1/", "dc"), Map.entry("http://purl.org/dc/terms/", "dcterms"),
			Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi"),
			Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

	private final List<String> lines = new ArrayList<>();
	private final Map<String, String> used = new TreeMap<>();
	private final Map<String, String> ignorable = new HashMap<>();
	private final UnaryOperator<String> relationship;
	private final Set<String> taken = new HashSet<>(PREFIXES.values());
	private final Map<String, String> others = new HashMap<>();
	private String pendingStart;
	private final StringBuilder text = new StringBuilder();
	private String root;
	private int depth;

	private XmlLines(UnaryOperator<String> relationship) {
		this.relationship = relationship;
	}

	/**
	 * Writes a part.
	 *
	 * @param name         what to call it in an error message
	 * @param content      its bytes
	 * @param relationship what to write for the id of a relationship, as ids mean nothing by themselves
	 * @return the lines, each with a line end
	 */
	static String of(String name, byte[] content, UnaryOperator<String> relationship) {
		var xml = new XmlLines(relationship);
		SafeXml.read(name, content, xml);
		String declarations = xml.used.entrySet().stream()
				.map(e -> " xmlns:%s=\"%s\"".formatted(e.getKey(), escape(e.getValue()))).collect(Collectors.joining());
		xml.lines.set(0, xml.root + declarations + xml.ignorable() + xml.lines.getFirst().substring(xml.root.length()));
		return xml.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
	}

	@Override
	public void start(XMLStreamReader xml) {
		flushStart();
		for (int i = 0; i < xml.getNamespaceCount(); i++) {
			String prefix = xml.getNamespacePrefix(i);
			if (prefix != null) {
				ignorable.putIfAbsent(prefix, xml.getNamespaceURI(i));
			}
		}
		var tag = new StringBuilder("  ".repeat(depth)).append('<')
				.append(name(xml.getNamespaceURI(), xml.getPrefix(), xml.getLocalName()));
		if (root == null) {
			root = tag.toString();
		}
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			attribute(tag, xml, i);
		}
		pendingStart = tag.toString();
		depth++;
	}

	private void attribute(StringBuilder tag, XMLStreamReader xml, int i) {
		String space = xml.getAttributeNamespace(i);
		String value = xml.getAttributeValue(i);
		if (Ooxml.MC.equals(space) && xml.getAttributeLocalName(i).equals("Ignorable")) {
			mayIgnore = Set.of(value.trim().split("\\s+"));
			return;
		}
		boolean reference = Ooxml.R.equals(space);
		tag.append(' ').append(name(space, xml.getAttributePrefix(i), xml.getAttributeLocalName(i))).append("=\"")
				.append(escape(reference ? relationship.apply(value) : value)).append('"');
	}

	private Set<String> mayIgnore = Set.of();

	/** mc:Ignorable lists prefixes; those that are not used say nothing. */
	private String ignorable() {
		String prefixes = mayIgnore.stream().map(ignorable::get).filter(used::containsValue)
				.map(uri -> prefix(uri, null)).sorted().collect(Collectors.joining(" "));
		return prefixes.isEmpty() ? "" : " mc:Ignorable=\"" + prefixes + '"';
	}

	@Override
	public void text(String piece) {
		text.append(piece);
	}

	@Override
	public void end(XMLStreamReader xml) {
		depth--;
		String close = "</" + name(xml.getNamespaceURI(), xml.getPrefix(), xml.getLocalName()) + '>';
		if (pendingStart != null) {
			lines.add(text.isEmpty() ? pendingStart + "/>" : pendingStart + '>' + escape(text.toString()) + close);
			pendingStart = null;
			text.setLength(0);
		} else {
			flushText();
			lines.add("  ".repeat(depth) + close);
		}
	}

	private void flushStart() {
		if (pendingStart != null) {
			lines.add(pendingStart + '>');
			pendingStart = null;
		}
		flushText();
	}

	/** Text beside elements: blanks are layout, the rest is kept on a line of its own. */
	private void flushText() {
		if (!text.toString().isBlank()) {
			lines.add("  ".repeat(depth) + escape(text.toString()));
		}
		text.setLength(0);
	}

	private String name(String space, String prefix, String local) {
		if (space == null || space.isEmpty()) {
			return local;
		}
		String usual = prefix(space, prefix);
		if (!usual.equals("xml")) {
			used.put(usual, space);
		}
		return usual + ':' + local;
	}

	private String prefix(String space, String written) {
		String usual = PREFIXES.get(space);
		return usual != null ? usual : others.computeIfAbsent(space, s -> Stream
				.concat(Stream.ofNullable(written).filter(p -> !p.isEmpty()), Stream.iterate(1, n -> n + 1).map(n -> "n" + n))
				.filter(taken::add).findFirst().orElseThrow());
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
				.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#9;");
	}
}
