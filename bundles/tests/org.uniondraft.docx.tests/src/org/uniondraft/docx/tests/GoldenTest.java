package org.uniondraft.docx.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.tests.support.Places;
import org.uniondraft.tests.support.docx.DocxZip;
import org.uniondraft.tests.support.golden.GoldenDocx;

/** Compares what is written for each feature, and the parts each profile shapes, with what was looked at and accepted. */
class GoldenTest {

    private static final List<String> OF_FEATURES = List.of("word/document.xml", "word/numbering.xml",
            "word/comments.xml", "word/_rels/document.xml.rels");
    private static final List<String> OF_PROFILES = List.of("[Content_Types].xml", "docProps/core.xml",
            "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml",
            "word/footer3.xml", "word/footer4.xml");

    @TempDir
    Path folder;

    static List<Case> features() {
        return Case.all();
    }

    static List<String> profiles() {
        return LayoutProfiles.shipped().ids();
    }

    @ParameterizedTest
    @MethodSource("features")
    void writesTheFeatureAsAccepted(Case feature) throws IOException {
        check("feature", feature.name(), Docx.of(feature), OF_FEATURES);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void shapesThePartsAsAccepted(String profile) throws IOException {
        Case landscape = Case.all().stream().filter(feature -> feature.name().equals("landscape-in-between")).findFirst()
                .orElseThrow();
        check("profile", profile, Docx.of(landscape.paper(), Docx.profile(profile), landscape.options()), OF_PROFILES);
    }

    private void check(String kind, String name, Docx docx, List<String> wanted) throws IOException {
        Path file = docx.in(folder, name);
        List<String> there = new ArrayList<>();
        DocxZip.read(file).names().forEach(there::add);
        String[] parts = wanted.stream().filter(there::contains).toArray(String[]::new);
        GoldenDocx.check(Places.bundle().resolve("golden").resolve(kind).resolve(name), file, parts);
    }
}
