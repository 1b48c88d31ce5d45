package org.uniondraft.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.GuideCheck;
import org.uniondraft.architecture.tree.SourceTree;

class GuideCheckTest {

    private static final String GUIDE = "bundles/app/org.uniondraft.help/guide/";

    private final GuideCheck check = new GuideCheck();

    @TempDir
    Path root;

    private Fixture guide(String chinese, String english) {
        return new Fixture(root).file("a/messages.properties", "save=&Save...\n").file("a/messages_zh.properties", "save=保存(&S)…\n")
                .file(GUIDE + "guide.css", "p { }\n")
                .file(GUIDE + "zh/index.html", chinese).file(GUIDE + "en/index.html", english);
    }

    private Fixture chapters(String text) {
        return guide("", "").file(GUIDE + "chapters.properties", text)
                .bundle("bundles/ui", "org.uniondraft.ui").file("bundles/ui/org.uniondraft.ui/src/org/uniondraft/ui/A.java", "");
    }

    @Test
    void linksThatLeadSomewhereAndLabelsThatAreThereAreFine() {
        guide("<link href=\"../guide.css\"><h2 id=\"x\"><a href=\"#x\">一</a><a href=\"https://example.org\">二</a><b>保存</b>",
                "<a href=\"index.html#y\" id=\"y\">1</a><b>Save…</b>").keeps(check);
    }

    @Test
    void chaptersOfPackagesClassesAndThePlatformAreFine() {
        chapters("org.uniondraft.ui=index\norg.uniondraft.ui.A=index\norg.eclipse.ui=index\n").keeps(check);
    }

    @Test
    void aLinkToNoPageIsFound() {
        guide("<a href=\"no.html\">一</a>", "").breaks(check, "zh/index.html", "no.html");
    }

    @Test
    void aLinkToNoAnchorIsFound() {
        guide("", "<a href=\"#no\">1</a>").breaks(check, "en/index.html", "#no");
    }

    @Test
    void aPageInOneLanguageOnlyIsFound() {
        guide("", "").file(GUIDE + "zh/more.html", "").breaks(check, "guide/en", "more.html");
    }

    @Test
    void aLabelOfNothingIsFound() {
        guide("<b>存盘</b>", "").breaks(check, "zh/index.html", "存盘");
    }

    @Test
    void aLabelInTheOtherLanguageIsFound() {
        guide("<b>Save</b>", "").breaks(check, "Save");
    }

    @Test
    void aPartThatIsNotThereIsFound() {
        chapters("org.uniondraft.ui.old=index\n").breaks(check, "org.uniondraft.ui.old");
    }

    @Test
    void aChapterThatIsMissingInBothLanguagesIsFoundInEach() {
        chapters("org.uniondraft.ui=none\n");
        List<String> violations = check.violations(SourceTree.at(root));
        assertEquals(2, violations.size(), violations::toString);
    }
}
