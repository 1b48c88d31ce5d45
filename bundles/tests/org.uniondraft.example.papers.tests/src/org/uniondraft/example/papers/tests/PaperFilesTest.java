package org.uniondraft.example.papers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.model.Identified;

/** The sample papers as files: what loading and saving must not change. */
class PaperFilesTest {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{9}");

    static List<Path> files() {
        return Papers.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void loadingAndSavingGivesTheSameBytes(Path file) throws Exception {
        LoadedDocument loaded = DocumentFiles.load(file);
        assertEquals(List.of(), loaded.problems());
        assertTrue(loaded.convertedFrom().isEmpty(), "The file is of an older format version");
        // As text first, so that a failure shows where.
        assertEquals(Files.readString(file), new String(DocumentFiles.toBytes(loaded.document()), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyIdIsOfTheUsualForm(Path file) {
        List<String> odd = Papers.contents(Papers.load(file), Identified.class).map(Identified::getId)
                .filter(id -> !ID.matcher(id).matches()).toList();
        assertEquals(List.of(), odd);
    }

    @Test
    void theBundleDeliversEveryPaper() {
        List<URL> entries = Collections.list(Platform.getBundle("org.uniondraft.example.papers").findEntries("papers",
                "*." + DocumentFiles.EXTENSION, false));
        assertEquals(Papers.files().stream().map(file -> file.getFileName().toString()).toList(),
                entries.stream().map(URL::getPath).map(path -> path.substring(path.lastIndexOf('/') + 1)).sorted().toList());
    }
}
