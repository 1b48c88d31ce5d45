package org.uniondraft.intake.tests.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.model.Residue;

/** Counts the characters of real papers and collections that are in no document, and those that are in quarantine. */
public final class PlacementFigures {

    private PlacementFigures() {
    }

    /**
     * Counts.
     *
     * @param samples the folder of the samples
     * @param out where the figures go
     * @return how many characters are unplaced
     * @throws IOException if the samples cannot be read
     * @throws ImportException if a paper cannot be imported
     */
    public static int print(Path samples, PrintStream out) throws IOException, ImportException {
        int characters = 0;
        int unplaced = 0;
        int quarantined = 0;
        int fallbacks = 0;
        for (Path file : files(samples)) {
            for (ImportedPaper paper : Importer.importText(file, ImportOptions.DEFAULT).papers()) {
                characters += paper.sourceCharacters();
                unplaced += paper.unplacedCharacters();
                quarantined += paper.document().getResidues().stream().map(Residue::getText)
                        .mapToInt(text -> text.replaceAll("\\s", "").length()).sum();
                fallbacks += paper.notes().stream().anyMatch(note -> "intake.fallback".equals(note.getRule())) ? 1 : 0;
            }
        }
        out.println("Characters of papers and collections:");
        out.printf("  %d in all, %d unplaced, %d in quarantine; %d papers without structure%n", characters, unplaced,
                quarantined, fallbacks);
        return unplaced;
    }

    private static List<Path> files(Path samples) throws IOException {
        try (Stream<Path> papers = Files.list(samples.resolve("papers")); Stream<Path> all = Files.list(samples)) {
            return Stream.concat(papers, all).filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
