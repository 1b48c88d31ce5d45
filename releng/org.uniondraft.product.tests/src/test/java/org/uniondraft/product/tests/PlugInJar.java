package org.uniondraft.product.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.tools.ToolProvider;

/** Makes the jars of plug-ins that only tests need. */
final class PlugInJar {

    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: %s;singleton:=true
            Bundle-Version: 1.0.0
            Bundle-ActivationPolicy: lazy
            Require-Bundle: org.uniondraft.core
            """;

    private PlugInJar() {
    }

    /**
     * Makes a plug-in of a {@code plugin.xml} alone.
     *
     * @param folder where the jar goes
     * @param name the symbolic name
     * @param extensions what stands in the {@code plugin.xml}
     */
    static void ofXml(Path folder, String name, String extensions) throws IOException {
        write(folder.resolve(name + ".jar"), name, extensions, null);
    }

    /**
     * Makes a plug-in with an exporter.
     *
     * @param product what it is compiled against
     * @param folder where the jar goes
     * @param name the symbolic name, and the package of the class
     * @param type the name of the class
     * @param body what its method does with {@code document} and {@code out}
     */
    static void ofExporter(Product product, Path folder, String name, String type, String body) throws IOException {
        Path classes = product.newFolder();
        Path source = classes.resolve(type + ".java");
        Files.writeString(source, """
                package %s;
                public final class %s implements org.uniondraft.core.export.Exporter {
                    @Override
                    public int export(org.uniondraft.model.Document document,
                            org.uniondraft.core.export.ExportContext context, java.io.OutputStream out)
                            throws java.io.IOException {
                        %s
                        return UNKNOWN_PAGES;
                    }
                }
                """.formatted(name, type, body));
        String path;
        try (Stream<Path> jars = Files.list(product.home().resolve("plugins"))) {
            path = String.join(":", (Iterable<String>) jars.map(Path::toString)::iterator);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(messages, null, null,
                List.of("--release", "21", "-cp", path, "-d", classes.toString(), "-proc:none"), null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source)).call();
        if (!compiled) {
            throw new IOException(messages.toString());
        }
        write(folder.resolve(name + ".jar"), name, """
                <extension point="org.uniondraft.core.exporters">
                  <exporter id="%s" label="%s" extension="%s" class="%s.%s"/>
                </extension>
                """.formatted(name, name, type.toLowerCase(Locale.ROOT), name, type), classes);
    }

    private static void write(Path jar, String name, String extensions, Path classes) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(file)) {
            entry(zip, "META-INF/MANIFEST.MF", MANIFEST.formatted(name).getBytes(StandardCharsets.UTF_8));
            entry(zip, "plugin.xml", ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n"
                    + extensions + "</plugin>\n").getBytes(StandardCharsets.UTF_8));
            if (classes != null) {
                try (Stream<Path> files = Files.walk(classes)) {
                    for (Path each : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                        entry(zip, classes.relativize(each).toString(), Files.readAllBytes(each));
                    }
                }
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
