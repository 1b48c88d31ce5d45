package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.SchemaCheck;

class SchemaCheckTest {

    private static final String BUNDLE = "bundles/core/org.uniondraft.core/";
    private static final String POINT = "<plugin><extension-point id=\"kinds\" schema=\"schema/kinds.exsd\"/></plugin>\n";

    private final SchemaCheck check = new SchemaCheck();

    @TempDir
    Path root;

    private Fixture schema(String text) {
        return withoutType(text).file(BUNDLE + "src/org/uniondraft/core/Kind.java", "interface Kind {\n}\n");
    }

    private Fixture withoutType(String text) {
        return new Fixture(root).bundle("bundles/core", "org.uniondraft.core").file(BUNDLE + "plugin.xml", POINT)
                .file(BUNDLE + "schema/kinds.exsd", text);
    }

    private static String replaced(String old, String with) {
        String schema = Schemas.finished();
        if (!schema.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return schema.replace(old, with);
    }

    @Test
    void aFinishedSchemaIsFine() {
        schema(Schemas.finished()).keeps(check);
    }

    @Test
    void severalExtensionsAreAFineExample() {
        schema(Schemas.withExample(Schemas.EXAMPLE + "\n" + Schemas.EXAMPLE)).keeps(check);
    }

    @Test
    void aTypeThatNobodyHasWrittenIsFound() {
        withoutType(Schemas.finished()).breaks(check, "<kind class>", "is based on org.uniondraft.core.Kind");
    }

    @Test
    void aMissingOverviewIsFound() {
        schema(replaced("Declares kinds.", " ")).breaks(check, "no text for overview");
    }

    @Test
    void aMissingVersionIsFound() {
        schema(replaced("type=\"since\"", "type=\"copyright\"")).breaks(check, "no text for since");
    }

    @Test
    void whatTheWizardLeftIsFound() {
        schema(replaced("A hint.", "[Ent" + "er a hint.]")).breaks(check, "still holds");
    }

    @Test
    void anElementWithoutDescriptionIsFound() {
        schema(replaced("A hint.", "")).breaks(check, "<hint> is not described");
    }

    @Test
    void anAttributeWithoutDescriptionIsFound() {
        schema(replaced("The size.", "")).breaks(check, "<kind size> is not described");
    }

    @Test
    void aClassThatIsBasedOnNothingIsFound() {
        schema(replaced(" basedOn=\":org.uniondraft.core.Kind\"", "")).breaks(check, "<kind class>", "based on");
    }

    @Test
    void aMissingExampleIsFound() {
        schema(Schemas.withExample("none yet")).breaks(check, "no <extension> in its example");
    }

    @Test
    void aBrokenExampleIsFound() {
        schema(Schemas.withExample(Schemas.EXAMPLE.replace("</kind>", ""))).breaks(check, "example is not well-formed");
    }

    @Test
    void anExampleOfAnotherPointIsFound() {
        schema(Schemas.withExample(Schemas.EXAMPLE.replace("core.kinds", "core.sorts"))).breaks(check, "core.sorts");
    }

    @Test
    void anUndeclaredAttributeInTheExampleIsFound() {
        schema(Schemas.withExample(Schemas.EXAMPLE.replace("size=", "sise="))).breaks(check, "no attribute sise");
    }

    @Test
    void aDeclarationInsideAnotherOneIsFound() {
        schema(replaced("<element name=\"hint\" type=\"string\">",
                "<element name=\"hint\" type=\"string\"><element name=\"note\"/>"))
                .breaks(check, "<hint> may not hold <element>");
    }

    @Test
    void aBrokenSchemaIsFound() {
        schema("<schema>\n").breaks(check, "not well-formed");
    }

    @Test
    void aForeignNamespaceIsFound() {
        schema(replaced("targetNamespace=\"org.uniondraft.core\"", "targetNamespace=\"org.uniondraft.cor\"")
                .replace("org.uniondraft.core.kinds", "org.uniondraft.cor.kinds")).breaks(check, "targetNamespace");
    }

    @Test
    void aSchemaWithoutPointIsFound() {
        schema(Schemas.finished()).file(BUNDLE + "plugin.xml", "<plugin/>\n").breaks(check, "belongs to no extension point");
    }

    @Test
    void aPointWithoutSchemaIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.core").file(BUNDLE + "plugin.xml", POINT)
                .breaks(check, "kinds.exsd", "missing");
    }

    @Test
    void aPointThatNamesNoSchemaIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.core")
                .file(BUNDLE + "plugin.xml", "<plugin><extension-point id=\"kinds\"/></plugin>\n")
                .breaks(check, "kinds has no schema");
    }
}
