package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.KeyedTexts;
import org.uniondraft.architecture.tree.SourceTree;

/**
 * The guide has the same pages in each language, every link in it leads somewhere, every chapter that a part of the
 * workbench opens is there, and a label, which stands in {@code <b>}, is one of the user interface in that language.
 */
public final class GuideCheck implements Check {

    private static final String GUIDE = "bundles/app/org.uniondraft.help/guide/";
    private static final String CHAPTERS = GUIDE + "chapters.properties";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(?!https?:)([^\"#]*)(?:#([^\"]*))?\"");
    private static final Pattern LABEL = Pattern.compile("<b>(.*?)</b>", Pattern.DOTALL);
    private static final Pattern MNEMONIC = Pattern.compile("\\(&.\\)|&(?=\\S)");
    private static final Pattern END = Pattern.compile("(?:\\.\\.\\.|…|：|:|\\s)+$");
    private static final String OURS = "org.uniondraft.";
    /** Languages, and how their files of texts end. */
    private static final Map<String, Pattern> TEXTS = Map.of(
            "zh", Pattern.compile(".*_zh\\.properties"),
            "en", Pattern.compile(".*/(?:messages|plugin)\\.properties"));

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        TEXTS.forEach((language, texts) -> {
            Set<String> labels = labels(tree, texts);
            for (Path page : pages(tree, language)) {
                String text = tree.text(page).orElse("");
                addLinks(tree, page, text, violations);
                LABEL.matcher(text).results().map(label -> plain(unescaped(label.group(1))))
                        .filter(label -> !labels.contains(label)).distinct()
                        .forEach(label -> violations.add("%s: nothing is called %s".formatted(tree.show(page), label)));
            }
        });
        addMissing(names(tree, "zh"), names(tree, "en"), "en", violations);
        addMissing(names(tree, "en"), names(tree, "zh"), "zh", violations);
        addChapters(tree, violations);
        return violations;
    }

    private static List<Path> pages(SourceTree tree, String language) {
        return tree.files(path -> path.startsWith(GUIDE + language + "/") && path.endsWith(".html"));
    }

    private static Set<String> names(SourceTree tree, String language) {
        return pages(tree, language).stream().map(page -> page.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addMissing(Set<String> there, Set<String> here, String language, List<String> violations) {
        there.stream().filter(name -> !here.contains(name))
                .forEach(name -> violations.add("%s%s: has no page %s".formatted(GUIDE, language, name)));
    }

    private static void addLinks(SourceTree tree, Path page, String text, List<String> violations) {
        LINK.matcher(text).results().forEach(link -> {
            Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
            String anchor = link.group(2);
            if (!tree.files().contains(target) || anchor != null
                    && !tree.text(target).orElse("").contains("id=\"" + anchor + "\"")) {
                violations.add("%s: %s leads nowhere".formatted(tree.show(page), link.group()));
            }
        });
    }

    private static void addChapters(SourceTree tree, List<String> violations) {
        Path file = tree.root().resolve(CHAPTERS);
        if (!tree.files().contains(file)) {
            return;
        }
        Set<String> parts = tree.bundles().stream().flatMap(GuideCheck::parts).collect(Collectors.toSet());
        KeyedTexts.read(file).texts().forEach((part, chapter) -> {
            if (part.startsWith(OURS) && !parts.contains(part)) {
                violations.add("%s: there is no %s".formatted(CHAPTERS, part));
            }
            Predicate<String> isMissing = language -> !names(tree, language).contains(chapter + ".html");
            TEXTS.keySet().stream().filter(isMissing)
                    .forEach(language -> violations.add("%s: no page %s in %s".formatted(CHAPTERS, chapter, language)));
        });
    }

    /** The packages of a bundle and the classes in them. */
    private static Stream<String> parts(BundleFolder bundle) {
        return bundle.java().stream().flatMap(file -> Stream.of(bundle.packageOf(file),
                bundle.packageOf(file) + "." + file.getFileName().toString().replace(".java", "")));
    }

    private static Set<String> labels(SourceTree tree, Pattern texts) {
        return tree.files(path -> texts.matcher(path).matches()).stream().map(KeyedTexts::read)
                .flatMap(file -> file.texts().values().stream()).map(GuideCheck::plain).collect(Collectors.toSet());
    }

    /** A label as it is spoken of: without mnemonic, and without what follows it on the screen. */
    private static String plain(String label) {
        return END.matcher(MNEMONIC.matcher(label).replaceAll("")).replaceAll("");
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
