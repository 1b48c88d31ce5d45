package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No section is needed by anything, and a broken one harms nothing but itself. */
class WithoutSectionsTest {

    private static final String SECTIONS = "org.uniondraft.section.";

    @TempDir(factory = Repository.Scratch.class)
    private Path scratch;

    @Test
    void papersStayWholeWithoutAnySection() throws Exception {
        Product product = Product.copy(scratch);
        List<Path> papers = samplePapers();
        assertTrue(papers.size() >= 8, papers::toString);
        product.run(export(papers, "with/", "docx")).output();
        assertTrue(product.run("list", "sections").output().contains(SECTIONS));

        product.removeBundles(SECTIONS);
        assertFalse(product.run("list", "sections").output().contains(SECTIONS));
        SaveProbe.drop(product);
        product.run(export(papers, "saved/", SaveProbe.FORMAT)).output();
        product.run(export(papers, "without/", "docx")).output();
        for (Path paper : papers) {
            String name = paper.getFileName().toString();
            assertEquals(-1, Files.mismatch(paper, product.work().resolve("saved").resolve(name)), name);
            String docx = name.replace(".udoc", ".docx");
            assertEquals(-1, Files.mismatch(product.work().resolve("with").resolve(docx),
                    product.work().resolve("without").resolve(docx)), docx);
        }
        assertEquals(List.of(), product.loggedErrors());
    }

    @Test
    void brokenSectionCostsOneErrorAndItself() throws Exception {
        Product product = Product.copy(scratch);
        List<String> before = product.run("list", "sections").output().lines().toList();
        PlugInJar.ofXml(product.dropIns(), "org.example.broken", """
                <extension point="org.uniondraft.core.sectionKinds">
                  <sectionKind id="org.example.broken.section" label="Broken" order="many"/>
                </extension>
                """);
        assertEquals(before, product.run("list", "sections").output().lines().toList());
        assertEquals(List.of("The sectionKind \"org.example.broken.section\" of the plug-in org.example.broken is left out: "
                + "the attribute \"order\" of \"sectionKind\" is \"many\", which is not a whole number."),
                product.loggedErrors());
    }

    @Test
    void jarThatIsNoPlugInIsTold() throws Exception {
        Product product = Product.copy(scratch);
        Path jar = Files.writeString(product.dropIns().resolve("torn.jar"), "half a download");
        Product.Run run = product.run("list", "formats");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("docx\t"));
        assertTrue(run.err().startsWith("The plug-in " + jar + " is left out: "), run.err());
        assertEquals(List.of(run.err().strip()), product.loggedErrors());
    }

    private static List<Path> samplePapers() throws Exception {
        try (Stream<Path> files = Files.list(
                Repository.file("bundles/examples/org.uniondraft.example.papers/papers"))) {
            return files.filter(file -> file.toString().endsWith(".udoc")).sorted().toList();
        }
    }

    private static String[] export(List<Path> papers, String folder, String format) {
        List<String> words = new ArrayList<>(List.of("export"));
        papers.forEach(paper -> words.add(paper.toString()));
        words.addAll(List.of("-o", folder, "--format", format));
        return words.toArray(String[]::new);
    }
}
