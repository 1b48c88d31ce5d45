package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.uniondraft.tests.support.docx.DocxText;

class DocxTextTest {

	private static final String NAMESPACES = """
			xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
			xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
			xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
			""";

	@Test
	void paragraphsTablesAndContentControlsComeInReadingOrder() {
		assertEquals(List.of("一、目标", "甲", "乙", "", "丙", "", "丁"), DocxText.lines(new SmallPaper().pack()));
	}

	@Test
	void headersAndFootersAreReadApart() {
		assertEquals(Map.of("word/footer1.xml", List.of("1")), DocxText.headersAndFooters(new SmallPaper().pack()));
	}

	@Test
	void tabsBreaksAndSpecialCharactersAreCharacters() {
		assertEquals(List.of("a\tb\nc\u2011d☺ x² "), body("""
				<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="100"/></w:tabs></w:pPr>
				<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>
				<w:sym w:font="Wingdings" w:char="263A"/><w:t xml:space="preserve"> </w:t></w:r>
				<m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>"""));
	}

	@Test
	void fieldCodesAndDeletionsAreNoText() {
		assertEquals(List.of("第1页新"), body("""
				<w:p><w:r><w:t>第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
				<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
				<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>页</w:t></w:r>
				<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>
				<w:moveFrom w:id="2"><w:r><w:t>移</w:t></w:r></w:moveFrom>
				<w:ins w:id="3"><w:r><w:t>新</w:t></w:r></w:ins></w:p>"""));
	}

	@Test
	void aTextBoxFollowsItsParagraphOnce() {
		assertEquals(List.of("前后", "框一", "框二", "下段"), body("""
				<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent>
				<mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>框一</w:t></w:r></w:p>
				<w:p><w:r><w:t>框二</w:t></w:r></w:p></w:txbxContent></mc:Choice>
				<mc:Fallback><w:txbxContent><w:p><w:r><w:t>框一</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
				</mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p><w:p><w:r><w:t>下段</w:t></w:r></w:p>"""));
	}

	@Test
	void notesFollowTheParagraphThatRefersToThem() {
		var parts = new LinkedHashMap<String, String>();
		parts.put("word/document.xml", document("""
				<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>
				<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:t>续</w:t></w:r></w:p><w:p/>"""));
		parts.put("word/footnotes.xml", """
				<w:footnotes %s><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
				<w:footnote w:id="2"><w:p><w:r><w:t>脚注</w:t></w:r></w:p><w:p><w:r><w:t>二段</w:t></w:r></w:p></w:footnote>
				</w:footnotes>""".formatted(NAMESPACES));
		parts.put("word/endnotes.xml", """
				<w:endnotes %s><w:endnote w:id="2"><w:p><w:r><w:t>尾注</w:t></w:r></w:p></w:endnote></w:endnotes>"""
				.formatted(NAMESPACES));
		assertEquals(List.of("正文续", "脚注", "二段", "尾注", ""), DocxText.lines(Recipe.pack(parts)));
	}

	private static List<String> body(String content) {
		return DocxText.lines(Recipe.pack(Map.of("word/document.xml", document(content))));
	}

	private static String document(String content) {
		return "<w:document %s><w:body>%s</w:body></w:document>".formatted(NAMESPACES, content);
	}
}
