package org.uniondraft.model.generator;

import java.nio.file.Path;

/** Where things are in the repository. */
final class Repository {

    /** Maven runs the tests in the folder of their module. */
    static final Path MODEL_BUNDLE = Path.of("../../bundles/core/org.uniondraft.model").toAbsolutePath().normalize();

    private Repository() {
    }
}
