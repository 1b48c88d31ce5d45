package org.uniondraft.tests.support.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a .docx in memory, read without trusting the file: bounds on the number and size of the parts, no
 * part twice, no name that leads out of the package.
 */
public final class DocxZip {

	private static final int MAX_PARTS = 5_000;
	private static final long MAX_TOTAL = 512L << 20;

	private final Map<String, byte[]> parts;

	/**
	 * A package made of given parts.
	 *
	 * @param parts part name without a leading slash (as {@code word/document.xml}) to content, in order
	 */
	public DocxZip(Map<String, byte[]> parts) {
		this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
	}

	/**
	 * A link from one part to another or to the outside.
	 *
	 * @param id       its id, unique in the part it starts from
	 * @param type     the URI that says what it is
	 * @param target   the part's name without a leading slash, or the address as written if external
	 * @param external whether it leads out of the package
	 */
	public record Relationship(String id, String type, String target, boolean external) {
	}

	/**
	 * Reads a file.
	 *
	 * @param docx the file
	 * @return its parts
	 * @throws UncheckedIOException     if it cannot be read or is no zip file
	 * @throws IllegalArgumentException if it breaks the bounds
	 */
	public static DocxZip read(Path docx) {
		try {
			return read(Files.readAllBytes(docx));
		} catch (IOException e) {
			throw new UncheckedIOException(docx + ": " + e.getMessage(), e);
		}
	}

	/**
	 * Reads a package from memory.
	 *
	 * @param docx the bytes of a .docx
	 * @return its parts
	 * @throws UncheckedIOException     if it is no zip file
	 * @throws IllegalArgumentException if it breaks the bounds
	 */
	public static DocxZip read(byte[] docx) {
		var parts = new LinkedHashMap<String, byte[]>();
		long left = MAX_TOTAL;
		try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName();
				if (entry.isDirectory()) {
					continue;
				}
				if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
					throw new IllegalArgumentException("Part name leads out of the package: " + name);
				}
				byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
				left -= content.length;
				if (left < 0 || parts.size() == MAX_PARTS) {
					throw new IllegalArgumentException("More than %d parts or %d bytes".formatted(MAX_PARTS, MAX_TOTAL));
				}
				if (parts.put(name, content) != null) {
					throw new IllegalArgumentException("Part twice in the package: " + name);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		if (parts.isEmpty()) {
			throw new UncheckedIOException(new IOException("Not a zip file, or an empty one"));
		}
		return new DocxZip(parts);
	}

	/**
	 * The names of the parts.
	 *
	 * @return without a leading slash, in the file's order
	 */
	public Set<String> names() {
		return parts.keySet();
	}

	/**
	 * The content of a part.
	 *
	 * @param name without a leading slash
	 * @return its bytes, not to be changed
	 * @throws IllegalArgumentException if there is no such part
	 */
	public byte[] part(String name) {
		byte[] content = parts.get(name);
		if (content == null) {
			throw new IllegalArgumentException("No part " + name + " among " + parts.keySet());
		}
		return content;
	}

	/**
	 * The same package with one part replaced or added.
	 *
	 * @param name    without a leading slash
	 * @param content the new content
	 * @return a new package; this one stays as it is
	 */
	public DocxZip with(String name, byte[] content) {
		var changed = new LinkedHashMap<>(parts);
		changed.put(name, content);
		return new DocxZip(changed);
	}

	/**
	 * The main document part, found through the package's relationships.
	 *
	 * @return its name, normally {@code word/document.xml}
	 * @throws IllegalArgumentException if the package names none
	 */
	public String mainDocument() {
		return relationships("").stream().filter(r -> r.type().equals(Ooxml.OFFICE_DOCUMENT)).findFirst()
				.map(Relationship::target).filter(parts::containsKey)
				.orElseThrow(() -> new IllegalArgumentException("The package names no main document"));
	}

	/**
	 * The part a part is linked to by a type of relationship.
	 *
	 * @param from the part the link starts from
	 * @param type the last step of the type's URI, as {@code styles} or {@code footnotes}
	 * @return the first such part's name; empty if there is no link or it leads nowhere
	 */
	public Optional<String> related(String from, String type) {
		return relationships(from).stream().filter(r -> !r.external() && r.type().endsWith("/" + type))
				.map(Relationship::target).filter(parts::containsKey).findFirst();
	}

	/**
	 * The links that start from a part.
	 *
	 * @param from the part; the empty string for the package itself
	 * @return in the file's order; empty if the part has none
	 */
	public List<Relationship> relationships(String from) {
		int slash = from.lastIndexOf('/');
		String folder = from.substring(0, slash + 1);
		String rels = folder + "_rels/" + from.substring(slash + 1) + ".rels";
		var found = new ArrayList<Relationship>();
		if (parts.containsKey(rels)) {
			SafeXml.read(rels, parts.get(rels), new SafeXml.Handler() {
				@Override
				public void start(XMLStreamReader xml) {
					if (xml.getLocalName().equals("Relationship")) {
						found.add(relationship(xml, folder));
					}
				}

				@Override
				public void end(XMLStreamReader xml) {
					// Nothing is kept open.
				}
			});
		}
		return found;
	}

	private static Relationship relationship(XMLStreamReader xml, String folder) {
		boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
		String target = xml.getAttributeValue(null, "Target");
		String part = external ? target
				: target.startsWith("/") ? target.substring(1)
						: Path.of(folder).resolve(target).normalize().toString().replace('\\', '/');
		return new Relationship(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Type"), part, external);
	}

	/**
	 * Writes the package; the entries carry no time, so that the same parts give the same bytes.
	 *
	 * @param file where to; replaced if it exists
	 * @return the file
	 * @throws IOException if it cannot be written
	 */
	public Path write(Path file) throws IOException {
		return Files.write(file, toBytes());
	}

	/**
	 * The package as the bytes of a .docx.
	 *
	 * @return always the same bytes for the same parts
	 */
	public byte[] toBytes() {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				var entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
				zip.putNextEntry(entry);
				zip.write(part.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
