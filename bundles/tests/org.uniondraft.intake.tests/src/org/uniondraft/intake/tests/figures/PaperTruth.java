package org.uniondraft.intake.tests.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.uniondraft.tests.support.Json;

/**
 * A real paper and the outline that a careful reader made of it.
 *
 * @param name its name, with the number of its collection
 * @param file its text
 * @param headings its headings of level one and two that have a title of their own
 * @param buried how many headings are buried in another paragraph, of which the outline says no more
 */
public record PaperTruth(String name, Path file, List<TrueHeading> headings, int buried) {

    /** The papers that the rules were written with; the others were only measured. Copies of a paper stay together. */
    private static final Set<String> DEVELOPMENT = Set.of("000-01", "000-02", "000-03", "000-05", "000-06", "000-08",
            "001-01", "001-03", "001-06", "001-08", "001-09", "003-01", "003-03", "004-01", "004-03", "004-05", "004-07",
            "004-13", "004-17", "004-20");

    /**
     * A heading.
     *
     * @param level 1 or 2
     * @param title the title, see {@link PaperTruth#plain}
     * @param kinds its topics as the reader names them, the first one first
     */
    public record TrueHeading(int level, String title, List<String> kinds) {
    }

    /**
     * Reads all papers with an outline.
     *
     * @param samples the folder of the samples
     * @return the papers by name
     * @throws IOException if they cannot be read
     */
    public static List<PaperTruth> all(Path samples) throws IOException {
        Map<?, ?> outlines = (Map<?, ?>) Json.parse(Files.readString(samples.resolve("outlines.json")));
        return outlines.entrySet().stream().map(entry -> new PaperTruth((String) entry.getKey(),
                samples.resolve("papers").resolve(entry.getKey() + ".txt"), headings((Map<?, ?>) entry.getValue()),
                buried((Map<?, ?>) entry.getValue())))
                .toList();
    }

    /** {@return whether rules were written with this paper} */
    public boolean isDevelopment() {
        return DEVELOPMENT.contains(name);
    }

    private static int buried(Map<?, ?> paper) {
        return (int) ((List<?>) paper.get("headings")).stream()
                .filter(heading -> "embedded".equals(((Map<?, ?>) heading).get("form"))).count();
    }

    private static List<TrueHeading> headings(Map<?, ?> paper) {
        List<TrueHeading> headings = new ArrayList<>();
        for (Object heading : (List<?>) paper.get("headings")) {
            Map<?, ?> map = (Map<?, ?>) heading;
            if (map.get("level") instanceof Double level) {
                headings.add(new TrueHeading(level.intValue(), plain((String) map.get("title")),
                        Stream.of(map.get("kinds")).flatMap(kinds -> ((List<?>) kinds).stream()).map(String::valueOf)
                                .toList()));
            }
        }
        return headings;
    }

    /**
     * Leaves out of a title what does not tell it from another one.
     *
     * @param title the title
     * @return it without blanks and end marks
     */
    static String plain(String title) {
        return title.replaceAll("\\s", "").replaceAll("[。：:；;，,！!.]+$", "");
    }
}
