package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.JavaFiles;
import org.uniondraft.architecture.tree.JavaFiles.Parsed;
import org.uniondraft.architecture.tree.SourceTree;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;

/** Public types of the API, and what is public in them, have Javadoc. */
public final class JavadocCheck implements Check {

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        tree.bundles().stream().filter(bundle -> !bundle.isTests()).forEach(bundle -> {
            List<String> api = bundle.apiPackages();
            List<Path> files = bundle.handwritten().stream().filter(file -> api.contains(bundle.packageOf(file))).toList();
            JavaFiles.parse(files).forEach(file -> new Undocumented(tree, file, violations).scan(file.unit(), null));
        });
        return violations;
    }

    private static final class Undocumented extends TreePathScanner<Void, Void> {

        private final SourceTree tree;
        private final Parsed file;
        private final List<String> violations;

        Undocumented(SourceTree tree, Parsed file, List<String> violations) {
            this.tree = tree;
            this.file = file;
            this.violations = violations;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (!Visibility.isApi(getCurrentPath(), type.getModifiers())) {
                return null;
            }
            need(type, type.getSimpleName().toString());
            return super.visitClass(type, none);
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
            // The parser adds the constructors that a class or record has without saying so; they have no place.
            boolean written = file.positions().getEndPosition(file.unit(), method) >= 0
                    && file.positions().getStartPosition(file.unit(), method) != file.positions()
                            .getStartPosition(file.unit(), getCurrentPath().getParentPath().getLeaf());
            if (written && !overrides && Visibility.isApi(getCurrentPath(), method.getModifiers())) {
                need(method, method.getName().toString());
            }
            return null;
        }

        private void need(Tree node, String name) {
            String comment = file.docs().getDocComment(getCurrentPath());
            if (comment == null || comment.isBlank()) {
                violations.add("%s: %s has no Javadoc".formatted(file.show(tree, node), name));
            }
        }
    }
}
