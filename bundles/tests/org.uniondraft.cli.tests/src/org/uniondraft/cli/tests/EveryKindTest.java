package org.uniondraft.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.model.Document;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.support.Texts;
import org.uniondraft.tests.support.Json;

/**
 * Every kind of paper for every kind of organisation can be made, checked, filled in and sent out: nothing that the program
 * writes itself is an error in its own eyes, and what it leaves open keeps the paper back until it is filled in.
 */
class EveryKindTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    static Stream<Arguments> kinds() {
        return Catalogs.platform().documentKinds().ids().stream().filter(kind -> !kind.contains(".")).flatMap(
                kind -> Catalogs.platform().organisationKinds().ids().stream().map(own -> Arguments.of(kind, own)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNewPaperIsFilledInAndSentOut(String kind, String organisationKind) throws Exception {
        String period = kind.startsWith("half-year") ? "2026-H1" : "2026";
        cli.run("new", "--kind", kind, "--org-kind", organisationKind, "--period", period, "--org-name", "青山工会", "-o",
                "new.udoc").fine();
        assertTrue(Json.parse(cli.run("check", "new.udoc", "--json").fine().out()) != null);
        assertEquals(1, cli.run("export", "new.udoc", "-o", "new.docx", "--final").code(1).code());

        Document document = DocumentFiles.load(cli.file("new.udoc")).document();
        fill(document);
        DocumentFiles.save(document, cli.file("filled.udoc"), SaveOptions.REPLACE);
        assertEquals("", cli.run("check", "filled.udoc", "--final").code(0).out().lines()
                .filter(line -> line.contains(": error: ")).reduce("", (all, line) -> all + line + "\n"));
        cli.run("export", "filled.udoc", "-o", "filled.docx", "--final").code(0);
    }

    private static void fill(Document document) {
        List<Placeholder> open = new ArrayList<>();
        document.eAllContents().forEachRemaining(object -> {
            if (object instanceof Placeholder placeholder) {
                open.add(placeholder);
            }
        });
        open.forEach(placeholder -> Texts.replace((MarkedText) placeholder.eContainer(), placeholder.getStart(),
                placeholder.getEnd(), value(placeholder)));
    }

    private static String value(Placeholder placeholder) {
        if (placeholder.getExpected() == FieldType.DATE) {
            return "2026年3月2日";
        }
        return switch (placeholder.getKind()) {
            case YEAR -> "2026";
            case NUMBER -> "3";
            case AMOUNT -> "3000";
            case ORDINAL -> "二";
            case PLACE -> "青山";
            case PERSON -> "王平";
            case TEXT, UNKNOWN -> placeholder.getExpected() == FieldType.PERIOD ? "3月" : "有关工作";
        };
    }
}
