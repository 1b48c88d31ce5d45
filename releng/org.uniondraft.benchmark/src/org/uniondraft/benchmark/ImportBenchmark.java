package org.uniondraft.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.uniondraft.figures.Contributions;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportResult;
import org.uniondraft.intake.Importer;

/**
 * Measures the import of text and of .docx: MB of text a second of processor time, warm, and how the time grows from 10 KB to
 * 10 MB. Texts are made of papers with headings, figures, titles and enumerations as real ones have them; those of several
 * papers are collections, and one of 10 MB is a single paper. A .docx has the same text, a paragraph for each line.
 */
final class ImportBenchmark {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000};
    private static final int[] ROUNDS = {201, 41, 9, 3};
    private static final int WARM_UPS = 200;
    private static final double AIM = 5;
    /** From one size to one ten times larger time may grow by so much. */
    private static final double AIM_GROWTH = 13;
    private static final double MEGA = 1e6;
    private static final double NANOS = 1e9;
    /** One sentence in so many has figures: real papers have one in twenty. */
    private static final int FACTUAL = 10;
    private static final String[] PLAIN = {"各分会要结合实际，把工作做细做实，努力提高服务职工的能力和水平。", "我们始终把职工的冷暖放在心上，从职工最关心的事情做起，一件一件抓好落实。",
        "通过谈心走访和问卷，全面了解职工的思想状况和实际困难，及时向有关部门反映。", "进一步健全班子议事制度，做到重大事项集体研究，重要情况及时通报。",
        "要加强与有关部门的沟通配合，形成党政支持、工会牵头、职工参与的良好局面；要注重总结经验，树立典型，以点带面推动工作。", "一是健全例会制度；二是完善档案资料；三是规范经费管理。", "认真落实《工会法》和《中国工会章程》，切实维护职工的合法权益。"};
    private static final String[] FACTS = {"深入学习贯彻党的二十大精神，组织职工参加读书会12次，参加人数达到360人次。", "走访慰问困难职工26名，发放慰问金39000元。",
        "召开职代会2次，征集提案45件，答复率100%。",
        "5月份举办了第三届职工运动会，8支队伍近200人参加，工会获得市级“先进基层工会”称号。", "20xx年，我们继续加强阵地建设，新建职工书屋x个。"};
    private static final String[] TITLES = {"加强思想引领，提高职工素质", "推进民主管理，维护合法权益", "开展文体活动，丰富职工生活", "关心困难职工，做好帮扶工作"};
    private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六"};
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ImportBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        ImportOptions options = ImportOptions.of(Contributions.read());
        boolean fine = true;
        for (Format format : Format.values()) {
            byte[] warm = format.file(text(SIZES[1], true));
            for (int i = 0; i < WARM_UPS; i++) {
                Importer.importFile(warm, format.name, options);
            }
            System.out.printf("%nImport of %s, warm, processor time, MB of text%n%10s  %-10s %8s %10s %8s %8s%n", format.name,
                    "KB", "kind", "papers", "median ms", "MB/s", "growth");
            for (boolean collection : new boolean[] {true, false}) {
                double before = 0;
                for (int i = 0; i < SIZES.length; i++) {
                    byte[] text = text(SIZES[i], collection);
                    byte[] file = format.file(text);
                    double seconds = median(file, format, options, ROUNDS[i]);
                    double speed = text.length / MEGA / seconds;
                    System.out.printf("%10d  %-10s %8d %10.2f %8.2f %8s%n", text.length / 1000,
                            collection ? "collection" : "one paper", papers(file, format, options), seconds * 1000, speed,
                            before == 0 ? "" : "%.1f".formatted(seconds / before));
                    fine &= speed >= AIM && (before == 0 || seconds / before <= AIM_GROWTH);
                    before = seconds;
                }
            }
        }
        System.out.printf("Aim: at least %.0f MB/s, growth at most %.0f from one size to the next: %s%n", AIM, AIM_GROWTH,
                fine ? "reached" : "not reached");
    }

    private static double median(byte[] file, Format format, ImportOptions options, int rounds) throws ImportException {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            Importer.importFile(file, format.name, options);
            times[i] = (CLOCK.getCurrentThreadCpuTime() - start) / NANOS;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static int papers(byte[] file, Format format, ImportOptions options) throws ImportException {
        ImportResult result = Importer.importFile(file, format.name, options);
        if (result.papers().stream().anyMatch(paper -> paper.unplacedCharacters() > 0)) {
            throw new IllegalStateException("Characters got lost");
        }
        return result.papers().size();
    }

    private static byte[] text(int bytes, boolean collection) {
        Random random = new Random(bytes);
        StringBuilder text = new StringBuilder();
        for (int paper = 1; text.length() * 3 < bytes; paper++) {
            if (collection && paper < 490) {
                text.append("工会工作总结篇").append(paper).append('\n');
            }
            text.append("一年来，在上级工会的领导下，我们做了以下几个方面的工作：\n");
            for (int i = 0; i < NUMERALS.length; i++) {
                text.append(NUMERALS[i]).append('、').append(any(random, TITLES)).append('\n');
                for (int j = 1; j <= 3; j++) {
                    text.append('（').append(NUMERALS[j - 1]).append('）').append(any(random, TITLES)).append('。');
                    for (int k = 3 + random.nextInt(5); k > 0; k--) {
                        text.append(any(random, random.nextInt(FACTUAL) == 0 ? FACTS : PLAIN));
                    }
                    text.append('\n');
                }
            }
        }
        int end = text.lastIndexOf("\n", bytes / 3);
        return text.substring(0, end).getBytes(StandardCharsets.UTF_8);
    }

    /** What a text is imported from. */
    private enum Format {
        TEXT("paper.txt") {
            @Override
            byte[] file(byte[] text) {
                return text;
            }
        },
        DOCX("paper.docx") {
            @Override
            byte[] file(byte[] text) throws IOException {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                try (ZipOutputStream zip = new ZipOutputStream(file)) {
                    // The texts repeat themselves as no real one does, and what is packed too well is refused as hostile.
                    zip.setLevel(Deflater.BEST_SPEED);
                    add(zip, "[Content_Types].xml", TYPES);
                    add(zip, "_rels/.rels", RELATIONS);
                    StringBuilder body = new StringBuilder("<w:document xmlns:w=\"" + MAIN + "\"><w:body>");
                    new String(text, StandardCharsets.UTF_8).lines().forEach(line -> body.append("<w:p><w:pPr><w:ind")
                            .append(" w:firstLine=\"640\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:sz w:val=\"32\"/>")
                            .append("</w:rPr><w:t>").append(line).append("</w:t></w:r></w:p>"));
                    add(zip, "word/document.xml", body + "<w:sectPr/></w:body></w:document>");
                }
                return file.toByteArray();
            }
        };

        private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
        private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\"><Relationship Id=\"rId1\" Target=\"word/document.xml\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>";

        private final String name;

        Format(String name) {
            this.name = name;
        }

        abstract byte[] file(byte[] text) throws IOException;

        private static void add(ZipOutputStream zip, String entry, String content) throws IOException {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static String any(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
