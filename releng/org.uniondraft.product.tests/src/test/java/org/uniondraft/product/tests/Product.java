package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of the product that was built for Linux, with a cache and settings of its own. */
final class Product {

    private final Path scratch;
    private final Path home;
    private final Path work;

    private Product(Path scratch) throws IOException {
        this.scratch = scratch;
        this.home = scratch.resolve("uniondraft");
        this.work = Files.createDirectories(scratch.resolve("work"));
    }

    /**
     * What came of a run.
     *
     * @param code the exit code
     * @param out what it wrote on the standard output
     * @param err what it wrote on the standard error
     */
    record Run(int code, String out, String err) {

        /** {@return the output of a run that must have gone well and silently} */
        String output() {
            if (code != 0 || !err.isEmpty()) {
                throw new AssertionError("exit " + code + "\n" + out + err);
            }
            return out;
        }
    }

    /**
     * Copies the product.
     *
     * @param scratch the temporary folder of the test
     * @return the copy
     */
    static Product copy(Path scratch) throws IOException {
        Path built = Repository.file("releng/org.uniondraft.product/target/products/org.uniondraft.product/linux/gtk/"
                + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64") + "/uniondraft");
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the product of another platform is not run");
        Product product = new Product(scratch);
        copy(built, product.home);
        return product;
    }

    /** The jars are only read, so links do, and take no room. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (file.toString().endsWith(".jar")) {
                    Files.createLink(copy, file);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** {@return the folder of the product} */
    Path home() {
        return home;
    }

    /** {@return the working folder of its runs} */
    Path work() {
        return work;
    }

    /** {@return an empty folder} */
    Path newFolder() throws IOException {
        return Files.createTempDirectory(scratch, "folder");
    }

    /** {@return the folder in the product that plug-ins are dropped into} */
    Path dropIns() throws IOException {
        return Files.createDirectories(home.resolve("dropins"));
    }

    /** {@return the folder of the user that plug-ins are dropped into} */
    Path dropInsOfUser() throws IOException {
        return Files.createDirectories(scratch.resolve("config/uniondraft/dropins"));
    }

    /**
     * Runs a command of the product.
     *
     * @param arguments the words behind its name
     * @return what came of it
     */
    Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("uniondraft").toString()));
        command.addAll(List.of(arguments));
        return execute(command);
    }

    /**
     * Runs a script of the shell, as someone would type it.
     *
     * @param script its lines
     * @return what came of it
     */
    Run shell(String script) throws IOException, InterruptedException {
        return execute(List.of("sh", "-euc", script));
    }

    /** {@return the home of the user of the workbench} */
    Path homeOfUser() throws IOException {
        return Files.createDirectories(scratch.resolve("user"));
    }

    /**
     * Opens the workbench, with settings and a home of its own.
     *
     * @param locale the locale of the system
     * @return the process that starts it; the workbench is its child
     */
    Process startWorkbench(String locale) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("uniondraft").toString()).directory(work.toFile())
                .redirectOutput(scratch.resolve("out").toFile()).redirectError(scratch.resolve("err").toFile());
        builder.environment().putAll(environment());
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("XDG_DATA_HOME", scratch.resolve("data").toString());
        builder.environment().put("JDK_JAVA_OPTIONS", "-Duser.home=" + homeOfUser());
        return builder.start();
    }

    private Map<String, String> environment() {
        String java = System.getProperty("java.home");
        return Map.of("JAVA_HOME", java, "PATH", java + "/bin:" + System.getenv("PATH"),
                "XDG_CACHE_HOME", scratch.resolve("cache").toString(),
                "XDG_CONFIG_HOME", scratch.resolve("config").toString(), "LC_ALL", "en_US.UTF-8");
    }

    private Run execute(List<String> command) throws IOException, InterruptedException {
        Path out = scratch.resolve("out");
        Path err = scratch.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment());
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }

    /**
     * Reads the errors that UnionDraft has left in the logs.
     *
     * @return the message of each error
     */
    List<String> loggedErrors() throws IOException {
        List<String> messages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(scratch.resolve("cache"))) {
            for (Path log : (Iterable<Path>) files.filter(file -> file.toString().endsWith(".log"))::iterator) {
                boolean error = false;
                for (String line : Files.readAllLines(log)) {
                    if (line.startsWith("!MESSAGE ") && error) {
                        messages.add(line.substring("!MESSAGE ".length()));
                    }
                    error = line.matches("!ENTRY \\S+ 4 .*");
                }
            }
        }
        return messages;
    }

    /** Takes bundles out as an uninstaller would: their jars and their mention in the configuration. */
    void removeBundles(String prefix) throws IOException {
        try (var jars = Files.newDirectoryStream(home.resolve("plugins"), prefix + "*.jar")) {
            for (Path jar : jars) {
                Files.delete(jar);
            }
        }
        Path ini = home.resolve("configuration/config.ini");
        Files.writeString(ini, Files.readString(ini)
                .replaceAll(",reference\\\\:file\\\\:" + prefix.replace(".", "\\.") + "[^,\\s]*", ""));
    }
}
