package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.uniondraft.architecture.tree.SourceTree;

/** Text files are UTF-8 without a byte order mark, with LF line ends, the last line included. */
public final class TextFormCheck implements Check {

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (Path file : tree.files(TextFormCheck::isOurs)) {
            byte[] bytes = SourceTree.bytes(file);
            if (bytes.length > 0 && SourceTree.isText(bytes)) {
                tree.text(file).ifPresentOrElse(text -> add(tree.show(file), text, violations),
                        () -> violations.add(tree.show(file) + ": not in UTF-8"));
            }
        }
        return violations;
    }

    private static void add(String file, String text, List<String> violations) {
        if (text.startsWith("\uFEFF")) {
            violations.add(file + ": begins with a byte order mark");
        }
        if (text.indexOf('\r') >= 0) {
            violations.add(file + ": has line ends other than LF");
        }
        if (!text.endsWith("\n")) {
            violations.add(file + ": ends without a line end");
        }
    }

    /** Papers for tests of encodings are kept as they came, and batch files are read by a system that wants CRLF. */
    private static boolean isOurs(String path) {
        return !path.contains("/encodings/") && !path.matches(".*\\.(?:bat|cmd)");
    }
}
