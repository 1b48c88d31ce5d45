package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.check.lexicon.Lexicon;
import org.uniondraft.check.lexicon.Lexicons;
import org.uniondraft.tests.support.Places;

/** Word lists are read with what users add to them. */
class LexiconTest {

    private static final String OURS = """
            # as of: 2026-11-01
            # source: made up
            # columns: wrong\tright\tnote
            布署\t部署\t常见
            # a comment

            按装\t安装
            """;
    private static final Path SHIPPED = Places.repository().resolve("bundles/core/org.uniondraft.check/lexicons");

    @TempDir
    Path folder;

    private final List<IStatus> log = new ArrayList<>();

    private Lexicon words(String ofUser) throws IOException {
        if (ofUser != null) {
            Files.writeString(folder.resolve("words.tsv"), ofUser);
        }
        return new Lexicons(name -> name.equals("words.tsv")
                ? new ByteArrayInputStream(OURS.getBytes(StandardCharsets.UTF_8)) : null, folder, log::add).get("words");
    }

    private static List<String> pairs(Lexicon lexicon) {
        return lexicon.entries().stream().map(entry -> entry.get("wrong") + "→" + entry.get("right") + entry.get("note"))
                .toList();
    }

    @Test
    void aListHasItsDateColumnsAndLines() throws IOException {
        Lexicon words = words(null);
        assertEquals("words", words.id());
        assertEquals(LocalDate.of(2026, 11, 1), words.asOf());
        assertEquals(List.of("wrong", "right", "note"), words.columns());
        assertEquals(List.of("布署→部署常见", "按装→安装"), pairs(words));
        assertThrows(IllegalArgumentException.class, () -> words.entries().getFirst().get("left"));
    }

    @Test
    void aUserAddsAndReplaces() throws IOException {
        assertEquals(List.of("按装→安装", "布署→布置", "坐落→座落"), pairs(words("\uFEFF布署\t布置\n坐落\t座落\n")));
        assertEquals(List.of("布署→部署常见", "按装→安装", "坐落→座落"),
                pairs(words("# columns: right\twrong\n座落\t坐落\n")));
        assertEquals(List.of(), log);
    }

    @Test
    void aLineThatCannotBeReadCostsOneLineInTheLog() throws IOException {
        assertEquals(List.of("布署→部署常见", "按装→安装", "好→坏"), pairs(words("a\tb\tc\td\n\tb\n好\t坏\n")));
        String file = folder.resolve("words.tsv").toString();
        assertEquals(List.of(file + ", line 1, is left out: there are more cells than the columns wrong, right, note",
                file + ", line 2, is left out: the first column is empty"),
                log.stream().map(IStatus::getMessage).toList());
    }

    @Test
    void columnsThatTheListHasNotAreTold() throws IOException {
        assertEquals(List.of("布署→部署常见", "按装→安装", "好→坏"), pairs(words("# columns: left\tright\n好\t坏\n")));
        assertTrue(log.getFirst().getMessage().contains("line 1"), log::toString);
    }

    @Test
    void whatARuleMakesOfAListIsMadeOnce() throws IOException {
        Lexicon words = words(null);
        StringBuilder made = words.derived(StringBuilder.class, list -> new StringBuilder(list.id()));
        assertSame(made, words.derived(StringBuilder.class, list -> new StringBuilder("another")));
    }

    @Test
    void aListThatIsNotThereIsToldToTheRule() {
        assertThrows(IllegalArgumentException.class, () -> Lexicons.in(folder).get("no-such-list"));
    }

    /** Ours are read with the same reader; here each is looked at as the program finds it. */
    @Test
    void eachListThatIsShippedCanBeRead() throws IOException {
        Lexicons shipped = Lexicons.in(folder);
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".tsv")).toList()) {
                String text = Files.readString(file);
                Lexicon lexicon = shipped.get(file.getFileName().toString().replace(".tsv", ""));
                assertTrue(text.lines().anyMatch(line -> line.startsWith("# source: ")), () -> file + " has no source");
                assertEquals(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count(),
                        lexicon.entries().size(), file::toString);
            }
        }
    }
}
