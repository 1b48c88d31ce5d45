package org.uniondraft.architecture.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.lang.model.element.Modifier;

import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.JavaFiles;
import org.uniondraft.architecture.tree.JavaFiles.Parsed;
import org.uniondraft.architecture.tree.SourceTree;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;

/** docx4j stays behind one bundle: no other one requires it, and none of its types is in the API of that one. */
public final class LibraryCheck implements Check {

    private static final String LIBRARY = "org.docx4j";
    private static final String LIBRARY_BUNDLE = "org.uniondraft.docx4j";
    private static final String USER = "org.uniondraft.docx";
    private static final Set<String> MAY_REQUIRE = Set.of(USER, USER + ".tests", LIBRARY_BUNDLE + ".tests");

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (BundleFolder bundle : tree.bundles()) {
            if (!MAY_REQUIRE.contains(bundle.name()) && !bundle.name().equals(LIBRARY_BUNDLE)) {
                boolean needed = bundle.required().contains(LIBRARY_BUNDLE)
                        || bundle.imported().stream().anyMatch(name -> name.startsWith(LIBRARY));
                if (needed) {
                    violations.add("%s: needs docx4j".formatted(bundle.name()));
                }
            }
        }
        tree.bundle(USER).ifPresent(bundle -> addSignatures(bundle, violations));
        return violations;
    }

    private static void addSignatures(BundleFolder bundle, List<String> violations) {
        boolean reexported = bundle.header("Require-Bundle").stream()
                .anyMatch(element -> element.getValue().equals(LIBRARY_BUNDLE) && element.getDirective("visibility") != null);
        if (reexported) {
            violations.add("%s: passes docx4j on".formatted(bundle.name()));
        }
        List<String> api = bundle.apiPackages();
        JavaFiles.parse(bundle.java().stream().filter(file -> api.contains(bundle.packageOf(file))).toList())
                .forEach(file -> new Signatures(file).types()
                        .forEach(type -> violations.add("%s: %s of docx4j is in the API"
                                .formatted(bundle.tree().show(file.path()), type))));
    }

    /** Gathers the types of the library that public members of a file name, code aside. */
    private static final class Signatures extends TreePathScanner<Void, Void> {

        private final Set<String> types = new TreeSet<>();
        private final Map<String, String> imports = new TreeMap<>();
        private final Parsed file;

        Signatures(Parsed file) {
            this.file = file;
            for (ImportTree line : file.unit().getImports()) {
                String name = line.getQualifiedIdentifier().toString();
                imports.put(name.substring(name.lastIndexOf('.') + 1), name);
            }
        }

        Set<String> types() {
            scan(file.unit(), null);
            return types;
        }

        @Override
        public Void visitImport(ImportTree line, Void none) {
            return null;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            return Visibility.isApi(getCurrentPath(), type.getModifiers()) ? super.visitClass(type, none) : null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            return Visibility.isApi(getCurrentPath(), method.getModifiers()) ? super.visitMethod(method, none) : null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void none) {
            boolean seen = isSignature(field) || Visibility.isApi(getCurrentPath(), field.getModifiers());
            return seen ? scan(field.getType(), none) : null;
        }

        /** Parameters have no modifiers of their own, and components of records are fields for the parser. */
        private boolean isSignature(VariableTree field) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            boolean component = parent.getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            return parent instanceof MethodTree || component;
        }

        @Override
        public Void visitBlock(BlockTree block, Void none) {
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree identifier, Void none) {
            add(imports.getOrDefault(identifier.getName().toString(), ""));
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void none) {
            // What is left of the last dot is the package.
            return add(select.toString()) ? null : super.visitMemberSelect(select, none);
        }

        private boolean add(String name) {
            return name.startsWith(LIBRARY + ".") && types.add(name);
        }
    }
}
