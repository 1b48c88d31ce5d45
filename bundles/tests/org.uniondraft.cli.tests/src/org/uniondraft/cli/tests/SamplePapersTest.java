package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.model.Document;
import org.uniondraft.model.Residue;
import org.uniondraft.tests.support.Characters;
import org.uniondraft.tests.support.Places;
import org.uniondraft.tests.support.docx.DocxText;

/** All real papers from text to document to output: no character of a source is lost on the way, none changes its place. */
class SamplePapersTest {

    @TempDir
    Path folder;

    private Cli cli;
    private List<Path> papers;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder);
        try (Stream<Path> files = Files.list(Places.samplesOrSkip().resolve("papers"))) {
            papers = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        assertEquals(35, papers.size());
    }

    private void importAll(String... options) {
        List<String> arguments = new ArrayList<>(List.of("import"));
        arguments.addAll(List.of(options));
        papers.forEach(paper -> arguments.add(paper.toString()));
        arguments.addAll(List.of("-o", "out"));
        Cli.Result result = cli.run(arguments.toArray(String[]::new)).fine();
        assertEquals(35, result.out().lines().count());
        result.out().lines().forEach(line -> assertTrue(line.contains("; 0 of "), line));
    }

    private void export(String format) {
        List<String> arguments = new ArrayList<>(List.of("export", "-o", "out", "--format", format));
        papers.forEach(paper -> arguments.add("out/" + name(paper) + ".udoc"));
        assertEquals(35, cli.run(arguments.toArray(String[]::new)).code(0).out().lines().count());
    }

    @Test
    void draftsComeBackAsTheDocumentsTheyWere() throws IOException {
        importAll();
        export("docx");
        List<String> arguments = new ArrayList<>(List.of("import", "-o", "back"));
        papers.forEach(paper -> arguments.add("out/" + name(paper) + ".docx"));
        cli.run(arguments.toArray(String[]::new)).fine();
        for (Path paper : papers) {
            assertEquals(cli.read("out/" + name(paper) + ".udoc"), cli.read("back/" + name(paper) + ".udoc"));
        }
    }

    /** Without the paper in them they are files like any other: numbers, titles and levels are to be the same, and the text. */
    @Test
    void filesThatCarryNoPaperGiveTheSameHeadings() throws DocumentException {
        importAll();
        List<String> arguments = new ArrayList<>(List.of("export", "-o", "plain", "--set", "embed=false"));
        papers.forEach(paper -> arguments.add("out/" + name(paper) + ".udoc"));
        cli.run(arguments.toArray(String[]::new)).code(0);
        for (Path paper : papers) {
            String file = "plain/" + name(paper) + ".docx";
            assertEquals(cli.run("outline", "out/" + name(paper) + ".udoc").fine().out(), cli.run("outline", file).fine().out());
            assertTrue(cli.run("import", file, "-o", "again").fine().out().contains("; 0 of "), file);
        }
    }

    private static String name(Path paper) {
        return paper.getFileName().toString().replace(".txt", "");
    }

    @Test
    void plainTextHasEveryCharacter() throws IOException, DocumentException {
        importAll("--no-quarantine");
        export("txt");
        for (Path paper : papers) {
            assertNothingLost(paper, cli.read("out/" + name(paper) + ".txt"));
        }
    }

    @Test
    void wordFilesHaveEveryCharacter() throws IOException, DocumentException {
        importAll("--no-quarantine");
        export("docx");
        for (Path paper : papers) {
            assertTrue(DocumentFiles.load(cli.file("out/" + name(paper) + ".udoc")).document().getResidues().isEmpty());
            assertNothingLost(paper, String.join("\n", DocxText.lines(cli.file("out/" + name(paper) + ".docx"))));
        }
    }

    @Test
    void whatIsQuarantinedIsInTheDocument() throws IOException, DocumentException {
        importAll();
        export("txt");
        int residues = 0;
        for (Path paper : papers) {
            assertNothingLost(paper, cli.read("out/" + name(paper) + ".txt"));
            residues += DocumentFiles.load(cli.file("out/" + name(paper) + ".udoc")).document().getResidues().size();
        }
        assertTrue(residues > 0, "the samples hold residue");
    }

    /** Takes the residues, which are not there if it was asked for, out of the source; then both texts must be the same, blanks aside. */
    private void assertNothingLost(Path paper, String exported) throws IOException, DocumentException {
        String source = Characters.withoutWhitespace(Files.readString(paper, StandardCharsets.UTF_8));
        Document document = DocumentFiles.load(cli.file("out/" + name(paper) + ".udoc")).document();
        String expected = source;
        for (Residue residue : document.getResidues()) {
            String text = Characters.withoutWhitespace(residue.getText());
            int at = expected.indexOf(text);
            assertTrue(at >= 0, () -> name(paper) + ": residue is not of the source: " + text);
            expected = expected.substring(0, at) + expected.substring(at + text.length());
        }
        String wanted = expected;
        Characters.firstDifference(wanted, Characters.withoutWhitespace(exported)).ifPresent(difference -> {
            throw new AssertionError(name(paper) + ": " + difference);
        });
    }
}
