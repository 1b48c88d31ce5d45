package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;

/** Random and damaged bytes: the reader takes them or refuses them, and does nothing else. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RandomInputTest {

    private static final int INPUTS = 1500;
    private static final int MAX_LENGTH = 3000;
    private static final ImportOptions OPTIONS = ImportOptions.DEFAULT;
    private static final String PAPER = """
            工会工作总结篇一
            一年来，在上级工会的领导下，我校工会办了实事，现总结如下：
            一、加强学习
            （一）办好读书会。参加职工360人次，荣获“书香班组”称号。二、关心职工。发放慰问金20xx0元，
            走访困难职工26名；一是送温暖；二是送清凉。
            1、一月份：走访慰问。
            2、学习《工会法》（海工发〔2025〕7号）。12下一页
             又是一年，在学校党委领导下，我们迎来了\\"新的\\"学期。
            ― 3 ―
            工会工作总结篇二
            各位代表：
            请予审议。
            2026年1月5日
            """;

    @Test
    void takesOrRefusesAnyBytes() {
        for (int seed = 0; seed < INPUTS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(MAX_LENGTH)];
            random.nextBytes(bytes);
            read(seed, bytes);
        }
    }

    @Test
    void takesOrRefusesDamagedPapers() {
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE);
        for (int seed = 0; seed < INPUTS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = PAPER.repeat(1 + random.nextInt(3)).getBytes(charsets.get(random.nextInt(charsets.size())));
            for (int i = random.nextInt(20); i > 0; i--) {
                int at = random.nextInt(bytes.length);
                switch (random.nextInt(3)) {
                    case 0 -> bytes[at] = (byte) random.nextInt();
                    case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                    default -> System.arraycopy(bytes, random.nextInt(bytes.length - at), bytes, at,
                            Math.min(bytes.length - at, random.nextInt(40)) / 2);
                }
            }
            read(seed, bytes);
        }
    }

    /** Characters of any kind, most of them of those that the importer looks for. */
    @Test
    void takesAnyCharacters() throws ImportException {
        for (int seed = 0; seed < INPUTS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("工会");
            for (int i = random.nextInt(MAX_LENGTH); i > 0; i--) {
                text.append(random.nextInt(30) == 0 ? (char) random.nextInt(0xD800)
                        : PAPER.charAt(random.nextInt(PAPER.length())));
            }
            for (ImportedPaper paper : Importer.importText(text.toString(), OPTIONS).papers()) {
                assertEquals(0, paper.unplacedCharacters(), "seed " + seed);
            }
        }
    }

    private static void read(int seed, byte[] bytes) {
        try {
            for (ImportedPaper paper : Importer.importText(bytes, "random", OPTIONS).papers()) {
                assertEquals(0, paper.unplacedCharacters(), "seed " + seed);
                assertEquals("", Papers.loss(paper), "seed " + seed);
            }
        } catch (ImportException e) {
            assertTrue(e.getMessage().contains("random"), "seed " + seed);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
