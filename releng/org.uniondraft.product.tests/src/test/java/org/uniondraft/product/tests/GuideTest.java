package org.uniondraft.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in guide is followed to the letter: its files are written and its commands run, in the order of the page. */
class GuideTest {

    private static final String GUIDE = "bundles/app/org.uniondraft.help/guide/%s/plug-ins.html";
    private static final Pattern BLOCK = Pattern.compile("<pre class=\"(file|run|site)\"(?: title=\"([^\"]+)\")?>(.*?)</pre>",
            Pattern.DOTALL);

    @TempDir(factory = Repository.Scratch.class)
    private Path scratch;

    /**
     * A step of the guide.
     *
     * @param kind whether it is a file to be written, commands to be run, or commands that need an update site
     * @param file the name of the file; null if the text is to be run
     * @param text the text
     */
    private record Step(String kind, String file, String text) {
    }

    @Test
    void bothLanguagesHaveTheSameSteps() throws Exception {
        assertEquals(steps("zh"), steps("en"));
    }

    @Test
    void followingTheGuideMakesAPlugIn() throws Exception {
        Product product = Product.copy(scratch);
        List<String> outputs = new ArrayList<>();
        // The first line is the one that the reader is asked to change; a terminal keeps its folder from step to step.
        String terminal = "export UNIONDRAFT=" + product.home() + "\n";
        Path folder = product.work();
        for (Step step : steps("zh").stream().filter(each -> !each.kind().equals("site")).toList()) {
            if (step.file() != null) {
                Path file = product.work().resolve(step.file());
                Files.createDirectories(file.getParent());
                Files.writeString(file, step.text());
                continue;
            }
            Path where = product.work().resolve("where");
            String script = step.text().replaceFirst("(?m)^export UNIONDRAFT=.*\\n", "");
            outputs.add(product.shell(terminal + "cd '" + folder + "'\n" + script + "pwd > '" + where + "'\n").output());
            folder = Path.of(Files.readString(where).strip());
        }
        assertEquals(6, outputs.size());
        assertTrue(outputs.get(2).contains("org.example.harbour.fleet\tFleet\torg.example.harbour\n"), outputs.get(2));
        assertTrue(outputs.get(3).contains("\"org.example.harbour.fleet\""), outputs.get(3));
        assertFalse(outputs.get(4).contains("org.example.harbour"), outputs.get(4));
        assertTrue(outputs.get(5).endsWith("plan.count\n"), outputs.get(5));
        assertTrue(Integer.parseInt(Files.readString(product.work().resolve("plan.count")).strip()) > 0);
        assertEquals(List.of(), product.loggedErrors());
    }

    @Test
    void aPlugInComesFromAnUpdateSiteAndGoes() throws Exception {
        Product product = Product.copy(scratch);
        String commands = steps("zh").stream().filter(each -> each.kind().equals("site")).map(Step::text)
                .collect(Collectors.joining()).replaceFirst("(?m)^export SITE=.*\\n", "");
        Path site = Repository.file("releng/org.uniondraft.examples.site/target/repository");
        String output = product.shell("""
                export UNIONDRAFT=%s SITE=%s MAVEN_ARGS=%s PATH="%s/bin:$PATH"
                """.formatted(product.home(), site.toUri(), Boolean.getBoolean("uniondraft.offline") ? "-o" : "-B",
                System.getProperty("maven.home")) + commands).out();
        assertTrue(output.contains("org.uniondraft.example.readers\tReading room\torg.uniondraft.example.readers\n"),
                output);
        assertFalse(product.run("list", "sections").output().contains("org.uniondraft.example"));
        assertEquals(List.of(), product.loggedErrors());
    }

    private static List<Step> steps(String language) throws Exception {
        List<Step> steps = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(Repository.file(GUIDE.formatted(language))));
        while (blocks.find()) {
            assertEquals(blocks.group(1).equals("file"), blocks.group(2) != null, blocks.group());
            steps.add(new Step(blocks.group(1), blocks.group(2),
                    blocks.group(3).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
        }
        return steps;
    }
}
