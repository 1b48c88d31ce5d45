package org.uniondraft.architecture.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the {@code .gitignore} at the root of a tree leaves out: the part of its language that ours uses. */
final class IgnoredFiles {

    private record Rule(Pattern path, boolean foldersOnly) {
    }

    private final List<Rule> rules = new ArrayList<>();

    private IgnoredFiles() {
        add(".git");
    }

    static IgnoredFiles of(Path root) {
        IgnoredFiles ignored = new IgnoredFiles();
        Path file = root.resolve(".gitignore");
        if (Files.exists(file)) {
            try {
                Files.readAllLines(file).stream().map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(ignored::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ignored;
    }

    private void add(String line) {
        boolean foldersOnly = line.endsWith("/");
        String name = foldersOnly ? line.substring(0, line.length() - 1) : line;
        boolean anchored = name.contains("/");
        String glob = name.startsWith("/") ? name.substring(1) : name;
        StringBuilder regex = new StringBuilder(anchored ? "" : "(.*/)?");
        for (String literal : glob.splitWithDelimiters("\\*\\*/|\\*", 0)) {
            regex.append(switch (literal) {
                case "**/" -> "(.*/)?";
                case "*" -> "[^/]*";
                default -> Pattern.quote(literal);
            });
        }
        rules.add(new Rule(Pattern.compile(regex.toString()), foldersOnly));
    }

    /** Tells whether a file or folder is left out, by its path from the root with slashes. */
    boolean contains(String path, boolean folder) {
        return rules.stream().anyMatch(rule -> (folder || !rule.foldersOnly) && rule.path.matcher(path).matches());
    }
}
