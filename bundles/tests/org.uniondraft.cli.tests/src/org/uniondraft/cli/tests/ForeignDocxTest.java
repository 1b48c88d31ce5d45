package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.tests.support.render.LibreOffice;

/** Files that LibreOffice wrote: its styles, its lists, its tables. */
class ForeignDocxTest {

    @TempDir
    Path folder;

    private String outline(String html) throws IOException {
        Cli cli = new Cli(folder);
        cli.write("a.html", "<html><head><meta charset=\"utf-8\"></head><body>" + html + "</body></html>");
        LibreOffice.orSkip().edit(cli.file("a.html"), cli.file("a.docx"));
        String out = cli.run("import", "a.docx", "-o", "out").fine().out();
        assertTrue(out.contains("; 0 of "), out);
        return cli.run("outline", "out/a.udoc").fine().out();
    }

    @Test
    void takesHeadingsFromStyles() throws IOException {
        assertEquals("青松小学工会2026年工作计划\n  一、学习教育\n    读书会\n    讲座\n  二、文体活动\n", outline(
                "<p class=\"title\">青松小学工会2026年工作计划</p><h1>一、学习教育</h1><p>每月学习一次。</p><h2>读书会</h2><p>每季度办一次。</p>"
                        + "<h2>讲座</h2><p>全年办三次。</p><h1>二、文体活动</h1><p>春季健步走，秋季办运动会，全体参加。</p>"));
    }

    @Test
    void takesHeadingsFromNumbersAndReadsTablesAndLists() throws IOException {
        assertEquals("青松小学工会2026年工作计划\n  一、学习教育\n  二、文体活动\n", outline(
                "<p>青松小学工会2026年工作计划</p><p>一、学习教育</p><p>每月学习一次。</p><table border=1><tr><th>月份</th><th>内容</th></tr>"
                        + "<tr><td>三月</td><td>讲座</td></tr></table><p>二、文体活动</p><ol><li>健步走；</li><li>运动会。</li></ol>"));
        Cli cli = new Cli(folder);
        String paper = cli.read("out/a.udoc");
        assertTrue(paper.contains("讲座") && paper.contains("运动会"), paper);
    }
}
