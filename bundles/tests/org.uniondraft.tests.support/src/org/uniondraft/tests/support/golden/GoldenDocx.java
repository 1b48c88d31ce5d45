package org.uniondraft.tests.support.golden;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.uniondraft.tests.support.docx.DocxZip;
import org.uniondraft.tests.support.docx.DocxZip.Relationship;

/**
 * Compares the parts of a .docx with a golden folder. XML is written one element per line with the usual prefixes; in
 * place of the id of a relationship stands what it leads to; pictures are represented by their size and SHA-256.
 */
public final class GoldenDocx {

	private GoldenDocx() {
	}

	/**
	 * Compares a file with what was accepted and fails the calling test if they differ.
	 *
	 * @param folder the folder of the case, see {@link Golden#check}
	 * @param docx   the file
	 * @param parts  the parts to compare, as {@code word/document.xml}; all if none is named. A case that is about one
	 *               feature should name the parts it is about, so that it does not move with the others.
	 * @throws IllegalArgumentException if a named part is missing, or the file is no sound package
	 */
	public static void check(Path folder, Path docx, String... parts) {
		Golden.check(folder, lines(DocxZip.read(docx), parts));
	}

	/**
	 * The parts of a package in the form they are compared in.
	 *
	 * @param docx  the package
	 * @param parts the parts wanted; all if none is named
	 * @return part name to its lines; relationship parts and pictures under names ending in {@code .txt}
	 * @throws IllegalArgumentException if a named part is missing or not well-formed
	 */
	public static Map<String, String> lines(DocxZip docx, String... parts) {
		var lines = new TreeMap<String, String>();
		for (String part : parts.length == 0 ? docx.names() : List.of(parts)) {
			byte[] content = docx.part(part);
			if (part.endsWith(".rels")) {
				lines.put(part + ".txt", relationships(docx, part));
			} else if (part.endsWith(".xml")) {
				Map<String, String> targets = targets(docx, part);
				lines.put(part, XmlLines.of(part, content, id -> targets.getOrDefault(id, "!" + id)));
			} else {
				lines.put(part + ".txt", "%d bytes, SHA-256 %s%n".formatted(content.length, sha256(content))
						.replace("\r\n", "\n"));
			}
		}
		return lines;
	}

	private static Map<String, String> targets(DocxZip docx, String part) {
		var targets = new LinkedHashMap<String, String>();
		docx.relationships(part).forEach(link -> targets.put(link.id(), "→" + link.target()));
		return targets;
	}

	private static String relationships(DocxZip docx, String rels) {
		String owner = rels.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
		return docx.relationships(owner).stream().map(GoldenDocx::line).sorted()
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String line(Relationship link) {
		return "%s %s%s".formatted(link.target(), link.type(), link.external() ? " external" : "");
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every JDK has SHA-256", e);
		}
	}
}
