package org.uniondraft.architecture.tests;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.architecture.checks.MessagesCheck;

class MessagesCheckTest {

    private static final String SOURCES = "bundles/core/org.uniondraft.core/src/org/uniondraft/core/";

    private final MessagesCheck check = new MessagesCheck();

    @TempDir
    Path root;

    private Fixture messages(String fields, String texts) {
        return new Fixture(root).bundle("bundles/core", "org.uniondraft.core")
                .file(SOURCES + "internal/Messages.java", "class Messages extends NLS {\n" + fields + "}\n")
                .file(SOURCES + "internal/messages.properties", texts)
                .file(SOURCES + "A.java", "import org.uniondraft.core.internal.Messages;\nclass A { Object a = Messages.one; }\n");
    }

    @Test
    void matchingMessagesAreFine() {
        messages("    public static String one;\n", "one=1\n").keeps(check);
    }

    @Test
    void aFieldWithoutTextIsFound() {
        messages("    public static String one;\n", "").breaks(check, "Messages.java", "one has no message");
    }

    @Test
    void aTextWithoutFieldIsFound() {
        messages("    public static String one;\n", "one=1\ntwo=2\n").breaks(check, "messages.properties", "two");
    }

    @Test
    void aTextNobodyUsesIsFound() {
        messages("    public static String one;\n    public static String on;\n", "one=1\non=0\n")
                .breaks(check, "on is not used");
    }

    @Test
    void messagesOfAnotherPackageAreNoUse() {
        messages("    public static String one;\n    public static String two;\n", "one=1\ntwo=2\n")
                .file(SOURCES + "other/B.java", "class B { Object b = Messages.two; }\n").breaks(check, "two is not used");
    }

    @Test
    void textsWithoutClassAreFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.core").file(SOURCES + "messages.properties", "a=b\n")
                .breaks(check, "no Messages.java");
    }

    @Test
    void aClassWithoutTextsIsFound() {
        new Fixture(root).bundle("bundles/core", "org.uniondraft.core").file(SOURCES + "Messages.java", "class Messages { }\n")
                .breaks(check, "no messages.properties");
    }
}
