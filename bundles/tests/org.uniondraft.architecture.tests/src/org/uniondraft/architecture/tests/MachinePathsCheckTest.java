package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.architecture.checks.MachinePathsCheck;

class MachinePathsCheckTest {

    private final MachinePathsCheck check = new MachinePathsCheck();

    @TempDir
    Path root;

    @Test
    void relativePathsAndWordsAreFine() {
        new Fixture(root).file("a.txt", "src/work/a ../root/b http://example.org/work/ team/work $dir/root/ /workbench /roots\n")
                .keeps(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"work/main", "root", "home/someone/.m2", "Users/someone/"})
    void pathsOfAMachineAreFound(String path) {
        new Fixture(root).file("a.xml", "<a path=\"/" + path + "\"/>\n").breaks(check, "a.xml", "/" + path.split("/")[0]);
    }
}
