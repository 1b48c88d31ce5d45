package org.uniondraft.tests.support.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.uniondraft.tests.support.Places;
import org.uniondraft.tests.support.docx.DocxZip;

/** Packs the hand-written parts in the folder {@code recipes} into a .docx. */
final class Recipe {

	/** 28 hanzi, one line of the grid. */
	static final String LINE = "工会组织职工开展劳动竞赛和技能练兵活动服务大局凝聚力量";

	private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private Recipe() {
	}

	/** The paper with the page margins of the standard's numbers and 22 lines of 579 twips. */
	static DocxZip literal() throws IOException {
		return paper("gbt9704.document.xml", 36, UnaryOperator.identity());
	}

	/** The paper with margins and 22 lines of 592 twips that bring the ink to the edges of the text area. */
	static DocxZip compensated() throws IOException {
		return paper("gbt9704-compensated.document.xml", 36, styles -> styles.replace("w:line=\"579\"", "w:line=\"592\""));
	}

	/** The letter. */
	static DocxZip letter() throws IOException {
		return paper("letter.document.xml", 30, UnaryOperator.identity());
	}

	private static DocxZip paper(String document, int lines, UnaryOperator<String> styles) throws IOException {
		var parts = new LinkedHashMap<String, String>();
		parts.put("word/document.xml", file(document).replace("@BODY@", LINE.repeat(lines)));
		parts.put("word/styles.xml", styles.apply(file("styles.xml")));
		parts.put("word/settings.xml", file("settings.xml"));
		parts.put("word/footer1.xml", file("footer.xml"));
		parts.put("word/footer2.xml", file("footer-even.xml"));
		return pack(parts);
	}

	private static String file(String name) throws IOException {
		return Files.readString(Places.bundle().resolve("recipes").resolve(name));
	}

	/** Adds the parts every package needs. What a part is, and the id of its relationship, follow from its name. */
	static DocxZip pack(Map<String, String> word) {
		var types = new StringBuilder();
		var links = new StringBuilder();
		for (String name : word.keySet()) {
			String kind = name.replaceFirst("word/", "").replaceFirst("[0-9]*\\.xml", "");
			types.append("<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(name, TYPES,
					kind.equals("document") ? "document.main" : kind));
			if (!kind.equals("document")) {
				links.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id(name), RELATIONS, kind,
						name.substring("word/".length())));
			}
		}
		var parts = new LinkedHashMap<String, byte[]>();
		parts.put("[Content_Types].xml", xml("""
				<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
				<Default Extension="xml" ContentType="application/xml"/>%s</Types>""".formatted(types)));
		parts.put("_rels/.rels", relationships("<Relationship Id=\"rId1\" Type=\"%sofficeDocument\" Target=\"%s\"/>"
				.formatted(RELATIONS, "word/document.xml")));
		parts.put("word/_rels/document.xml.rels", relationships(links.toString()));
		word.forEach((name, content) -> parts.put(name, content.getBytes(StandardCharsets.UTF_8)));
		return new DocxZip(parts);
	}

	private static String id(String part) {
		return Map.of("word/footer1.xml", "rIdFooter", "word/footer2.xml", "rIdFooterEven").getOrDefault(part,
				"rId" + part.replaceAll("[^A-Za-z0-9]", ""));
	}

	private static byte[] relationships(String links) {
		return xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
				.formatted(links));
	}

	private static byte[] xml(String content) {
		return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content)
				.getBytes(StandardCharsets.UTF_8);
	}

	/** All three papers by name. */
	static Map<String, DocxZip> all() throws IOException {
		var all = new LinkedHashMap<String, DocxZip>();
		all.put("literal", literal());
		all.put("compensated", compensated());
		all.put("letter", letter());
		return all;
	}
}
