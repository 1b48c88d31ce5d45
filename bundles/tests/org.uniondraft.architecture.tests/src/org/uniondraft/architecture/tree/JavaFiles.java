package org.uniondraft.architecture.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;

/** Reads Java files with the parser of the JDK. */
public final class JavaFiles {

    /**
     * A Java file as the parser sees it.
     *
     * @param path the file
     * @param unit its syntax
     * @param docs the Javadoc comments
     * @param positions the places in the file
     */
    public record Parsed(Path path, CompilationUnitTree unit, DocTrees docs, SourcePositions positions) {

        /**
         * Names a place for a message.
         *
         * @param tree the source tree
         * @param node a node of the syntax
         * @return the file and the line
         */
        public String show(SourceTree tree, Tree node) {
            return tree.show(path) + ":" + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, node));
        }
    }

    private JavaFiles() {
    }

    /**
     * Parses Java files. Nothing is resolved: names are as they are written.
     *
     * @param files the files
     * @return what they hold, in the same order
     */
    public static List<Parsed> parse(List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            List<Parsed> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                parsed.add(new Parsed(Path.of(unit.getSourceFile().toUri()), unit, docs, docs.getSourcePositions()));
            }
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
