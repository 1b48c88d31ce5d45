package org.uniondraft.docx.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.docx.internal.RootNamespaces;

/** Namespace declarations in one order, whatever order they came in, and nothing else moved. */
class RootNamespacesTest {

    private static String sorted(String part) {
        return new String(RootNamespaces.sorted(part.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<w:a xmlns:w=\"1\" xmlns:r=\"2\" xmlns=\"3\" b=\"c\"><w:d/></w:a>",
        "<w:a xmlns=\"3\" b=\"c\" xmlns:w=\"1\" xmlns:r=\"2\"><w:d/></w:a>",
        "<w:a b=\"c\" xmlns:r=\"2\" xmlns=\"3\" xmlns:w=\"1\"><w:d/></w:a>" })
    void bringsDeclarationsIntoOrder(String part) {
        assertEquals("<w:a xmlns:r=\"2\" xmlns:w=\"1\" xmlns=\"3\" b=\"c\"><w:d/></w:a>", sorted(part));
    }

    @Test
    void keepsWhatStandsBeforeAndBehindTheRoot() {
        assertEquals("<?xml version=\"1.0\"?>\n<a xmlns:b=\"1\" xmlns:c=\"2\"/>",
                sorted("<?xml version=\"1.0\"?>\n<a xmlns:c=\"2\" xmlns:b=\"1\"/>"));
    }

    @Test
    void leavesDeclarationsInsideAlone() {
        String part = "<a xmlns=\"1\"><b xmlns:z=\"1\" xmlns:y=\"2\">文字 xmlns:x=\"3\"</b></a>";
        assertEquals(part, sorted(part));
    }

    @Test
    void namesADeclarationOnce() {
        assertEquals("<a xmlns:b=\"1\"/>", sorted("<a xmlns:b=\"1\" xmlns:b=\"1\"/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "文字", "<?xml version=\"1.0\"?>", "<a/>", "<a b=\"xmlns\"/>" })
    void leavesAloneWhatHasNothingToSort(String part) {
        assertEquals(part, sorted(part));
    }
}
