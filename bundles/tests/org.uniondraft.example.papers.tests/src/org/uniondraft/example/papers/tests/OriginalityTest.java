package org.uniondraft.example.papers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.uniondraft.model.Document;
import org.uniondraft.model.MarkedText;
import org.uniondraft.tests.support.Places;

/** The sample papers are written for this project: nothing is taken from the real papers the importer is tried on. */
class OriginalityTest {

    /** Runs of this many Chinese characters that two papers share are copied, not chance. */
    private static final int RUN = 12;

    @Test
    void nothingIsTakenFromRealPapers() throws IOException {
        Set<String> real = new HashSet<>();
        try (Stream<Path> files = Files.walk(Places.samplesOrSkip())) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                runs(Files.readString(file)).forEach(real::add);
            }
        }
        Set<String> shared = new TreeSet<>();
        for (Document document : Papers.all()) {
            Papers.contents(document, MarkedText.class).map(MarkedText::getText).flatMap(OriginalityTest::runs)
                    .filter(real::contains).forEach(shared::add);
            document.getSources().stream().flatMap(source -> source.getLines().stream()).flatMap(OriginalityTest::runs)
                    .filter(real::contains).forEach(shared::add);
        }
        assertEquals(List.of(), List.copyOf(shared));
    }

    /** The runs of Chinese characters in a text, whatever stands between the characters. */
    private static Stream<String> runs(String text) {
        String characters = text.replaceAll("\\P{IsHan}", "");
        return IntStream.rangeClosed(0, characters.length() - RUN).mapToObj(at -> characters.substring(at, at + RUN));
    }
}
