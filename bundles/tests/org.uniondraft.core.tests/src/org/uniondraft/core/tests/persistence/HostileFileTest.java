package org.uniondraft.core.tests.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Category;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;

class HostileFileTest {

    private static final String ROOT = "<ud:Document xmlns:ud=\"http://www.uniondraft.org/model/1\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" formatVersion=\"1\" id=\"d\"";
    private static final String SECRET = "the secret of the other file";

    @TempDir
    Path folder;
    private Path secret;

    @BeforeEach
    void hideASecret() throws Exception {
        secret = folder.resolve("secret.txt");
        Files.writeString(secret, SECRET);
    }

    private DocumentException refused(String xml) throws Exception {
        Path file = folder.resolve("hostile.udoc");
        Files.writeString(file, xml);
        DocumentException e = assertThrows(DocumentException.class, () -> DocumentFiles.load(file));
        assertEquals(Category.INPUT, e.category());
        assertFalse(e.getMessage().contains(SECRET));
        return e;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>@ROOT kind=\"a\"><notes><lines>&e;</lines></notes></ud:Document>",
        "<!DOCTYPE x [<!ENTITY e PUBLIC \"p\" \"%s\">]>@ROOT kind=\"&e;\"/>",
        "<!DOCTYPE x SYSTEM \"%s\">@ROOT/>",
        "<!DOCTYPE x PUBLIC \"-//p\" \"%s\">@ROOT/>",
        "<!DOCTYPE x [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>@ROOT/>",
        "<!DOCTYPE x [<!ENTITY e \"internal\">]>@ROOT kind=\"&e;\"/>",
        "<!DOCTYPE x [<!ATTLIST Document kind CDATA \"defaulted\">]>@ROOT/>",
        "<!DOCTYPE x>@ROOT/>"})
    void everyDocumentTypeIsRefused(String template) throws Exception {
        String xml = template.formatted(secret.toUri()).replace("@ROOT", ROOT);
        assertEquals(Reason.FORBIDDEN_XML, refused(xml).reason());
    }

    @Test
    void theBillionLaughsAreNotHeard() throws Exception {
        StringBuilder xml = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            xml.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        assertEquals(Reason.FORBIDDEN_XML, refused(xml + "]>" + ROOT + " kind=\"&a39;\"/>").reason());
    }

    @Test
    void anEntityThatIsNotDeclaredIsNoXml() throws Exception {
        assertEquals(Reason.NOT_XML, refused(ROOT + " kind=\"&e;\"/>").reason());
    }

    @Test
    void nothingOutsideTheFileIsFollowed() throws Exception {
        Path other = folder.resolve("other.udoc");
        Files.writeString(other, ROOT + " kind=\"" + SECRET + "\"><media id=\"m\"/></ud:Document>");
        String uri = other.toUri().toString();
        Path file = folder.resolve("pointing.udoc");
        Files.writeString(file, ROOT + " xsi:schemaLocation=\"http://www.uniondraft.org/model/1 " + uri + "\""
                + " xmlns:f=\"" + uri + "\" xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                + "<body href=\"" + uri + "#/\"/>"
                + "<body id=\"b\"><blocks xsi:type=\"f:Section\"/><blocks id=\"p\" xsi:type=\"ud:Picture\">"
                + "<media href=\"" + uri + "#m\"/></blocks>"
                + "<xi:include href=\"" + secret.toUri() + "\" parse=\"text\"/></body>"
                + "<notes id=\"n\" target=\"" + uri + "#m\"/></ud:Document>");
        LoadedDocument loaded = DocumentFiles.load(file);
        assertEquals(6, loaded.problems().size(), loaded.problems()::toString);
        assertTrue(loaded.saveBlocked());
        assertFalse(new String(DocumentFiles.toBytes(loaded.document()), StandardCharsets.UTF_8).contains(SECRET));
        loaded.document().eAllContents().forEachRemaining(object -> assertFalse(((EObject) object).eIsProxy()));
    }

    @Test
    void depthIsBounded() throws Exception {
        String deep = "<sections>".repeat(300) + "</sections>".repeat(300);
        assertEquals(Reason.TOO_LARGE, refused(ROOT + "><body>" + deep + "</body></ud:Document>").reason());
    }

    @Test
    void sizeIsBounded() throws Exception {
        Path file = folder.resolve("large.udoc");
        try (var out = Files.newOutputStream(file)) {
            out.write((ROOT + " kind=\"").getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 65; i++) {
                out.write(megabyte);
            }
        }
        DocumentException e = assertThrows(DocumentException.class, () -> DocumentFiles.load(file));
        assertEquals(Reason.TOO_LARGE, e.reason());
        assertTrue(e.getMessage().contains("66 MB") && e.getMessage().contains("64 MB"), e.getMessage());
    }

    @Test
    void problemsAreBounded() throws Exception {
        Path file = folder.resolve("many.udoc");
        Files.writeString(file, ROOT + ">" + "<junk/>".repeat(5000) + "</ud:Document>");
        assertEquals(1001, DocumentFiles.load(file).problems().size());
    }

    @Test
    void aLargePaperIsNotTakenForAnAttack() throws Exception {
        Path file = folder.resolve("rich.udoc");
        String paragraph = "<blocks xsi:type=\"ud:Paragraph\" id=\"p%d\" text=\"" + "&lt;&amp;&#x9;字".repeat(50) + "\"/>\n";
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 20000; i++) {
            body.append(paragraph.formatted(i));
        }
        Files.writeString(file, ROOT + "><body id=\"b\">" + body + "</body></ud:Document>");
        LoadedDocument loaded = DocumentFiles.load(file);
        assertEquals(List.of(), loaded.problems());
        assertEquals(20000, loaded.document().getBody().getBlocks().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "just text", "PK\u0003\u0004zip", "<a", "{\"json\": true}"})
    void whatIsNoXmlIsSaid(String content) throws Exception {
        assertEquals(Reason.NOT_XML, refused(content).reason());
    }

    @Test
    void aTruncatedFileIsSaidWithItsPlace() throws Exception {
        DocumentException e = refused(ROOT + ">\n<body id=\"b\">\n<sections id=");
        assertEquals(Reason.NOT_XML, e.reason());
        assertEquals(3, e.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html/>", "<Document formatVersion=\"1\"/>",
        "<ud:Section xmlns:ud=\"http://www.uniondraft.org/model/1\" formatVersion=\"1\"/>",
        "<ud:Document xmlns:ud=\"http://www.uniondraft.org/model/1\"/>",
        "<ud:Document xmlns:ud=\"http://www.uniondraft.org/model/1\" formatVersion=\"one\"/>",
        "<ud:Document xmlns:ud=\"http://www.uniondraft.org/model/7\" formatVersion=\"1\"/>"})
    void whatIsNoDocumentIsSaid(String content) throws Exception {
        assertEquals(Reason.NOT_A_DOCUMENT, refused(content).reason());
    }

    @Test
    void brokenUtf8AndOtherXmlVersionsAreRefused() throws Exception {
        Path file = folder.resolve("gbk.udoc");
        Files.write(file, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + ROOT + " kind=\"工会\"/>")
                .getBytes(Charset.forName("GB18030")));
        assertEquals(Reason.NOT_XML, assertThrows(DocumentException.class, () -> DocumentFiles.load(file)).reason());
        assertEquals(Reason.FORBIDDEN_XML,
                refused("<?xml version=\"1.1\"?>" + ROOT + " kind=\"&#x8;\"/>").reason());
    }

    @Test
    void aMissingFileAndAFolderAreSaid() {
        assertEquals(Reason.UNREADABLE, assertThrows(DocumentException.class,
                () -> DocumentFiles.load(folder.resolve("missing.udoc"))).reason());
        assertEquals(Reason.UNREADABLE,
                assertThrows(DocumentException.class, () -> DocumentFiles.load(folder)).reason());
    }
}
