package org.uniondraft.tests.support.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.tests.support.docx.DocxLint;
import org.uniondraft.tests.support.docx.DocxLint.Finding;
import org.uniondraft.tests.support.docx.DocxLint.Rule;

class DocxLintTest {

	private static final SmallPaper SOUND = new SmallPaper();
	private static final String CELL_WITH_TABLE = "</w:tbl>\n<w:p><w:r><w:t>丁</w:t></w:r></w:p></w:tc>";

	@Test
	void theSoundPaperIsNotAccused() {
		assertEquals(List.of(), DocxLint.check(SOUND.pack()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void notAccused(String what, SmallPaper paper) {
		assertEquals(List.of(), DocxLint.check(paper.pack()));
	}

	static Stream<Arguments> notAccused() {
		return Stream.of(
				arguments("a bookmark after the last paragraph of a cell",
						SOUND.document(CELL_WITH_TABLE, CELL_WITH_TABLE.replace("</w:tc>", "<w:bookmarkEnd w:id=\"1\"/></w:tc>"))),
				arguments("a content control that ends a cell with a paragraph",
						SOUND.document("<w:p><w:r><w:t>丙</w:t></w:r></w:p>",
								"<w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt>")),
				arguments("a cell inside a content control",
						SOUND.document("<w:tc><w:tcPr><w:tcW w:w=\"500\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>",
								"<w:sdt><w:sdtPr/><w:sdtContent><w:tc><w:p/></w:tc></w:sdtContent></w:sdt>")),
				arguments("a row that starts and ends inside the grid",
						SOUND.document("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/></w:tcPr>",
								"<w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr><w:tc>")),
				arguments("columns rounded one by one",
						SOUND.document("<w:tblW w:w=\"3000\"", "<w:tblW w:w=\"3001\"")),
				arguments("a field within a field",
						SOUND.footer("> PAGE <", "> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
								+ "<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
								+ "<w:r><w:instrText> = 1 <")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void found(Rule rule, String place, SmallPaper paper) {
		List<Finding> findings = DocxLint.check(paper.pack());
		assertEquals(Set.of(rule), findings.stream().map(Finding::rule).collect(Collectors.toSet()), findings::toString);
		assertEquals(place, findings.getFirst().part() + findings.getFirst().place(), findings::toString);
	}

	static Stream<Arguments> found() {
		String body = "word/document.xml/w:document[1]/w:body[1]";
		String footer = "word/footer1.xml/w:ftr[1]/w:p[1]";
		String table = body + "/w:tbl[1]";
		String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
		String code = "<w:r><w:instrText> PAGE </w:instrText></w:r>";
		return Stream.of(
				arguments(Rule.CELL_END, table + "/w:tr[2]/w:tc[2]", SOUND.document(CELL_WITH_TABLE, "</w:tbl></w:tc>")),
				arguments(Rule.CELL_END, table + "/w:tr[2]/w:tc[1]",
						SOUND.document("<w:p><w:r><w:t>丙</w:t></w:r></w:p>", "")),
				arguments(Rule.FIELD, footer + "/w:r[1]/w:fldChar[1]", SOUND.footer(end, "")),
				arguments(Rule.FIELD, footer + "/w:r[6]/w:fldChar[1]", SOUND.footer(end, end + end)),
				arguments(Rule.FIELD, footer + "/w:r[4]/w:fldChar[1]", SOUND.footer(code, "")),
				arguments(Rule.FIELD, footer + "/w:r[6]/w:instrText[1]", SOUND.footer(end, end + code)),
				arguments(Rule.FIELD_RUN, footer + "/w:r[1]/w:instrText[1]",
						SOUND.footer("<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>", "<w:fldChar w:fldCharType=\"begin\"/>")),
				arguments(Rule.SDT_ID, body + "/w:p[2]/w:sdt[1]/w:sdtPr[1]/w:id[1]",
						SOUND.document("<w:id w:val=\"8\"/>", "<w:id w:val=\"7\"/>")),
				arguments(Rule.STYLE_MISSING, body + "/w:p[1]/w:pPr[1]/w:pStyle[1]",
						SOUND.document("<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading2\"/>")),
				arguments(Rule.STYLE_MISSING, body + "/w:p[1]/w:r[1]/w:rPr[1]/w:rStyle[1]",
						SOUND.document("<w:rStyle w:val=\"Heading1Char\"/>", "<w:rStyle w:val=\"Heading1\"/>")),
				arguments(Rule.STYLE_MISSING, table + "/w:tblPr[1]/w:tblStyle[1]",
						SOUND.document("<w:tblStyle w:val=\"Grid\"/>", "<w:tblStyle w:val=\"Normal\"/>")),
				arguments(Rule.STYLE_MISSING, "word/styles.xml/w:styles[1]/w:style[2]",
						SOUND.styles("<w:next w:val=\"Normal\"/>", "<w:next w:val=\"Text\"/>")),
				arguments(Rule.STYLE_CYCLE, "word/styles.xml/w:styles[1]/w:style[1]",
						SOUND.styles("<w:name w:val=\"Normal\"/>", "<w:name w:val=\"Normal\"/><w:basedOn w:val=\"Heading1\"/>")),
				arguments(Rule.GRID_SPAN, table + "/w:tr[1]/w:tc[1]",
						SOUND.document("<w:gridSpan w:val=\"2\"/>", "<w:gridSpan w:val=\"3\"/>")),
				arguments(Rule.GRID_SPAN, table + "/w:tr[1]",
						SOUND.document("<w:tcW w:w=\"3000\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>", "")),
				arguments(Rule.GRID_WIDTH, table + "/w:tr[2]/w:tc[1]",
						SOUND.document("<w:tcW w:w=\"1000\"", "<w:tcW w:w=\"1500\"")),
				arguments(Rule.GRID_WIDTH, table + "/w:tblGrid[1]",
						SOUND.document("<w:tblW w:w=\"3000\"", "<w:tblW w:w=\"8844\"")),
				arguments(Rule.THEME_FONT, body + "/w:sdt[1]/w:sdtContent[1]/w:p[1]/w:r[1]/w:rPr[1]/w:rFonts[1]",
						SOUND.document("w:hint=\"eastAsia\"", "w:eastAsiaTheme=\"minorEastAsia\"")),
				arguments(Rule.EAST_ASIAN_FONT, body + "/w:sdt[1]/w:sdtContent[1]/w:p[1]/w:r[1]/w:rPr[1]/w:rFonts[1]",
						SOUND.document("w:hint=\"eastAsia\"", "w:ascii=\"Arial\" w:hAnsi=\"Arial\"")),
				arguments(Rule.EAST_ASIAN_FONT, "word/styles.xml/w:styles[1]",
						SOUND.styles("w:eastAsia=\"仿宋\"", "")));
	}

	@Test
	void everyRuleHasATestThatFindsIt() {
		Set<Object> tested = found().map(arguments -> arguments.get()[0]).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(new TreeSet<Object>(Set.of(Rule.values())), tested);
	}

	@Test
	void aDocumentTypeIsRefused() {
		var hostile = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w>&e;</w>";
		var paper = SOUND.pack().with("word/document.xml", hostile.getBytes(StandardCharsets.UTF_8));
		assertThrows(IllegalArgumentException.class, () -> DocxLint.check(paper));
	}

	@Test
	void endlessDepthIsRefused() {
		var paper = SOUND.pack().with("word/document.xml", "<w>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
		assertThrows(IllegalArgumentException.class, () -> DocxLint.check(paper));
	}
}
