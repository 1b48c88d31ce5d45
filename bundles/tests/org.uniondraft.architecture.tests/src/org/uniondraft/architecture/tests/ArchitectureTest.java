package org.uniondraft.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.uniondraft.architecture.checks.Check;
import org.uniondraft.architecture.tree.SourceTree;
import org.uniondraft.tests.support.Places;

/** Holds this repository against the rules of the house. */
class ArchitectureTest {

    private static SourceTree tree;

    @BeforeAll
    static void readTree() {
        tree = SourceTree.at(Places.repository());
    }

    @Test
    void treeIsFound() {
        assertTrue(tree.bundle("org.uniondraft.model").isPresent());
        assertTrue(tree.files().size() > tree.bundles().size());
    }

    @TestFactory
    Stream<DynamicTest> houseKeepsTheRules() {
        return Check.ALL.stream().map(check -> DynamicTest.dynamicTest(check.getClass().getSimpleName(), () -> {
            List<String> violations = check.violations(tree);
            assertEquals("", String.join("\n", violations), () -> violations.size() + " violations");
        }));
    }

    /** A check that cannot fail proves nothing, so each one has a test of its own with a bad tree. */
    @TestFactory
    Stream<DynamicTest> everyCheckIsSeenToFail() {
        return Check.ALL.stream().map(Check::getClass).map(type -> DynamicTest.dynamicTest(type.getSimpleName(),
                () -> assertDoesNotThrow(() -> Class.forName(ArchitectureTest.class.getPackageName() + "."
                        + type.getSimpleName() + "Test"))));
    }
}
