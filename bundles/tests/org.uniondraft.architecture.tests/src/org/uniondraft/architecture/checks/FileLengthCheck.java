package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.SourceTree;

/** A hand-written Java file has at most 600 lines. */
public final class FileLengthCheck implements Check {

    private static final int MOST_LINES = 600;

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (Path file : tree.files(path -> path.endsWith(".java"))) {
            long lines = tree.text(file).orElse("").lines().count();
            if (lines > MOST_LINES && !BundleFolder.isGenerated(file)) {
                violations.add("%s: has %d lines".formatted(tree.show(file), lines));
            }
        }
        return violations;
    }
}
