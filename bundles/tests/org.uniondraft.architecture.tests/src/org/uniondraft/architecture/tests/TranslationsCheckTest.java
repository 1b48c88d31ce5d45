package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.TranslationsCheck;

class TranslationsCheckTest {

    private static final String BUNDLE = "bundles/core/org.uniondraft.core/";

    private final TranslationsCheck check = new TranslationsCheck();

    @TempDir
    Path root;

    private Fixture texts(String english, String chinese) {
        return new Fixture(root).file("a/messages.properties", english).file("a/messages_zh.properties", chinese);
    }

    private Fixture plugin(String pluginXml, String texts) {
        return new Fixture(root).bundle("bundles/core", "org.uniondraft.core", "Bundle-Name: %bundleName")
                .file(BUNDLE + "plugin.xml", pluginXml).file(BUNDLE + "plugin.properties", texts)
                .file(BUNDLE + "plugin_zh.properties", texts);
    }

    @Test
    void matchingTextsAreFine() {
        texts("a={0} of {1}\nb=it's\nc=don''t {0}\n", "a={1} 之 {0}\nb=是\nc=勿 {0}\n")
                .file("a/build.properties", "x=y\n").keeps(check);
    }

    @Test
    void matchingDeclarationsAreFine() {
        plugin("<a label=\"%label\" share=\"5 %\"><d>%text</d></a>\n", "bundleName=1\nlabel=2\ntext=3\n_UI_A=4\n").keeps(check);
    }

    @Test
    void aMissingChineseTextIsFound() {
        texts("a=1\nb=2\n", "a=1\n").breaks(check, "messages_zh.properties", "b is missing");
    }

    @Test
    void aMissingEnglishTextIsFound() {
        texts("a=1\n", "a=1\nb=2\n").breaks(check, "messages.properties", "b is missing");
    }

    @Test
    void chineseTextsOfThePlatformNeedNoEnglishOnes() {
        new Fixture(root).bundle("bundles/ui", "org.uniondraft.nls.jface", "Fragment-Host: org.eclipse.jface")
                .file("bundles/ui/org.uniondraft.nls.jface/org/eclipse/jface/messages_zh.properties", "ok=确定\n")
                .keeps(check);
    }

    @Test
    void aMissingChineseFileIsFound() {
        new Fixture(root).file("a/feature.properties", "a=1\n").breaks(check, "no Chinese");
    }

    @Test
    void aMissingEnglishFileIsFound() {
        new Fixture(root).file("a/plugin_zh.properties", "a=1\n").breaks(check, "no English");
    }

    @Test
    void otherPlacesForValuesAreFound() {
        texts("a={0} of {1}\n", "a={0}\n").breaks(check, "a has other places");
    }

    @Test
    void aLoneApostropheIsFound() {
        texts("a=can't {0}\n", "a={0}\n").breaks(check, "apostrophe");
    }

    @Test
    void aKeyThatIsThereTwiceIsFound() {
        texts("a=1\na=2\n", "a=1\n").breaks(check, "a is there twice");
    }

    @Test
    void aKeyThatIsNamedAndMissingIsFound() {
        plugin("<a label=\"%label\"/>\n", "bundleName=1\n").breaks(check, "plugin.properties", "label is named and missing");
    }

    @Test
    void aKeyOfTheManifestIsFoundToo() {
        plugin("<a/>\n", "").breaks(check, "bundleName is named and missing");
    }

    @Test
    void aKeyNobodyNamesIsFound() {
        plugin("<a/>\n", "bundleName=1\nold=2\n").breaks(check, "old is not used");
    }
}
