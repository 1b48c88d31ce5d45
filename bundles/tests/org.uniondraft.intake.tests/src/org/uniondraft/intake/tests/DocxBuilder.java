package org.uniondraft.intake.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small .docx files by hand, as some program might write them. */
final class DocxBuilder {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A paragraph of running text. */
    DocxBuilder text(String text) {
        return raw(paragraph("", run(text)));
    }

    /** A paragraph with a style. */
    DocxBuilder styled(String style, String text) {
        return raw(paragraph("<w:pStyle w:val=\"" + style + "\"/>", run(text)));
    }

    /** A paragraph that Word numbers. */
    DocxBuilder numbered(int list, int level, String text) {
        return raw(paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
                run(text)));
    }

    /** Anything in the body. */
    DocxBuilder raw(String markup) {
        body.append(markup);
        return this;
    }

    static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    static String cell(String properties, String... texts) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String text : texts) {
            cell.append(paragraph("", text.isEmpty() ? "" : run(text)));
        }
        return cell.append("</w:tc>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr>"
                + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
    }

    static String picture(String id) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"3600000\" cy=\"1\"/><wp:docPr id=\"1\" name=\"1\" descr=\"活动照片\"/>"
                + "<a:graphic><a:graphicData><a:blip r:embed=\"" + id + "\"/></a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></w:r>";
    }

    static String box(String text) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>"
                + paragraph("", run(text)) + "</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("", run(text))
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    /** A part that the text refers to, with its root element around the content. */
    DocxBuilder part(String type, String root, String content) {
        return bytes(type, type, "word/" + type + ".xml",
                ("<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">").getBytes(StandardCharsets.UTF_8));
    }

    /** A part with the styles 标题 1 to 3 and 正文, under the ids of a Chinese Word. */
    DocxBuilder styles() {
        StringBuilder styles = new StringBuilder("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">"
                + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/>"
                + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"c\"><w:name w:val=\"caption\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"toc\"><w:name w:val=\"toc 1\"/></w:style>");
        for (int i = 1; i <= 3; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"").append(i).append("\"><w:name w:val=\"heading ")
                    .append(i).append("\"/><w:pPr><w:outlineLvl w:val=\"").append(i - 1).append("\"/></w:pPr></w:style>");
        }
        return part("styles", "styles", styles.toString());
    }

    /** A list: 一、 and below it （一）, then 1., with the id 1; with the id 2 it begins again. */
    DocxBuilder numbering() {
        String[] formats = {"chineseCounting", "chineseCounting", "decimal"};
        String[] texts = {"%1、", "（%2）", "%3."};
        StringBuilder levels = new StringBuilder("<w:abstractNum w:abstractNumId=\"7\">");
        for (int i = 0; i < formats.length; i++) {
            levels.append("<w:lvl w:ilvl=\"").append(i).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .append(formats[i]).append("\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"").append(texts[i])
                    .append("\"/></w:lvl>");
        }
        return part("numbering", "numbering", levels + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
                + "</w:lvlOverride></w:num>");
    }

    /** A part with any bytes. */
    DocxBuilder bytes(String id, String type, String name, byte[] content) {
        links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(TYPE).append(type)
                .append("\" Target=\"/").append(name).append("\"/>");
        parts.put(name, content);
        return this;
    }

    /** The file. */
    byte[] build() {
        return build("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" + NAMESPACES + "><w:body>" + body
                + "<w:sectPr/></w:body></w:document>");
    }

    /** The file with another text part. */
    byte[] build(String document) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>").getBytes(StandardCharsets.UTF_8));
        all.put("_rels/.rels", relationships("<Relationship Id=\"m\" Type=\"" + TYPE
                + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        all.put("word/_rels/document.xml.rels", relationships(links.toString()));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] relationships(String links) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
