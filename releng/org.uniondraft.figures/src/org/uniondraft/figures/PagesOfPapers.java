package org.uniondraft.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.opentest4j.TestAbortedException;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.docx.PaperProfiles;
import org.uniondraft.docx.tests.figures.PageFigures;
import org.uniondraft.docx.tests.figures.PageFigures.Sample;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;

/** Lays out the real papers and our own sample papers, each in the profile it is exported with. */
final class PagesOfPapers {

    private PagesOfPapers() {
    }

    static void print(Path samples, Catalogs catalogs, ImportOptions options, PrintStream out, boolean details)
            throws Exception {
        PaperProfiles profiles = new PaperProfiles(catalogs);
        List<Sample> papers = new ArrayList<>();
        for (Path file : files(samples.resolve("papers"), ".txt")) {
            int number = 0;
            for (ImportedPaper paper : Importer.importText(file, options).papers()) {
                number++;
                add(papers, stem(file) + "-" + number, paper.document(), profiles);
            }
        }
        for (Path file : files(Path.of(System.getProperty("uniondraft.papers")), ".udoc")) {
            add(papers, stem(file), DocumentFiles.load(file).document(), profiles);
        }
        Path folder = Files.createTempDirectory("page-figures-");
        try {
            PageFigures.print(PageFigures.measure(papers, folder), out, details);
        } catch (TestAbortedException e) {
            out.println("Pages: " + e.getMessage());
        } finally {
            try (Stream<Path> made = Files.walk(folder)) {
                made.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void add(List<Sample> papers, String name, Document document, PaperProfiles profiles) {
        papers.add(new Sample(name, document, profiles.of(document)));
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
