package org.uniondraft.architecture.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A source repository as it would be committed: without what git ignores. */
public final class SourceTree {

    private static final int LOOKED_AT_FOR_ZERO = 8000;

    private final Path root;
    private final List<Path> files;
    private final List<BundleFolder> bundles;
    private final Map<Path, Optional<String>> texts = new HashMap<>();

    private SourceTree(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
        this.bundles = files.stream().filter(file -> file.endsWith(BundleFolder.MANIFEST))
                .map(file -> BundleFolder.read(this, file.getParent().getParent())).toList();
    }

    /**
     * Reads a tree.
     *
     * @param root its root
     * @return the tree
     */
    public static SourceTree at(Path root) {
        IgnoredFiles ignored = IgnoredFiles.of(root);
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skip = !folder.equals(root) && ignored.contains(slashed(root, folder), true);
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !ignored.contains(slashed(root, file), false)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return new SourceTree(root, List.copyOf(files));
    }

    /** {@return the root} */
    public Path root() {
        return root;
    }

    /** {@return all files, in order of their paths} */
    public List<Path> files() {
        return files;
    }

    /**
     * Finds files.
     *
     * @param wanted asked with the path from the root, with slashes
     * @return the files
     */
    public List<Path> files(Predicate<String> wanted) {
        return files.stream().filter(file -> wanted.test(show(file))).toList();
    }

    /** {@return all bundles} */
    public List<BundleFolder> bundles() {
        return bundles;
    }

    /**
     * Finds a bundle.
     *
     * @param name its symbolic name
     * @return the bundle; empty if it is not ours
     */
    public Optional<BundleFolder> bundle(String name) {
        return bundles.stream().filter(bundle -> bundle.name().equals(name)).findFirst();
    }

    /**
     * Names a file for a message.
     *
     * @param file a file of the tree
     * @return its path from the root, with slashes
     */
    public String show(Path file) {
        return slashed(root, file);
    }

    /**
     * Reads a text.
     *
     * @param file a file of the tree
     * @return its text; empty if it is binary or not in UTF-8
     */
    public Optional<String> text(Path file) {
        return texts.computeIfAbsent(file, SourceTree::read);
    }

    /**
     * Tells whether a file is text, by the rule of git.
     *
     * @param bytes what is in it
     * @return whether there is no zero at its beginning
     */
    public static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT_FOR_ZERO); i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its bytes
     */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file) {
        byte[] bytes = bytes(file);
        if (!isText(bytes)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String slashed(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
