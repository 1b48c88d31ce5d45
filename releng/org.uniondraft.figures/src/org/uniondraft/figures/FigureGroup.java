package org.uniondraft.figures;

import java.io.PrintStream;
import java.nio.file.Path;

/** Some figures that belong together: how well one thing is done on the real papers. */
@FunctionalInterface
public interface FigureGroup {

    /**
     * Measures and prints.
     *
     * @param samples the folder of the real papers
     * @param out where the figures go
     * @throws Exception if the papers cannot be read
     */
    void print(Path samples, PrintStream out) throws Exception;
}
