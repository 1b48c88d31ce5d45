package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.uniondraft.tests.support.docx.DocxZip;

class DocxZipTest {

	@Test
	void whatIsWrittenIsReadBackAndAlwaysTheSame() {
		DocxZip paper = new SmallPaper().pack();
		DocxZip again = DocxZip.read(paper.toBytes());
		assertEquals(List.copyOf(paper.names()), List.copyOf(again.names()));
		assertArrayEquals(paper.toBytes(), again.toBytes());
		assertEquals("word/document.xml", again.mainDocument());
		assertEquals("word/styles.xml", again.related("word/document.xml", "styles").orElseThrow());
	}

	@Test
	void targetsAreResolvedFromTheirPart() {
		DocxZip paper = new SmallPaper().pack().with("word/_rels/footer1.xml.rels", """
				<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
				<Relationship Id="a" Type="t/image" Target="../media/a.png"/>
				<Relationship Id="b" Type="t/image" Target="/media/b.png"/>
				<Relationship Id="c" Type="t/hyperlink" Target="https://example.org/" TargetMode="External"/>
				</Relationships>""".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("media/a.png", "media/b.png", "https://example.org/"),
				paper.relationships("word/footer1.xml").stream().map(DocxZip.Relationship::target).toList());
	}

	@Test
	void whatIsNoZipIsRefused() {
		assertThrows(UncheckedIOException.class, () -> DocxZip.read("no zip".getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void aNameThatLeadsOutIsRefused() throws IOException {
		byte[] hostile = zip("../evil.xml");
		assertThrows(IllegalArgumentException.class, () -> DocxZip.read(hostile));
	}

	@Test
	void tooManyPartsAreRefused() throws IOException {
		String[] names = new String[5_001];
		for (int i = 0; i < names.length; i++) {
			names[i] = "part" + i;
		}
		byte[] hostile = zip(names);
		assertThrows(IllegalArgumentException.class, () -> DocxZip.read(hostile));
	}

	private static byte[] zip(String... names) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
			}
		}
		return bytes.toByteArray();
	}
}
