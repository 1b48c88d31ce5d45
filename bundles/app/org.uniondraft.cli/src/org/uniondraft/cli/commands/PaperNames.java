package org.uniondraft.cli.commands;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.uniondraft.core.persistence.DocumentFiles;

/** Names the papers of a source that has several of them, so that no name is given twice in one call. */
final class PaperNames {

    private final Path folder;
    private final Set<String> taken = new HashSet<>();

    /**
     * Begins to give out names.
     *
     * @param folder where the papers go
     * @param reserved the files that sources with one paper become
     */
    PaperNames(Path folder, Collection<Path> reserved) {
        this.folder = folder;
        reserved.forEach(file -> taken.add(Outputs.key(file)));
    }

    /**
     * Names a paper.
     *
     * @param stem the name of the source without its extension
     * @param number the place of the paper in the source, from 1
     * @return STEM-NUMBER.udoc; with a higher number if that name is taken
     */
    Path next(String stem, int number) {
        Path file = folder.resolve(stem + "-" + number + "." + DocumentFiles.EXTENSION);
        return taken.add(Outputs.key(file)) ? file : next(stem, number + 1);
    }
}
