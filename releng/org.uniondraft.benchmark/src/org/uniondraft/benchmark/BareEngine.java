package org.uniondraft.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.uniondraft.benchmark.PaperText.Item;

/**
 * The least that can be done: the same body as ours, tag for tag, written straight from strings, with every other part
 * ready beforehand. No model, no layout, no check of the text; headings have their numbers already. The zip is
 * compressed at the same level.
 */
final class BareEngine implements Engine {

    private static final String BODY = "word/document.xml";
    private static final byte[][] OPEN = { bytes("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t>"),
            bytes("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>"),
            bytes("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>"),
            bytes("<w:p><w:pPr><w:pStyle w:val=\"Heading3\"/></w:pPr><w:r><w:t>") };
    private static final byte[] CLOSE = bytes("</w:t></w:r></w:p>");
    private static final byte[] ROW = bytes("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    private static final byte[] HEADER_ROW = bytes("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    private static final byte[] ROW_END = bytes("</w:tr>");
    private static final byte[] CELL_END = bytes("</w:t></w:r></w:p></w:tc>");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final PaperText text;
    private final List<String> headings;
    private final byte[] head;
    private final byte[] tableHead;
    private final byte[][] headerCells;
    private final byte[][] cells;
    private final byte[] foot;
    private final byte[] buffer = new byte[1 << 15];
    private OutputStream out;
    private int used;

    /**
     * Takes everything but the body from a file of ours.
     *
     * @param text the paper
     * @param ours the file our exporter makes of it
     */
    BareEngine(PaperText text, byte[] ours) throws Exception {
        this.text = text;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(ours))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        String body = new String(parts.get(BODY), StandardCharsets.UTF_8);
        int first = body.indexOf("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>");
        int table = body.indexOf("<w:tbl>");
        int firstRow = body.indexOf("<w:tr>");
        head = bytes(body.substring(0, first));
        tableHead = bytes(body.substring(table, firstRow));
        foot = bytes(body.substring(body.indexOf("</w:tbl>")));
        headerCells = cells(body.substring(firstRow, body.indexOf("</w:tr>")));
        String rest = body.substring(body.indexOf("</w:tr>") + ROW_END.length);
        cells = cells(rest.substring(0, rest.indexOf("</w:tr>")));
        headings = body.substring(first, table).lines().toList().isEmpty() ? List.of() : numbered(body);
    }

    private static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    /** The markup before the text of each cell of a row. */
    private static byte[][] cells(String row) {
        String[] parts = row.split("<w:tc>");
        byte[][] cells = new byte[parts.length - 1][];
        for (int i = 1; i < parts.length; i++) {
            cells[i - 1] = bytes("<w:tc>" + parts[i].substring(0, parts[i].indexOf("<w:t>") + "<w:t>".length()));
        }
        return cells;
    }

    /** The texts of the headings with their numbers. */
    private static List<String> numbered(String body) {
        return java.util.regex.Pattern.compile("<w:pStyle w:val=\"Heading[1-3]\"/></w:pPr><w:r><w:t>([^<]*)</w:t>")
                .matcher(body).results().map(match -> match.group(1)).toList();
    }

    @Override
    public String name() {
        return "bare stream";
    }

    @Override
    public void write(OutputStream target) throws Exception {
        ZipOutputStream zip = new ZipOutputStream(target);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            if (part.getKey().equals(BODY)) {
                body(zip);
            } else {
                zip.write(part.getValue());
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private void body(OutputStream zip) throws Exception {
        out = zip;
        used = 0;
        raw(head);
        int heading = 0;
        for (Item item : text.items()) {
            raw(OPEN[item.level()]);
            text(item.level() == 0 ? item.text() : headings.get(heading++));
            raw(CLOSE);
        }
        raw(tableHead);
        for (int r = 0; r < text.rows().size(); r++) {
            raw(r == 0 ? HEADER_ROW : ROW);
            List<String> row = text.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                raw((r == 0 ? headerCells : cells)[c]);
                text(row.get(c));
                raw(CELL_END);
            }
            raw(ROW_END);
        }
        raw(foot);
        out.write(buffer, 0, used);
    }

    private void raw(byte[] markup) throws Exception {
        if (markup.length > buffer.length - used) {
            out.write(buffer, 0, used);
            used = 0;
        }
        System.arraycopy(markup, 0, buffer, used, markup.length);
        used += markup.length;
    }

    private void text(String text) throws Exception {
        for (int i = 0; i < text.length(); i++) {
            if (used > buffer.length - 5) {
                out.write(buffer, 0, used);
                used = 0;
            }
            char c = text.charAt(i);
            if (c >= 0x800) {
                buffer[used++] = (byte) (0xE0 | c >> 12);
                buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[used++] = (byte) (0x80 | c & 0x3F);
            } else if (c == '&' || c == '<') {
                raw(bytes(c == '&' ? "&amp;" : "&lt;"));
            } else {
                buffer[used++] = (byte) c;
            }
        }
    }

    /** The body it writes, to be compared with ours. */
    byte[] body() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body(bytes);
        return bytes.toByteArray();
    }

    /** The body of ours. */
    byte[] expectedBody() {
        return parts.get(BODY);
    }
}
