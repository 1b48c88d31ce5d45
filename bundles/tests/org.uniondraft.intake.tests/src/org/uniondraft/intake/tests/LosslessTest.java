package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportResult;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.support.Texts;
import org.uniondraft.tests.support.Characters;

/** The iron rule: no character of a source is lost, and none is invented, whatever the source. */
class LosslessTest {

    /** How many texts are made; each comes from its number, so that a failure can be repeated. */
    private static final int TEXTS = 1000;
    private static final int MUTATIONS = 600;

    private static final String PAPER = """
            海州市第二中学工会2025年工作总结
            暨2026年工作计划

            各位代表：
            　　一年来，工会办了实事，现将工作报告如下，请予审议。
            一、工作回顾
            （一）加强学习。全年组织读书会十二次，参加职工320人次。一是办好书屋；二是办好讲座。
            （二）关心职工。走访慰问26名，发放慰问金39000元。
            二、2026年工作打算
            1、办好教代会
            一月份：走访慰问。
            三月份：妇女节活动。
            五、六月份：健步走。
            2、办好比赛：
            (1)羽毛球；
            (2)乒乓球。
            让我们为开创新局面而努力奋斗！
            海州市第二中学工会
            2026年1月5日
            """;

    private static final String[] MARKERS = { "一、", "二、", "三、", "四.", "（一）", "（二）", "(三)", "（一）、", "1、", "2、", "3、", "4.", "1.",
        "(1)", "（2）", "1)", "2）", "①", "②", "⑴", "㈠", "第一部分", "第二部分：", "第三部分 ", "- 1、", "•", "一是", "二是", "其一是", "首先，", "其次，", "第一，",
        "第二，", "1, ", "一月份：", "二月份：", "三月：", "五、六月份：", "十二月", "元月", "一 ", "二 ", "", "", "", "", "１、", "１．", "十一、", "99、", "第一章 " };
    private static final String[] TEXT = { "加强学习", "关心职工", "指导思想", "工作目标", "2026年工作安排", "工作回顾", "存在的问题", "办好读书会，提高素质", "抓好一个阵地——职工书屋",
        "职工们", "一是走访，二是慰问", "：一要学；二要做；三要说", "全年组织xx次", "20xx年", "“安康杯”", "《工会法》", "（详见附件）", "12下一页", "― 3 ―", "……", "各位代表、同志们：",
        "请予审议。", "谢谢大家！", "海州市总工会", "二〇二六年一月五日", "2026年1月5日", "暨2026年工作计划", "工会工作总结", "——副标题", "广泛动员职工参与，广泛动员职工参与，广泛动员职工参与，广泛动员职工参与，广泛动员职工参与",
        "\uD842\uDFB7", "\u200B", "\uFEFF", "a b", "\t", "　", "[bookmark: _Toc1]", "篇一", "报告篇二", "五、六月份", "1、2、3、", "5.12", "首先其次最后", "①②" };
    private static final String[] ENDS = { "。", "：", "；", "", "", "，", "！", "。。", "?", ".", " ", "、" };

    @TestFactory
    Stream<DynamicTest> losesNothingOfRealPapers() throws Exception {
        List<Path> files = new ArrayList<>(Samples.papers());
        files.addAll(Samples.collections());
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> check(Files.readString(file))));
    }

    @Test
    void losesNothingOfMadeTexts() {
        assertAll(IntStream.range(0, TEXTS).mapToObj(seed -> () -> check("text " + seed, made(new Random(seed)))));
    }

    @Test
    void losesNothingOfMutatedPapers() {
        assertAll(IntStream.range(0, MUTATIONS).mapToObj(seed -> () -> check("mutation " + seed,
                mutated(new Random(seed), made(new Random(seed)) + "\n" + PAPER))));
    }

    private static String made(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(40);
        for (int i = 0; i < lines; i++) {
            text.append(random.nextInt(8) == 0 ? "　　" : "").append(any(random, MARKERS));
            for (int j = random.nextInt(4); j >= 0; j--) {
                text.append(any(random, TEXT)).append(any(random, ENDS));
            }
            text.append(random.nextInt(10) == 0 ? "\r\n\r\n" : "\n");
        }
        return text.toString();
    }

    /** Deletes, doubles and moves characters and lines. */
    private static String mutated(Random random, String paper) {
        List<String> lines = new ArrayList<>(paper.lines().toList());
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
        }
        StringBuilder text = new StringBuilder(String.join("\n", lines));
        for (int i = random.nextInt(30); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, '\n');
                case 2 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                default -> text.insert(at, any(random, MARKERS));
            }
        }
        return text.toString();
    }

    private static String any(Random random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static void check(String name, String text) {
        try {
            check(text);
        } catch (ImportException e) {
            throw new AssertionError(name, e);
        } catch (AssertionError e) {
            throw new AssertionError(name + ": " + e.getMessage() + "\n" + text, e);
        }
    }

    private static void check(String text) throws ImportException {
        ImportResult result = Importer.importText(text, ImportOptions.DEFAULT);
        StringBuilder sources = new StringBuilder();
        for (ImportedPaper paper : result.papers()) {
            assertEquals("", Papers.loss(paper));
            assertEquals(0, paper.unplacedCharacters());
            assertFalse(Papers.rules(paper).contains("intake.fallback"), "fell back to plain paragraphs");
            List<String> lines = paper.document().getSources().getFirst().getLines();
            sources.append(String.join("\n", lines));
        }
        // A mutation may cut a pair of surrogates in two; what no file can hold is reported, not kept.
        assertEquals(Characters.withoutWhitespace(Texts.legal(text)), Characters.withoutWhitespace(sources.toString()));
    }
}
