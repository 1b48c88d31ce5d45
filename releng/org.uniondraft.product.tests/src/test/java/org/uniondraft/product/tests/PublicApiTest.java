package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are what a stranger could have written: they use the API of core, checker and model, and are part of no feature. */
class PublicApiTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(org\\.uniondraft\\.[a-z.]+)\\.[A-Z]");
    private static final Pattern EXPORT = Pattern.compile("([a-zA-Z0-9_.]+)((?:;[a-z-]+:?=(?:\"[^\"]*\"|[^,;]*))*)(?:,|$)");
    private static final Pattern REQUIRED = Pattern.compile("(?:^|,)\\s*([a-zA-Z][\\w.]*)");

    @ParameterizedTest
    @ValueSource(strings = {"org.uniondraft.example.readers", "org.uniondraft.example.canteen"})
    void exampleUsesTheApiOnly(String example) throws Exception {
        Path folder = Repository.file("bundles/examples/" + example);
        Manifest manifest;
        try (JarFile jar = new JarFile(Repository.exampleJar(example).toFile())) {
            manifest = jar.getManifest();
        }
        assertEquals(null, manifest.getMainAttributes().getValue("Import-Package"));
        List<String> ours = example.endsWith("readers") ? List.of("org.uniondraft.core")
                : List.of("org.uniondraft.core", "org.uniondraft.check");
        assertEquals(ours,
                REQUIRED.matcher(manifest.getMainAttributes().getValue("Require-Bundle").replaceAll("\"[^\"]*\"", ""))
                        .results().map(each -> each.group(1)).toList());

        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path java : (Iterable<Path>) files.filter(file -> file.toString().endsWith(".java"))::iterator) {
                IMPORT.matcher(Files.readString(java)).results().map(each -> each.group(1)).forEach(used::add);
            }
        }
        assertEquals(example.endsWith("readers"), used.isEmpty());
        used.removeAll(api("core"));
        used.removeAll(api("check"));
        used.removeAll(api("model"));
        assertEquals(Set.of(), used);
    }

    @Test
    void noFeatureHasAnExample() throws Exception {
        try (Stream<Path> features = Files.walk(Repository.file("features"))) {
            List<Path> all = features.filter(file -> file.endsWith("feature.xml")).toList();
            assertTrue(all.size() >= 3, all::toString);
            for (Path feature : all) {
                assertTrue(!Files.readString(feature).contains("org.uniondraft.example."), feature::toString);
            }
        }
    }

    /** The packages that a bundle of the core exports to everyone. */
    private static Set<String> api(String name) throws Exception {
        Path manifest = Repository.file("bundles/core/org.uniondraft." + name + "/META-INF/MANIFEST.MF");
        String exported;
        try (var in = Files.newInputStream(manifest)) {
            exported = new Manifest(in).getMainAttributes().getValue("Export-Package");
        }
        Set<String> packages = new HashSet<>();
        EXPORT.matcher(exported).results().filter(each -> !each.group(2).contains(";x-"))
                .map(each -> each.group(1)).forEach(packages::add);
        assertTrue(packages.contains("org.uniondraft." + (name.equals("core") ? "core.export" : name)));
        return packages;
    }
}
