package org.uniondraft.product.tests;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /**
     * Gives an empty folder for a test.
     *
     * @param name its name
     * @return the folder
     */
    static Path scratch(String name) throws IOException {
        Path parent = Files.createDirectories(MODULE.resolve("target/scratch"));
        return Files.createTempDirectory(parent, name + ".");
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
