package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two damaged copies of a paper become one. */
class MendCommandTest {

    private static final String ONE = """
            青松小学工会工作总结
            一、关心职工
            走访慰问困难职工xx名，发放慰问金39000元，把温暖送到职工心坎上。
            二、丰富生活
            举办羽毛球比赛和健步走活动，共有8支队伍参加，受到职工的普遍欢迎。
            """;
    private static final String TWO = """
            青松小学工会工作总结
            一、关心职工
            走访慰问困难职工26名，发放慰问金xx元，把温暖送到职工心坎上。
            二、丰富生活
            举办羽毛球比赛和健步走活动，共有9支队伍参加，受到职工的普遍欢迎。
            三、规范管理
            健全经费审批手续，账目按季度公开。
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        cli.write("one.txt", ONE);
        cli.write("two.txt", TWO);
    }

    @Test
    void eachIsMendedFromTheOther() {
        String out = cli.run("mend", "one.txt", "two.txt", "-o", "whole.udoc").fine().out();
        String paper = cli.read("whole.udoc");
        assertAll(() -> assertTrue(paper.contains("走访慰问困难职工26名，发放慰问金39000元"), paper),
                () -> assertTrue(paper.contains("账目按季度公开"), paper), () -> assertTrue(paper.contains("8支队伍"), paper),
                () -> assertTrue(out.contains("  3: xx → 26, from two.txt\n"), out),
                () -> assertTrue(out.contains("? 5: 8 | two.txt: 9\n"), out),
                () -> assertTrue(out.contains("+ 7: only in two.txt: 健全经费审批手续"), out));
    }

    @Test
    void documentsAreMendedWithWhatWasEditedInThem() {
        cli.run("import", "one.txt", "two.txt", "-o", "papers").fine();
        String edited = cli.read("papers/one.udoc").replace("text=\"关心职工\"", "text=\"关爱职工\"");
        assertFalse(edited.equals(cli.read("papers/one.udoc")));
        cli.write("papers/one.udoc", edited);
        cli.run("mend", "papers/one.udoc", "papers/two.udoc", "-o", "whole.udoc").fine();
        assertTrue(cli.read("whole.udoc").contains("关爱职工"));
        assertEquals(edited, cli.read("papers/one.udoc"));
    }

    @Test
    void refusesWhatIsNotTwoPapers() {
        cli.write("several.txt", ("工会工作总结篇一\n" + ONE + "\n工会工作总结篇二\n" + TWO));
        assertAll(() -> cli.run("mend", "one.txt", "-o", "a.udoc").code(2), () -> cli.run("mend", "one.txt", "one.txt", "-o",
                "a.udoc").code(2), () -> cli.run("mend", "one.txt", "several.txt", "-o", "a.udoc").code(3),
                () -> cli.run("mend", "one.txt", "none.txt", "-o", "a.udoc").code(3),
                () -> cli.run("mend", "one.txt", "two.txt", "-o", "a.txt").code(2));
    }
}
