package org.uniondraft.model.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated code in the repository is what the model in the repository gives. */
class GeneratedCodeIsFreshTest {

    private static final String WHAT_TO_DO = ": the model and its generated code differ, run releng/generate-model";
    private static final Path COMMITTED = Repository.MODEL_BUNDLE.resolve("src-gen");

    @TempDir
    static Path work;
    private static Path fresh;

    @BeforeAll
    static void generate() throws IOException {
        fresh = ModelGenerator.generate(Repository.MODEL_BUNDLE.resolve("model"), work);
    }

    private static List<String> names(Path folder) throws IOException {
        return ModelGenerator.files(folder).stream().map(file -> folder.relativize(file).toString()).toList();
    }

    @Test
    void noFileIsMissingAndNoneIsLeftOver() throws IOException {
        assertFalse(names(fresh).isEmpty());
        assertEquals(names(fresh), names(COMMITTED), COMMITTED + WHAT_TO_DO);
    }

    @Test
    void everyFileIsTheSame() throws IOException {
        List<String> stale = new ArrayList<>();
        for (String name : names(fresh)) {
            Path committed = COMMITTED.resolve(name);
            if (Files.exists(committed) && Files.mismatch(fresh.resolve(name), committed) >= 0) {
                stale.add(name);
            }
        }
        assertEquals(List.of(), stale, COMMITTED + WHAT_TO_DO);
    }
}
