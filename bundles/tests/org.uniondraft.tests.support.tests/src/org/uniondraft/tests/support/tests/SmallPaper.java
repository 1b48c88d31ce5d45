package org.uniondraft.tests.support.tests;

import java.util.LinkedHashMap;

import org.uniondraft.tests.support.docx.DocxZip;

/**
 * A small sound .docx with everything the lint looks at, to break in one place at a time.
 *
 * @param document word/document.xml
 * @param styles   word/styles.xml
 * @param footer   word/footer1.xml
 */
record SmallPaper(String document, String styles, String footer) {

	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	static final String STYLES = """
			<w:styles %s>
			<w:docDefaults><w:rPrDefault><w:rPr>
			<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋" w:cs="仿宋"/><w:sz w:val="32"/>
			</w:rPr></w:rPrDefault></w:docDefaults>
			<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
			<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
			<w:next w:val="Normal"/><w:link w:val="Heading1Char"/></w:style>
			<w:style w:type="character" w:styleId="Heading1Char"><w:name w:val="Heading 1 Char"/>
			<w:link w:val="Heading1"/></w:style>
			<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/></w:style>
			</w:styles>
			""".formatted(W);

	static final String DOCUMENT = """
			<w:document %s xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
			<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Heading1Char"/></w:rPr>
			<w:t>一、目标</w:t></w:r></w:p>
			<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p><w:r><w:rPr>
			<w:rFonts w:hint="eastAsia"/></w:rPr><w:t>甲</w:t></w:r></w:p></w:sdtContent></w:sdt>
			<w:p><w:sdt><w:sdtPr><w:id w:val="8"/></w:sdtPr><w:sdtContent><w:r><w:t>乙</w:t></w:r></w:sdtContent></w:sdt></w:p>
			<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="3000" w:type="dxa"/></w:tblPr>
			<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>
			<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr>
			<w:tr><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:tc>
			<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>
			<w:tbl><w:tblPr><w:tblW w:w="500" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="500"/></w:tblGrid>
			<w:tr><w:tc><w:tcPr><w:tcW w:w="500" w:type="dxa"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>
			<w:p><w:r><w:t>丁</w:t></w:r></w:p></w:tc></w:tr>
			</w:tbl>
			<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/></w:sectPr></w:body></w:document>
			""".formatted(W);

	static final String FOOTER = """
			<w:ftr %s><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>\
			<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>\
			<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>
			""".formatted(W);

	SmallPaper() {
		this(DOCUMENT, STYLES, FOOTER);
	}

	SmallPaper document(String sound, String broken) {
		return new SmallPaper(replaced(document, sound, broken), styles, footer);
	}

	SmallPaper styles(String sound, String broken) {
		return new SmallPaper(document, replaced(styles, sound, broken), footer);
	}

	SmallPaper footer(String sound, String broken) {
		return new SmallPaper(document, styles, replaced(footer, sound, broken));
	}

	private static String replaced(String in, String sound, String broken) {
		if (!in.contains(sound)) {
			throw new IllegalArgumentException("Not in the sound paper: " + sound);
		}
		return in.replace(sound, broken);
	}

	DocxZip pack() {
		var parts = new LinkedHashMap<String, String>();
		parts.put("word/document.xml", document);
		parts.put("word/styles.xml", styles);
		parts.put("word/footer1.xml", footer);
		return Recipe.pack(parts);
	}
}
