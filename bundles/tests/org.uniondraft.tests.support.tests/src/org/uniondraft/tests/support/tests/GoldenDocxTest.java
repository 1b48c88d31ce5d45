package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.uniondraft.tests.support.docx.DocxZip;
import org.uniondraft.tests.support.golden.GoldenDocx;

class GoldenDocxTest {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	@Test
	void oneElementStandsOnALineAndTextStaysToTheLetter() {
		assertEquals("""
				<w:document xmlns:w="%s">
				  <w:body>
				    <w:p>
				      <w:r>
				        <w:t xml:space="preserve"> 甲&amp;&lt;&#10; </w:t>
				        <w:tab/>
				      </w:r>
				    </w:p>
				  </w:body>
				</w:document>
				""".formatted(W), lines("""
				<w:document xmlns:w="%s"><w:body>
				   <w:p><w:r><w:t xml:space="preserve"> 甲&amp;<![CDATA[<]]>
				 </w:t>  <w:tab></w:tab></w:r></w:p></w:body></w:document>""".formatted(W)));
	}

	@Test
	void prefixesUnusedNamespacesAndTheirOrderMakeNoDifference() {
		String usual = """
				<w:document xmlns:w="%s" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
				xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14">\
				<w:body w:a="1" w14:b="2"/></w:document>""".formatted(W);
		String other = """
				<document xmlns:x="http://schemas.microsoft.com/office/word/2010/wordml" \
				xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns="%s" xmlns:q="%s" \
				xmlns:unused="urn:unused" mc:Ignorable="x unused"><body q:a="1" x:b="2"/></document>""".formatted(W, W);
		assertEquals(lines(usual), lines(other));
	}

	@Test
	void twoUnknownNamespacesWithOnePrefixStayApart() {
		assertEquals("""
				<p:a xmlns:n1="urn:two" xmlns:p="urn:one">
				  <n1:b/>
				</p:a>
				""", lines("<p:a xmlns:p=\"urn:one\"><p:b xmlns:p=\"urn:two\"/></p:a>"));
	}

	@Test
	void relationshipsAreShownByWhatTheyLeadTo() {
		DocxZip paper = new SmallPaper().pack();
		String document = GoldenDocx.lines(paper, "word/document.xml").get("word/document.xml");
		assertEquals(1, document.lines()
				.filter("      <w:footerReference w:type=\"default\" r:id=\"→word/footer1.xml\"/>"::equals).count(), document);
		assertEquals("""
				word/footer1.xml http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer
				word/styles.xml http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles
				""", GoldenDocx.lines(paper).get("word/_rels/document.xml.rels.txt"));
	}

	@Test
	void everyPartIsComparedUnlessSomeAreNamed() {
		DocxZip paper = new SmallPaper().pack().with("word/media/a.png", new byte[] { 1, 2, 3 });
		assertEquals(Set.of("[Content_Types].xml", "_rels/.rels.txt", "word/_rels/document.xml.rels.txt",
				"word/document.xml", "word/styles.xml", "word/footer1.xml", "word/media/a.png.txt"),
				GoldenDocx.lines(paper).keySet());
		assertEquals("3 bytes, SHA-256 039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81\n",
				GoldenDocx.lines(paper, "word/media/a.png").get("word/media/a.png.txt"));
	}

	private static String lines(String xml) {
		DocxZip paper = new SmallPaper().pack().with("word/test.xml", xml.getBytes(StandardCharsets.UTF_8));
		return GoldenDocx.lines(paper, "word/test.xml").get("word/test.xml");
	}
}
