package org.uniondraft.cli.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes inputs that somebody damaged: texts in all encodings, .docx and documents. The same seed gives the same input. */
final class HostileInputs {

    private static final String TEXT = """
            更多范文见 www.example.com
            工会工作总结篇一
            一年来，在上级工会的领导下，我校工会办了实事，现总结如下：
            一、加强学习
            （一）办好读书会。参加职工360人次，荣获“书香班组”称号。二、关心职工。发放慰问金20xx0元，
            走访困难职工26名；一是送温暖；二是送清凉；其中：甲16名，乙12名，合计28名，占112%。
            1、一月份：走访慰问。
            七、八月份：暑期休养。
            2、学习《工会法》（海工发〔2025〕7号）。12下一页
             又是一年，在学校党委领导下，我们迎来了\\"新的\\"学期。
            ― 3 ―
            工会工作总结篇二
            各位代表：
            一.民主管理 1)召开职代会 2)公开校务;
            ① 第一，听取意见……
            请予审议。
            工会委员会
            2026年2月30日
            """;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"),
            Charset.forName("GBK"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    /** What stands in our files at places where it means something, and what should never stand there. */
    private static final String[] PIECES = {"", "0", "-1", "99999999999", "NaN", "\u0000", "&#0;", "&amp;", "<", ">", "\"", "]]>", "<!--",
        "<!DOCTYPE a [<!ENTITY e \"x\">]>", "&e;", "//@body", "#/", "_nowhere", "xxxx-H1", "2026-13", "{", "}", "{{", "%", "\\", "\uD800", "\uFFFC", "\uFEFF",
        "<w:p/>", "</w:p>", "<w:tbl>", "<w:br/>", "<sections/>", "<blocks/>", "xsi:type=\"a:B\"", "一、", "（一）", "\t", "\r", "\u2028", "。", "《", "xx"};

    private final byte[] document;
    private final List<byte[]> docx;

    /**
     * An input.
     *
     * @param name the name of the file
     * @param bytes its content
     */
    record Input(String name, byte[] bytes) {
    }

    /**
     * Takes what is to be damaged.
     *
     * @param document a sound document
     * @param docx sound .docx files
     */
    HostileInputs(byte[] document, List<byte[]> docx) {
        this.document = document.clone();
        this.docx = List.copyOf(docx);
    }

    /** Makes an input. */
    Input of(int seed) {
        Random random = new Random(seed);
        return switch (seed % 3) {
            case 0 -> new Input("hostile.txt", text(random));
            case 1 -> new Input("hostile.udoc", random.nextInt(4) == 0 ? damaged(document, random) : edited(document, random));
            default -> new Input("hostile.docx", docx(docx.get(random.nextInt(docx.size())), random));
        };
    }

    private static byte[] text(Random random) {
        if (random.nextInt(8) == 0) {
            byte[] noise = new byte[random.nextInt(3000)];
            random.nextBytes(noise);
            return noise;
        }
        Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        StringBuilder text = new StringBuilder(TEXT.repeat(1 + random.nextInt(2)));
        for (int i = random.nextInt(12); i > 0; i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(from, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.delete(from, to);
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(from, to).repeat(1 + random.nextInt(5)));
                default -> text.setCharAt(from, (char) random.nextInt(0x10000));
            }
        }
        byte[] bytes = text.toString().getBytes(charset);
        return random.nextBoolean() ? bytes : damaged(bytes, random);
    }

    /** Bits turned, the end cut off, a piece moved: what happens to files on their way. */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = random.nextInt(3) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            if (random.nextBoolean()) {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
            } else {
                int from = random.nextInt(bytes.length);
                System.arraycopy(bytes, from, bytes, at, Math.min(random.nextInt(60), bytes.length - Math.max(at, from)));
            }
        }
        return bytes;
    }

    /** XML that is still mostly well-formed: values exchanged, lines moved, doubled and left out. */
    private static byte[] edited(byte[] sound, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(sound, StandardCharsets.UTF_8).split("(?<=>)")));
        for (int i = 1 + random.nextInt(4); i > 0 && !lines.isEmpty(); i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, value(lines.get(at), PIECES[random.nextInt(PIECES.length)]));
                case 4 -> lines.set(at, value(lines.get(at), anyValue(lines, random)));
                default -> {
                    int place = random.nextInt(lines.get(at).length() + 1);
                    lines.set(at, lines.get(at).substring(0, place) + PIECES[random.nextInt(PIECES.length)]
                            + lines.get(at).substring(place));
                }
            }
        }
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String value(String line, String value) {
        int quote = line.indexOf("=\"");
        int end = quote < 0 ? -1 : line.indexOf('"', quote + 2);
        return end < 0 ? line : line.substring(0, quote + 2) + value + line.substring(end);
    }

    private static String anyValue(List<String> lines, Random random) {
        String line = lines.get(random.nextInt(lines.size()));
        int quote = line.indexOf("=\"");
        int end = quote < 0 ? -1 : line.indexOf('"', quote + 2);
        return end < 0 ? "" : line.substring(quote + 2, end);
    }

    private static byte[] docx(byte[] sound, Random random) {
        if (random.nextInt(3) == 0) {
            return damaged(sound, random);
        }
        List<String> names = new ArrayList<>();
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                parts.add(in.readAllBytes());
            }
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                int at = random.nextInt(4) == 0 ? random.nextInt(parts.size()) : names.indexOf("word/document.xml");
                switch (random.nextInt(5)) {
                    case 0 -> Collections.swap(parts, at, random.nextInt(parts.size()));
                    case 1 -> parts.set(at, damaged(parts.get(at), random));
                    default -> parts.set(at, edited(parts.get(at), random));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (int i = 0; i < parts.size(); i++) {
                    if (random.nextInt(40) > 0) {
                        out.putNextEntry(new ZipEntry(names.get(i)));
                        out.write(parts.get(i));
                    }
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
