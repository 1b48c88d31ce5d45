package org.uniondraft.intake.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Mark;

/** Texts that no one wrote: long, deep and repetitive. They must neither exhaust time nor stack, nor lose anything. */
class HostileTest {

    private static final int LENGTH = 60_000;

    private static void check(String text) throws Exception {
        for (ImportedPaper paper : Importer.importText(text, ImportOptions.DEFAULT).papers()) {
            assertAll(() -> assertEquals(0, paper.unplacedCharacters()), () -> assertEquals("", Papers.loss(paper)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "一是做好工作；二是做好工作；", "首先其次再次最后", "（（（“《[", "- ", "• ", "1", "1、", "一、二、", "xx", "xx名", "**", "__", "20xx年",
        "2026年", "第一部分", "一月份", "上一页下一页", "篇一", "标 题", "——", "□", "“”", "①", "\uD842\uDFB7", "一月、二月、", "某某总工会" })
    void readsOneLongLine(String unit) throws Exception {
        check(unit.repeat(LENGTH / unit.length()));
        check("一、" + unit.repeat(LENGTH / 10 / unit.length()) + "。" + unit.repeat(LENGTH / 10 / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1、做好工作\n", "一、标题\n（一）标题\n1、标题。正文\n（1）标题\n①标题\n正文在此。\n", "1、标题\n2、标题\n1、标题\n2、标题\n3、标题\n",
        "一月份：开会\n二月份：开会\n三月份：1、开会 2、学习\n", "一是做好工作；\n二是做好工作；\n", "20xx年工作安排\n正文。\n", "报告篇一\n正文\n", "海州市总工会\n", "― 1 ―\n",
        "（一）标题\n一、标题\n", "- 做好工作\n", "2026年1月5日\n", "[bookmark: _Toc1]", "同志们：\n", "……\n", "一 工作\n二 工作\n" })
    void readsManyLines(String lines) throws Exception {
        check(lines.repeat(LENGTH / 5 / lines.length()));
    }

    @Test
    void readsNumbersThatNeverAgree() throws Exception {
        check(IntStream.range(0, 3000).mapToObj(i -> (i * 7919 % 990 + 1) + "、标题。正文很多\n").collect(Collectors.joining()));
    }

    @Test
    void boundsMarksAndNotes() throws Exception {
        ImportedPaper paper = Papers.paper("共有xx名，".repeat(5000), "一是抓学习；二是抓管理。".repeat(500));
        assertAll(() -> assertTrue(Papers.all(paper.document(), Mark.class).size() <= 200),
                () -> assertTrue(Papers.paper("20xx年工作安排\n正文。\n".repeat(2000)).notes().size() <= 600));
    }
}
