package org.uniondraft.figures;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.tests.figures.BoundaryFigures;
import org.uniondraft.intake.tests.figures.ClassFigures;
import org.uniondraft.intake.tests.figures.HeadingFigures;
import org.uniondraft.intake.tests.figures.PlacementFigures;
import org.uniondraft.intake.tests.figures.TopicFigures;

/**
 * Prints how well real papers are read, against what a careful reader found in them, and how well their pages are counted:
 * {@code SAMPLES [GROUP ...] [details]}. Each group of figures is a class of its own beside the tests that hold its bounds.
 */
final class Figures {

    private static final String DETAILS = "details";

    private Figures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path samples = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Files.isRegularFile(samples.resolve("outlines.json"))) {
            System.err.println("No sample papers at " + samples);
            System.exit(2);
        }
        boolean details = Arrays.asList(arguments).contains(DETAILS);
        Catalogs catalogs = Contributions.read();
        ImportOptions options = ImportOptions.of(catalogs);
        Map<String, FigureGroup> groups = new LinkedHashMap<>();
        groups.put("headings", (folder, to) -> HeadingFigures.print(folder, to, details));
        groups.put("kinds", (folder, to) -> ClassFigures.print(folder, to, details));
        groups.put("topics", (folder, to) -> TopicFigures.print(folder, options, to));
        groups.put("placement", PlacementFigures::print);
        groups.put("boundaries", BoundaryFigures::print);
        groups.put("pages", (folder, to) -> PagesOfPapers.print(folder, catalogs, options, to, details));
        boolean all = Arrays.stream(arguments).skip(1).noneMatch(groups::containsKey);
        for (Map.Entry<String, FigureGroup> group : groups.entrySet()) {
            if (all || Arrays.asList(arguments).contains(group.getKey())) {
                group.getValue().print(samples, out);
                out.println();
            }
        }
    }
}
