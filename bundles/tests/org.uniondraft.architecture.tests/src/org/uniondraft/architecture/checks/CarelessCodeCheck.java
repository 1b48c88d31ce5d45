package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.architecture.tree.BundleFolder;
import org.uniondraft.architecture.tree.JavaFiles;
import org.uniondraft.architecture.tree.JavaFiles.Parsed;
import org.uniondraft.architecture.tree.SourceTree;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;

/**
 * No stack trace on the console, no empty catch, nothing put off to later, and System.out only in the command line and in
 * classes that are run by hand, by a main method.
 */
public final class CarelessCodeCheck implements Check {

    private static final Pattern PUT_OFF = Pattern.compile("(?://|\\*)\\s*(TODO|FIXME|XXX)\\b");
    private static final String MAIN = "public static void main(String[] args)";
    private static final String COMMAND_LINE = "bundles/app/org.uniondraft.cli/";

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        List<Path> files = tree.files(path -> path.endsWith(".java") && path.startsWith("bundles/")).stream()
                .filter(file -> !BundleFolder.isGenerated(file)).toList();
        for (Parsed file : JavaFiles.parse(files)) {
            new Habits(tree, file, violations).scan(file.unit(), null);
            Matcher putOff = PUT_OFF.matcher(tree.text(file.path()).orElse(""));
            if (putOff.find()) {
                violations.add("%s: %s".formatted(tree.show(file.path()), putOff.group(1)));
            }
        }
        return violations;
    }

    private static final class Habits extends TreeScanner<Void, Void> {

        private final SourceTree tree;
        private final Parsed file;
        private final List<String> violations;
        private final boolean mayPrint;

        Habits(SourceTree tree, Parsed file, List<String> violations) {
            this.mayPrint = tree.show(file.path()).startsWith(COMMAND_LINE)
                    || tree.text(file.path()).orElse("").contains(MAIN);
            this.tree = tree;
            this.file = file;
            this.violations = violations;
        }

        @Override
        public Void visitCatch(CatchTree node, Void none) {
            if (node.getBlock().getStatements().isEmpty()) {
                violations.add(file.show(tree, node) + ": empty catch");
            }
            return super.visitCatch(node, none);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree node, Void none) {
            if (node.getIdentifier().contentEquals("printStackTrace")) {
                violations.add(file.show(tree, node) + ": printStackTrace");
            }
            boolean console = node.toString().matches("System\\.(?:out|err)");
            if (console && !mayPrint) {
                violations.add(file.show(tree, node) + ": " + node);
            }
            return super.visitMemberSelect(node, none);
        }
    }
}
