package org.uniondraft.ui.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.uniondraft.core.persistence.DocumentFiles;

/** What the library does with files. They stay ordinary files in ordinary folders. */
public final class LibraryFiles {

    /** Papers lie by year, or by year and committee; deeper down a folder is hardly one of papers. */
    static final int DEPTH = 5;
    private static final String ENDING = "." + DocumentFiles.EXTENSION;
    /** What no system, or not every one, has in the names of files. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final int LONGEST_NAME = 80;

    private LibraryFiles() {
    }

    /**
     * Lists the papers below a folder. What cannot be looked into is left out, as are hidden folders.
     *
     * @param folder the folder
     * @return the files
     * @throws IOException if the folder itself cannot be read
     */
    public static List<Path> list(Path folder) throws IOException {
        List<Path> papers = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return visited.equals(folder) || !isHidden(visited) ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isPaper(file) && !isHidden(file)) {
                    papers.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(folder)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return papers;
    }

    private static boolean isHidden(Path file) {
        return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }

    /**
     * Tells whether a file is a paper by its name.
     *
     * @param file the file
     * @return whether it has the ending of one
     */
    public static boolean isPaper(Path file) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Gives the name of a paper's file without its ending.
     *
     * @param file the file
     * @return the name
     */
    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return isPaper(file) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * Makes a name for a file of a text, such as a title.
     *
     * @param text the text
     * @return the text without what file names cannot have, cut where it is too long; empty if nothing is left
     */
    public static String toName(String text) {
        String name = FORBIDDEN.matcher(text).replaceAll(" ").strip();
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        return name.replaceFirst("^\\.+", "").replaceFirst("[. ]+$", "");
    }

    /**
     * Finds a name in a folder that is free.
     *
     * @param folder the folder
     * @param name the name without ending that is wanted
     * @return a file that is not there, with this name or this name and a number
     */
    public static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ENDING);
        }
        return file;
    }

    /**
     * Gives a paper another name in the same folder.
     *
     * @param file the paper
     * @param name the name without ending; has to be one that {@link #toName} leaves as it is
     * @return the paper under its new name
     * @throws IOException if it cannot be renamed; a {@link FileAlreadyExistsException} if the name is taken
     */
    public static Path rename(Path file, String name) throws IOException {
        Path target = file.resolveSibling(name + ENDING);
        // On systems that do not tell capital letters from small ones, both are the same file.
        if (Files.exists(target) && !Files.isSameFile(file, target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        return Files.move(file, target);
    }

    /**
     * Copies a paper in its folder.
     *
     * @param file the paper
     * @param suffix what is added to its name
     * @return the copy
     * @throws IOException if it cannot be copied
     */
    public static Path duplicate(Path file, String suffix) throws IOException {
        return Files.copy(file, free(file.getParent(), nameOf(file) + suffix));
    }
}
