package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineCommandTest {

    private static final String TEXT = """
            青松小学工会2026年工作计划
              一、加强学习
              二、关心职工
                （一）慰问
                （二）体检
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    @Test
    void aSourceTextHasAnOutlineAndIsLeftAsItIs() {
        cli.write("a.txt", ImportCommandTest.PAPER);
        assertEquals(TEXT, cli.run("outline", "a.txt").fine().out());
        assertEquals(List.of("a.txt"), cli.files(""));
    }

    @Test
    void aDocumentHasTheSameOutlineAsItsSource() {
        cli.write("a.txt", ImportCommandTest.PAPER);
        cli.run("import", "a.txt", "-o", ".").fine();
        assertEquals(TEXT, cli.run("outline", "a.udoc").fine().out());
        assertEquals(cli.run("outline", "a.txt", "--json").fine().out(), cli.run("outline", "a.udoc", "--json").fine().out());
    }

    @Test
    void jsonIsAsPromised() {
        TestPapers.save(TestPapers.small("计划"), cli.file("a.udoc"));
        assertEquals("""
                {
                  "papers": [
                    {
                      "title": "计划",
                      "documentKind": "plan",
                      "period": "2026",
                      "headings": [
                        {
                          "level": 1,
                          "number": "一、",
                          "title": "加强学习",
                          "form": "standalone",
                          "kinds": ["ideology"]
                        },
                        {
                          "level": 2,
                          "number": "（一）",
                          "title": "读书",
                          "form": "run-in",
                          "kinds": []
                        }
                      ]
                    }
                  ]
                }
                """, cli.run("outline", "a.udoc", "--json").fine().out());
    }

    @Test
    void severalPapersFollowEachOther() {
        cli.write("a.txt", "篇一：第一篇\n" + ImportCommandTest.PAPER + "\n篇二：第二篇\n" + ImportCommandTest.PAPER);
        String out = cli.run("outline", "a.txt").fine().out();
        assertEquals(2, out.split("  一、加强学习\n", -1).length - 1, out);
        assertTrue(out.contains("\n\n"), out);
    }

    @Test
    void aFileThatIsNotWhatItClaimsToBeIsTold() {
        cli.write("bad.udoc", "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>\n");
        assertTrue(cli.run("outline", "bad.udoc").code(3).err().startsWith("bad.udoc"));
        assertTrue(cli.run("outline", "missing.txt").code(3).err().startsWith("missing.txt: "));
        assertTrue(cli.run("outline", ".").code(3).err().contains(": "));
        assertTrue(cli.run("outline", "/").code(3).err().contains(": "));
    }
}
