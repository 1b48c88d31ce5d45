package org.uniondraft.architecture.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * The sources of a bundle.
 *
 * @param tree the tree it lies in
 * @param folder its folder
 * @param headers its manifest
 */
public record BundleFolder(SourceTree tree, Path folder, Map<String, String> headers) {

    /** Where the manifest lies in the folder of a bundle. */
    public static final Path MANIFEST = Path.of("META-INF", "MANIFEST.MF");

    static BundleFolder read(SourceTree tree, Path folder) {
        Map<String, String> headers = new HashMap<>();
        try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
            ManifestElement.parseBundleManifest(in, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException(tree.show(folder), e);
        }
        return new BundleFolder(tree, folder, headers);
    }

    /** {@return the symbolic name} */
    public String name() {
        return header("Bundle-SymbolicName").getFirst().getValue();
    }

    /** {@return whether it holds tests and nothing else} */
    public boolean isTests() {
        return tree.show(folder).startsWith("bundles/tests/");
    }

    /**
     * Reads a header of the manifest.
     *
     * @param name its name
     * @return its elements; empty if it is not there
     */
    public List<ManifestElement> header(String name) {
        try {
            ManifestElement[] elements = ManifestElement.parseHeader(name, headers.get(name));
            return elements == null ? List.of() : List.of(elements);
        } catch (BundleException e) {
            throw new IllegalStateException(tree.show(folder), e);
        }
    }

    /** {@return the names of the bundles it requires, a host of a fragment included} */
    public List<String> required() {
        List<String> names = new ArrayList<>();
        header("Require-Bundle").forEach(element -> names.add(element.getValue()));
        header("Fragment-Host").forEach(element -> names.add(element.getValue()));
        return names;
    }

    /** {@return the packages it imports} */
    public List<String> imported() {
        return header("Import-Package").stream().map(ManifestElement::getValue).toList();
    }

    /** {@return what it exports} */
    public List<ManifestElement> exported() {
        return header("Export-Package");
    }

    /** {@return the packages it exports for everybody} */
    public List<String> apiPackages() {
        return exported().stream().filter(element -> !isInternal(element)).map(ManifestElement::getValue).toList();
    }

    /**
     * Tells whether an export is meant for a few only.
     *
     * @param export an element of the header
     * @return whether it is internal or for friends
     */
    public static boolean isInternal(ManifestElement export) {
        return "true".equals(export.getDirective("x-internal")) || export.getDirective("x-friends") != null;
    }

    /**
     * Finds a file.
     *
     * @param path its path in the bundle
     * @return the file; empty if it is not there
     */
    public Optional<Path> file(String path) {
        Path file = folder.resolve(path);
        return tree.files().contains(file) ? Optional.of(file) : Optional.empty();
    }

    /** {@return its files, in order of their paths} */
    public List<Path> files() {
        return tree.files().stream().filter(file -> file.startsWith(folder)).toList();
    }

    /** {@return its hand-written Java files} */
    public List<Path> handwritten() {
        return java().stream().filter(file -> !isGenerated(file)).toList();
    }

    /** {@return all its Java files} */
    public List<Path> java() {
        return files().stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    /**
     * Tells whether a Java file was written by a generator.
     *
     * @param file the file
     * @return whether it lies in a folder for generated code
     */
    public static boolean isGenerated(Path file) {
        for (Path part : file) {
            if (part.toString().equals("src-gen")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The package of a Java file.
     *
     * @param file the file, in a source folder of this bundle
     * @return its package, by the folder it lies in
     */
    public String packageOf(Path file) {
        Path inBundle = folder.relativize(file);
        // The first part is the source folder, the last one the file.
        return inBundle.getNameCount() < 3 ? ""
                : inBundle.subpath(1, inBundle.getNameCount() - 1).toString().replace('\\', '/').replace('/', '.');
    }
}
