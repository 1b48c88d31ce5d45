package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uniondraft.architecture.checks.ExtensionsCheck;

class ExtensionsCheckTest {

    private final ExtensionsCheck check = new ExtensionsCheck();

    @TempDir
    Path root;

    private Fixture extension(String xml) {
        return new Fixture(root).file("bundles/core/org.uniondraft.core/schema/kinds.exsd", Schemas.finished())
                .file("bundles/sections/s/plugin.xml", "<plugin>" + xml + "</plugin>\n");
    }

    @Test
    void aValidExtensionIsFine() {
        extension(Schemas.EXAMPLE + "<extension point=\"org.eclipse.core.runtime.products\"><a/></extension>").keeps(check);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<hint>text</hint> | <kind id=\"inner\"/> | <kind> may not hold [kind]",
            "<hint>text</hint> | <hint/><hint/><hint/> | <kind> may not hold [hint hint hint]",
            "<hint>text</hint> | text | <kind> may not hold text",
            "id=\"plan\" | hidden=\"true\" | <kind> needs id",
            "size=\"small\" | size=\"tiny\" | <kind size> may not be tiny",
            "size=\"small\" | hidden=\"yes\" | <kind hidden> may not be yes",
            "size=\"small\" | colour=\"red\" | <kind> has no attribute colour"})
    void whatTheSchemaDoesNotAllowIsFound(String old, String with, String message) {
        extension(Schemas.EXAMPLE.replace(old, with)).breaks(check, message);
    }

    @Test
    void anEmptyExtensionIsFound() {
        extension("<extension point=\"org.uniondraft.core.kinds\"/>").breaks(check, "<extension> may not hold []");
    }

    @Test
    void aPointThatIsNotThereIsFound() {
        extension("<extension point=\"org.uniondraft.core.sorts\"/>").breaks(check, "no extension point");
    }

    @Test
    void aBrokenFileIsFound() {
        extension("<extension>").breaks(check, "not well-formed");
    }
}
