package org.uniondraft.core.tests.cycle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.cycle.internal.TextPlace;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.tests.support.TestPlatform;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.tests.support.Places;

/** The sample papers, and what every paper made of them must be. */
final class Cycle {

    static final Catalogs CATALOGS = TestPlatform.withSections().catalogs();

    private static final Path PAPERS = Places.repository()
            .resolve("bundles/examples/org.uniondraft.example.papers/papers");

    private Cycle() {
    }

    static Document load(String name) throws DocumentException {
        return DocumentFiles.load(PAPERS.resolve(name + ".udoc")).document();
    }

    /** Demands a paper that reads back as it was written, with every id there once, and a source that did not change. */
    static void assertWhole(Document made, String sourceName, Document source) throws DocumentException, IOException {
        assertArrayEquals(Files.readAllBytes(PAPERS.resolve(sourceName + ".udoc")), DocumentFiles.toBytes(source));
        assertWhole(made);
    }

    /** Demands a paper that reads back as it was written, with every id there once. */
    static void assertWhole(Document made) throws DocumentException, IOException {
        byte[] bytes = DocumentFiles.toBytes(made);
        Path file = Files.createTempFile("cycle", ".udoc");
        try {
            Files.write(file, bytes);
            LoadedDocument loaded = DocumentFiles.load(file);
            assertEquals(List.of(), loaded.problems());
            assertArrayEquals(bytes, DocumentFiles.toBytes(loaded.document()));
        } finally {
            Files.delete(file);
        }
        Set<String> ids = new HashSet<>();
        made.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                assertTrue(ids.add(identified.getId()), () -> "twice: " + identified.getId());
            }
        });
    }

    static String text(Document document) {
        return TextPlace.in(document).stream().map(TextPlace::text).collect(Collectors.joining("\n"));
    }

    static Section section(Document document, SectionRole role) {
        return document.getBody().getSections().stream().filter(section -> section.getRole() == role).findFirst()
                .orElseThrow();
    }

    static Set<String> targets(Document document) {
        return document.getLinks().stream().map(link -> link.getKind().getLiteral() + " " + link.getTarget())
                .collect(Collectors.toSet());
    }
}
