package org.uniondraft.intake.tests.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.core.outline.Outline;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.Importer;

/**
 * Measures how well headings are found: level-1 and level-2 headings of real papers against the outlines that a careful
 * reader made of them. A heading is right if level and title are; end marks do not count.
 */
public final class HeadingFigures {

    /** No number is as long. */
    private static final int FAR_INSIDE = 20;

    private record Heading(int level, String title) {
    }

    private HeadingFigures() {
    }

    /**
     * Measures all papers.
     *
     * @param samples the folder of the samples
     * @param out where the figures of each paper go
     * @param details whether missing and surplus headings are named as well, of the development half only
     * @return the hits
     * @throws IOException if the samples cannot be read
     * @throws ImportException if a paper cannot be imported
     */
    public static Halves print(Path samples, PrintStream out, boolean details) throws IOException, ImportException {
        out.println("Headings of level one and two, per paper and together:");
        Halves halves = Halves.NONE;
        for (PaperTruth paper : PaperTruth.all(samples)) {
            List<Heading> missing = new ArrayList<>(paper.headings().stream()
                    .map(heading -> new Heading(heading.level(), heading.title())).toList());
            int expected = missing.size();
            List<Heading> found = found(paper.file());
            List<Heading> surplus = new ArrayList<>();
            found.stream().filter(heading -> !missing.remove(heading)).forEach(surplus::add);
            int buried = buried(paper, surplus);
            Hits hits = new Hits(found.size() - buried - surplus.size(), found.size() - buried, expected);
            out.println("  " + paper.name() + (paper.isDevelopment() ? " " : "*") + " " + hits);
            if (details && paper.isDevelopment()) {
                missing.forEach(heading -> out.println("    missing " + heading));
                surplus.forEach(heading -> out.println("    surplus " + heading));
            }
            halves = halves.plus(paper.isDevelopment(), hits);
        }
        halves.print(out);
        return halves;
    }

    /**
     * Takes out of the surplus headings those that the outline knows to be buried in a paragraph and says no more about:
     * they are neither right nor wrong.
     */
    private static int buried(PaperTruth paper, List<Heading> surplus) throws IOException {
        List<String> lines = Files.readAllLines(paper.file()).stream().map(PaperTruth::plain).toList();
        List<Heading> inside = surplus.stream().filter(heading -> lines.stream()
                .anyMatch(line -> line.indexOf(heading.title()) > FAR_INSIDE)).limit(paper.buried()).toList();
        surplus.removeAll(inside);
        return inside.size();
    }

    private static List<Heading> found(Path file) throws ImportException {
        List<Heading> headings = new ArrayList<>();
        Importer.importText(file, ImportOptions.DEFAULT).papers().forEach(paper -> Outline.of(paper.document()).headings()
                .stream().filter(entry -> entry.level() <= 2)
                .forEach(entry -> headings.add(new Heading(entry.level(), PaperTruth.plain(entry.title())))));
        return headings;
    }
}
