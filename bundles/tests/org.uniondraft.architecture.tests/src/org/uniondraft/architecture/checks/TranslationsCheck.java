package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.uniondraft.architecture.tree.KeyedTexts;
import org.uniondraft.architecture.tree.SourceTree;

/** User text is there in English and in Chinese, with the same places for values, and declarations name none that is not. */
public final class TranslationsCheck implements Check {

    private static final Pattern TRANSLATED = Pattern.compile(".*/(?:messages|plugin|fragment|feature|bundle)\\.properties");
    private static final Pattern CHINESE = Pattern.compile(".*/(?:messages|plugin|fragment|feature|bundle)_zh\\.properties");
    private static final Pattern DECLARATION = Pattern.compile("(.*/)(?:plugin\\.xml|fragment\\.xml|META-INF/MANIFEST\\.MF)");
    private static final Pattern FEATURE = Pattern.compile("(.*/)feature\\.xml");
    private static final Pattern REFERENCE = Pattern.compile("(?:\"|>|: )%([A-Za-z_][\\w.-]*)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    /** The generator of EMF writes keys that its code reads by name. */
    private static final String GENERATED_KEY = "_UI_";

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (Path english : tree.files(path -> TRANSLATED.matcher(path).matches())) {
            Path chinese = sibling(english, "_zh.properties");
            if (tree.files().contains(chinese)) {
                compare(tree, english, chinese, violations);
            } else {
                violations.add("%s: has no Chinese counterpart".formatted(tree.show(english)));
            }
        }
        for (Path chinese : tree.files(path -> CHINESE.matcher(path).matches())) {
            String name = chinese.getFileName().toString().replace("_zh", "");
            if (!ofPlatform(tree, chinese) && !tree.files().contains(chinese.resolveSibling(name))) {
                violations.add("%s: has no English counterpart".formatted(tree.show(chinese)));
            }
        }
        addReferences(tree, DECLARATION, "plugin.properties", violations);
        addReferences(tree, FEATURE, "feature.properties", violations);
        return violations;
    }

    /** The English texts of the platform are in the platform. */
    private static boolean ofPlatform(SourceTree tree, Path chinese) {
        return tree.bundles().stream().filter(bundle -> chinese.startsWith(bundle.folder()))
                .flatMap(bundle -> bundle.header("Fragment-Host").stream())
                .anyMatch(host -> host.getValue().startsWith("org.eclipse."));
    }

    private static Path sibling(Path english, String end) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", end));
    }

    private static void compare(SourceTree tree, Path english, Path chinese, List<String> violations) {
        KeyedTexts first = KeyedTexts.read(english);
        KeyedTexts second = KeyedTexts.read(chinese);
        addDuplicates(tree, english, first, violations);
        addDuplicates(tree, chinese, second, violations);
        Set<String> keys = new TreeSet<>(first.texts().keySet());
        keys.addAll(second.texts().keySet());
        for (String key : keys) {
            String one = first.texts().get(key);
            String other = second.texts().get(key);
            if (one == null || other == null) {
                violations.add("%s: %s is missing".formatted(tree.show(one == null ? english : chinese), key));
            } else if (!places(one).equals(places(other))) {
                violations.add("%s: %s has other places for values than the English text".formatted(tree.show(chinese), key));
            } else if (!places(one).isEmpty() && (one + other).replace("''", "").contains("'")) {
                violations.add("%s: %s has a lone apostrophe, which binding drops".formatted(tree.show(english), key));
            }
        }
    }

    private static void addDuplicates(SourceTree tree, Path file, KeyedTexts texts, List<String> violations) {
        texts.repeated().forEach(key -> violations.add("%s: %s is there twice".formatted(tree.show(file), key)));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Compares the keys that the declarations of one folder name with those of the file of texts in that folder. */
    private static void addReferences(SourceTree tree, Pattern declaration, String texts, List<String> violations) {
        Map<String, Set<String>> named = tree.files(path -> declaration.matcher(path).matches()).stream()
                .collect(Collectors.groupingBy(file -> folder(declaration, tree.show(file)),
                        Collectors.flatMapping(file -> references(tree.text(file)).stream(), Collectors.toSet())));
        named.forEach((folder, keys) -> {
            Path file = tree.root().resolve(folder + texts);
            Set<String> known = tree.files().contains(file) ? KeyedTexts.read(file).texts().keySet() : Set.of();
            keys.stream().filter(key -> !known.contains(key)).sorted()
                    .forEach(key -> violations.add("%s%s: %s is named and missing".formatted(folder, texts, key)));
            known.stream().filter(key -> !keys.contains(key) && !key.startsWith(GENERATED_KEY))
                    .forEach(key -> violations.add("%s%s: %s is not used".formatted(folder, texts, key)));
        });
    }

    private static String folder(Pattern declaration, String path) {
        var matcher = declaration.matcher(path);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static Set<String> references(Optional<String> text) {
        return REFERENCE.matcher(text.orElse("")).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }
}
