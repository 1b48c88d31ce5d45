package org.uniondraft.intake.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.uniondraft.core.outline.Outline;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.Importer;
import org.uniondraft.tests.support.Json;
import org.uniondraft.tests.support.Places;

/**
 * Measures how well headings are found: level-1 and level-2 headings of real papers against the outlines that a careful
 * reader made of them. A heading is right if level and title are; end marks do not count.
 */
public final class OutlineFigures {

    /** The papers that the rules were written with; the others were only measured. Copies of a paper stay together. */
    static final Set<String> DEVELOPMENT = Set.of("000-01", "000-02", "000-03", "000-05", "000-06", "000-08", "001-01",
            "001-03", "001-06", "001-08", "001-09", "003-01", "003-03", "004-01", "004-03", "004-05", "004-07", "004-13",
            "004-17", "004-20");

    /**
     * Hits among headings.
     *
     * @param right how many were found as expected
     * @param found how many were found
     * @param expected how many were expected
     */
    record Figures(int right, int found, int expected) {

        static final Figures NONE = new Figures(0, 0, 0);

        Figures plus(Figures other) {
            return new Figures(right + other.right, found + other.found, expected + other.expected);
        }

        double f1() {
            return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
        }

        @Override
        public String toString() {
            return "F1 %.3f (%d right, %d found, %d expected)".formatted(f1(), right, found, expected);
        }
    }

    private record Heading(int level, String title) {
    }

    private OutlineFigures() {
    }

    /**
     * Prints the figures of all papers; with any argument also the headings that are missing or too many, of the
     * development half only.
     *
     * @param args any
     * @throws IOException if the samples cannot be read
     * @throws ImportException if a paper cannot be imported
     */
    public static void main(String[] args) throws IOException, ImportException {
        measure(args.length > 0);
    }

    /** Measures all papers and prints the figures; returns those of the development half and of the other one. */
    static List<Figures> measure(boolean details) throws IOException, ImportException {
        Path folder = Places.samplesOrSkip();
        Map<?, ?> outlines = (Map<?, ?>) Json.parse(Files.readString(folder.resolve("outlines.json")));
        Figures development = Figures.NONE;
        Figures heldOut = Figures.NONE;
        for (Map.Entry<?, ?> entry : outlines.entrySet()) {
            String name = (String) entry.getKey();
            boolean own = DEVELOPMENT.contains(name);
            List<Heading> expected = expected((Map<?, ?>) entry.getValue());
            List<Heading> found = found(folder.resolve("papers").resolve(name + ".txt"));
            List<Heading> missing = new ArrayList<>(expected);
            List<Heading> surplus = new ArrayList<>();
            found.stream().filter(heading -> !missing.remove(heading)).forEach(surplus::add);
            Figures figures = new Figures(found.size() - surplus.size(), found.size(), expected.size());
            System.out.println(name + (own ? " " : "*") + " " + figures);
            if (details && own) {
                missing.forEach(heading -> System.out.println("    missing " + heading));
                surplus.forEach(heading -> System.out.println("    surplus " + heading));
            }
            development = own ? development.plus(figures) : development;
            heldOut = own ? heldOut : heldOut.plus(figures);
        }
        System.out.println("development half " + development);
        System.out.println("held-out half*   " + heldOut);
        System.out.println("all              " + development.plus(heldOut));
        return List.of(development, heldOut);
    }

    private static List<Heading> expected(Map<?, ?> paper) {
        List<Heading> headings = new ArrayList<>();
        for (Object heading : (List<?>) paper.get("headings")) {
            Map<?, ?> map = (Map<?, ?>) heading;
            if (map.get("level") instanceof Double level) {
                headings.add(new Heading(level.intValue(), plain((String) map.get("title"))));
            }
        }
        return headings;
    }

    private static List<Heading> found(Path file) throws ImportException {
        List<Heading> headings = new ArrayList<>();
        Importer.importText(file, ImportOptions.DEFAULT).papers().forEach(paper -> Outline.of(paper.document()).headings()
                .stream().filter(entry -> entry.level() <= 2)
                .forEach(entry -> headings.add(new Heading(entry.level(), plain(entry.title())))));
        return headings;
    }

    /** Neither blanks nor end marks tell one title from another. */
    private static String plain(String title) {
        return title.replaceAll("\\s", "").replaceAll("[。：:；;，,！!.]+$", "");
    }
}
