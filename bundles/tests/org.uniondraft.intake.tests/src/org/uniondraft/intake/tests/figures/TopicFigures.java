package org.uniondraft.intake.tests.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.uniondraft.core.outline.Outline;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.Importer;

/** Measures in how many headings of real papers the first topic is the one that a careful reader named first. */
public final class TopicFigures {

    /** The names of the section kinds in the outlines; other names there stand for roles. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("IDEO", "ideology"),
            Map.entry("DEMO", "democracy"), Map.entry("WELF", "welfare"), Map.entry("CULT", "culture"),
            Map.entry("SKILL", "skills"), Map.entry("RIGHTS", "rights"), Map.entry("SELF", "organisation"),
            Map.entry("FIN", "finance"), Map.entry("WOMEN", "women"), Map.entry("SAFE", "safety"),
            Map.entry("PUB", "publicity"), Map.entry("CHAR", "charity"), Map.entry("CORE", "core-business"),
            Map.entry("EMPL", "employment"));

    private TopicFigures() {
    }

    /**
     * Measures all papers, headings that are found alone: what is not found has no topic and is counted elsewhere.
     *
     * @param samples the folder of the samples
     * @param options with what knows topics
     * @param out where the figures go
     * @return the agreement: right are those with the same first topic
     * @throws IOException if the samples cannot be read
     * @throws ImportException if a paper cannot be imported
     */
    public static Halves print(Path samples, ImportOptions options, PrintStream out) throws IOException, ImportException {
        Halves halves = Halves.NONE;
        for (PaperTruth paper : PaperTruth.all(samples)) {
            Map<String, List<String>> found = new LinkedHashMap<>();
            Importer.importText(paper.file(), options).papers().forEach(each -> Outline.of(each.document()).headings()
                    .forEach(entry -> found.putIfAbsent(PaperTruth.plain(entry.title()), entry.kinds())));
            List<PaperTruth.TrueHeading> known = paper.headings().stream().filter(heading -> !heading.kinds().isEmpty()
                    && NAMES.containsKey(heading.kinds().getFirst()) && found.containsKey(heading.title())).toList();
            int right = (int) known.stream().filter(heading -> found.get(heading.title()).stream().findFirst()
                    .filter(NAMES.get(heading.kinds().getFirst())::equals).isPresent()).count();
            halves = halves.plus(paper.isDevelopment(), new Hits(right, known.size(), known.size()));
        }
        out.println("Headings whose first topic is the reader's (F1 is the share):");
        halves.print(out);
        return halves;
    }
}
