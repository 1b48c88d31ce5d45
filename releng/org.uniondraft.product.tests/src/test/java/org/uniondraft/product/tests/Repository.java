package org.uniondraft.product.tests;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Where things lie in the source tree. */
final class Repository {

    /** The folder of this module; its tests run in it. */
    private static final Path MODULE = Path.of("").toAbsolutePath();

    private Repository() {
    }

    /**
     * Finds a file.
     *
     * @param path its path from the root
     * @return the file
     */
    static Path file(String path) {
        return MODULE.resolve("../..").normalize().resolve(path);
    }

    /** Makes the temporary folders of tests beside the product, where its files can be linked to. */
    static final class Scratch implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Files.createDirectories(MODULE.resolve("target")), "scratch");
        }
    }

    /**
     * Finds the jar that was built of an example.
     *
     * @param bundle its symbolic name
     * @return the jar
     */
    static Path exampleJar(String bundle) throws IOException {
        Path target = file("bundles/examples/" + bundle + "/target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, bundle + "-*.jar")) {
            for (Path jar : jars) {
                if (!jar.getFileName().toString().endsWith("-sources.jar")) {
                    return jar;
                }
            }
        }
        throw new IOException("no jar in " + target);
    }
}
