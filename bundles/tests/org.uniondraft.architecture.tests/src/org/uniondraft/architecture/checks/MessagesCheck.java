package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.KeyedTexts;
import org.uniondraft.architecture.tree.SourceTree;

/** Every message has a field and a user, and every field a message: of NLS classes and their message files. */
public final class MessagesCheck implements Check {

    private static final String TEXTS = "messages.properties";
    private static final String CLASS = "Messages.java";
    private static final Pattern FIELD = Pattern.compile("^\\s*public static String (\\w+);", Pattern.MULTILINE);

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : tree.bundles()) {
            for (Path file : bundle.files()) {
                if (file.endsWith(TEXTS)) {
                    addClass(bundle, file, violations);
                } else if (file.endsWith(CLASS) && !tree.files().contains(file.resolveSibling(TEXTS))) {
                    violations.add("%s: has no %s beside it".formatted(tree.show(file), TEXTS));
                }
            }
        }
        return violations;
    }

    private static void addClass(BundleFolder bundle, Path texts, List<String> violations) {
        SourceTree tree = bundle.tree();
        Path type = texts.resolveSibling(CLASS);
        if (!tree.files().contains(type)) {
            violations.add("%s: has no %s beside it".formatted(tree.show(texts), CLASS));
            return;
        }
        Set<String> keys = KeyedTexts.read(texts).texts().keySet();
        Set<String> fields = new TreeSet<>();
        FIELD.matcher(tree.text(type).orElse("")).results().forEach(result -> fields.add(result.group(1)));
        keys.stream().filter(key -> !fields.contains(key))
                .forEach(key -> violations.add("%s: %s has no field".formatted(tree.show(texts), key)));
        fields.stream().filter(field -> !keys.contains(field))
                .forEach(field -> violations.add("%s: %s has no message".formatted(tree.show(type), field)));
        String users = users(bundle, type);
        fields.stream().filter(field -> !Pattern.compile("\\bMessages\\.%s\\b".formatted(field)).matcher(users).find())
                .forEach(field -> violations.add("%s: %s is not used".formatted(tree.show(type), field)));
    }

    /** The text of all files that see the class under its simple name. */
    private static String users(BundleFolder bundle, Path type) {
        String home = bundle.packageOf(type);
        StringBuilder users = new StringBuilder();
        for (Path file : bundle.java()) {
            String text = bundle.tree().text(file).orElse("");
            boolean sees = bundle.packageOf(file).equals(home) || text.contains("import " + home + ".Messages;");
            if (sees && !file.equals(type)) {
                users.append(text).append('\n');
            }
        }
        return users.toString();
    }
}
