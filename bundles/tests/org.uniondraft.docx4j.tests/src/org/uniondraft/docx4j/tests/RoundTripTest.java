package org.uniondraft.docx4j.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

import org.docx4j.Docx4jProperties;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bundle's trimmed set of jars is enough to write a package, read it back and place a picture, inside Equinox. */
class RoundTripTest {
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void restoreContextClassLoader() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void savesAndLoadsUnderAForeignContextClassLoader() throws Exception {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        assertEquals("工会工作计划", textOf(load(saved("工会工作计划"))));
    }

    @Test
    void savesAndLoadsUnderTheBundleClassLoader() throws Exception {
        Thread.currentThread().setContextClassLoader(WordprocessingMLPackage.class.getClassLoader());
        assertEquals("工会工作总结", textOf(load(saved("工会工作总结"))));
    }

    @Test
    void keepsAPicture() throws Exception {
        var pkg = WordprocessingMLPackage.createPackage();
        var image = BinaryPartAbstractImage.createImagePart(pkg, png());
        var factory = new ObjectFactory();
        var drawing = factory.createDrawing();
        drawing.getAnchorOrInline().add(image.createImageInline("seal.png", "seal", 1, 2, false));
        var run = factory.createR();
        run.getContent().add(drawing);
        var paragraph = factory.createP();
        paragraph.getContent().add(run);
        pkg.getMainDocumentPart().addObject(paragraph);

        var read = load(bytesOf(pkg)).getMainDocumentPart().getJAXBNodesViaXPath("//w:drawing", false);

        assertEquals(1, read.size());
        assertTrue(org.docx4j.XmlUtils.unwrap(read.getFirst()) instanceof Drawing);
    }

    @Test
    void readsTheSettingsOfThisBundle() {
        assertEquals("false", Docx4jProperties.getProperty("docx4j.jaxb.formatted.output"));
        assertTrue(Docx4jProperties.getProperty("docx4j.javax.xml.parsers.SAXParserFactory.donotset", false));
    }

    @Test
    void leavesTheParsersOfTheVirtualMachineAlone() throws Exception {
        saved("一");
        assertNull(System.getProperty("javax.xml.parsers.SAXParserFactory"));
        assertNull(System.getProperty("javax.xml.parsers.DocumentBuilderFactory"));
    }

    @Test
    void writesTheDocumentOnOneLine() throws Exception {
        var zip = new ZipInputStream(new ByteArrayInputStream(saved("一")));
        String document = null;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("word/document.xml")) {
                document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        assertFalse(document.substring(document.indexOf("<w:document")).strip().contains("\n"));
    }

    private static byte[] saved(String text) throws Docx4JException {
        var pkg = WordprocessingMLPackage.createPackage();
        pkg.getMainDocumentPart().addParagraphOfText(text);
        return bytesOf(pkg);
    }

    private static byte[] bytesOf(WordprocessingMLPackage pkg) throws Docx4JException {
        var out = new ByteArrayOutputStream();
        pkg.save(out);
        return out.toByteArray();
    }

    private static WordprocessingMLPackage load(byte[] docx) throws Docx4JException {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    }

    private static String textOf(WordprocessingMLPackage pkg) throws Exception {
        var first = (P) pkg.getMainDocumentPart().getContent().getFirst();
        return TextUtils.getText(first);
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
