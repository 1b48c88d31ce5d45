package org.uniondraft.architecture.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.uniondraft.architecture.tree.SourceTree;

/** No file knows where somebody's checkout or home lies. */
public final class MachinePathsCheck implements Check {

    /** Behind a letter, a dot or another slash it is the middle of a relative path or of an address. */
    private static final Pattern MACHINE_PATH = Pattern
            .compile("(?<![\\w.~*/\\\\$}\\])-])/(?:work|root|home/\\w+|Users/\\w+)(?=[/\\s\"'`<>):;,]|$)", Pattern.MULTILINE);

    @Override
    public List<String> violations(SourceTree tree) {
        List<String> violations = new ArrayList<>();
        for (Path file : tree.files()) {
            Matcher matcher = MACHINE_PATH.matcher(tree.text(file).orElse(""));
            if (matcher.find()) {
                violations.add("%s: names %s".formatted(tree.show(file), matcher.group()));
            }
        }
        return violations;
    }
}
