package org.uniondraft.intake.tests.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Document;
import org.uniondraft.model.Residue;

/**
 * Measures where papers are found to begin in the collections, against where the single papers stand in them. A place is
 * right if nothing but blank lines and what is in quarantine lies between the two.
 */
public final class BoundaryFigures {

    /** So many lines of a paper must agree to find it in its collection. */
    private static final int OPENING_LINES = 3;

    private BoundaryFigures() {
    }

    /**
     * Measures all collections, and in how many single papers a second one is seen.
     *
     * @param samples the folder of the samples
     * @param out where the figures go
     * @return the hits by collection
     * @throws IOException if the samples cannot be read
     * @throws ImportException if a collection cannot be imported
     */
    public static Map<String, Hits> print(Path samples, PrintStream out) throws IOException, ImportException {
        out.println("Beginnings of papers in collections (* weights were not set by these):");
        Map<String, Hits> all = new LinkedHashMap<>();
        for (Path collection : texts(samples)) {
            String name = collection.getFileName().toString().replace(".txt", "");
            Hits hits = measure(collection, papers(samples, name.substring(name.length() - 3)));
            all.put(name, hits);
            out.println("  " + name + (name.endsWith("001") || name.endsWith("004") ? "* " : " ") + hits);
        }
        out.println("  all " + all.values().stream().reduce(Hits.NONE, Hits::plus));
        int cut = 0;
        for (PaperTruth paper : PaperTruth.all(samples)) {
            cut += Importer.importText(paper.file(), ImportOptions.DEFAULT).papers().size() > 1 ? 1 : 0;
        }
        out.println("  single papers that were cut: " + cut);
        return all;
    }

    private static Hits measure(Path collection, List<Path> papers) throws IOException, ImportException {
        List<String> lines = Files.readAllLines(collection);
        List<Integer> expected = new ArrayList<>();
        int from = 0;
        for (Path paper : papers) {
            int at = find(lines, opening(paper), from);
            if (at >= 0) {
                expected.add(at);
                from = at + 1;
            }
        }
        List<ImportedPaper> found = Importer.importText(collection, ImportOptions.DEFAULT).papers();
        StringBuilder skipped = new StringBuilder("0".repeat(lines.size() + 1));
        for (ImportedPaper paper : found) {
            List<String> own = new ArrayList<>(paper.document().getSources().getFirst().getLines());
            blankResidues(paper.document(), own);
            for (int i = 0; i < own.size(); i++) {
                if (own.get(i).isBlank()) {
                    skipped.setCharAt(paper.firstLine() - 1 + i, '1');
                }
            }
        }
        TreeSet<Integer> starts = new TreeSet<>();
        found.forEach(paper -> starts.add(next(skipped, paper.firstLine() - 1)));
        TreeSet<Integer> wanted = new TreeSet<>();
        expected.forEach(line -> wanted.add(next(skipped, line)));
        int right = (int) starts.stream().filter(wanted::contains).count();
        return new Hits(right, found.size(), expected.size());
    }

    private static void blankResidues(Document document, List<String> lines) {
        for (Residue residue : document.getResidues()) {
            residue.getOrigin().ranges().forEach(range -> {
                String line = lines.get(range.line() - 1);
                lines.set(range.line() - 1, line.substring(0, range.start()) + " ".repeat(range.length())
                        + line.substring(range.end()));
            });
        }
    }

    private static int next(StringBuilder skipped, int line) {
        int at = line;
        while (skipped.charAt(at) == '1') {
            at++;
        }
        return at;
    }

    private static List<String> opening(Path paper) throws IOException {
        try (Stream<String> lines = Files.lines(paper)) {
            return lines.map(String::strip).filter(line -> !line.isEmpty()).limit(OPENING_LINES).toList();
        }
    }

    private static int find(List<String> lines, List<String> opening, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(opening.getFirst()) && lines.subList(i, lines.size()).stream().map(String::strip)
                    .filter(line -> !line.isEmpty()).limit(opening.size()).toList().equals(opening)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Path> papers(Path samples, String number) throws IOException {
        return texts(samples.resolve("papers")).stream()
                .filter(file -> file.getFileName().toString().startsWith(number)).toList();
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
