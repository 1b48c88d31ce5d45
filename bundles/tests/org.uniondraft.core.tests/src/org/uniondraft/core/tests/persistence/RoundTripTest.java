package org.uniondraft.core.tests.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.core.tests.support.FullDocument;
import org.uniondraft.core.tests.support.Models;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;

class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void everyClassAndFeatureComesBackByteForByte() throws Exception {
        Document document = FullDocument.make();
        Path first = folder.resolve("first.udoc");
        DocumentFiles.save(document, first, SaveOptions.DEFAULT);
        LoadedDocument loaded = DocumentFiles.load(first);
        assertEquals(List.of(), loaded.problems());
        assertTrue(Models.equal(document, loaded.document()));
        Path second = folder.resolve("second.udoc");
        DocumentFiles.save(loaded.document(), second, SaveOptions.DEFAULT);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void theFullDocumentForgetsNothing() {
        Set<EClass> classes = new HashSet<>();
        Set<EStructuralFeature> features = new HashSet<>();
        Document document = FullDocument.make();
        DocumentFiles.adopt(document);
        for (TreeIterator<EObject> all = document.eResource().getAllContents(); all.hasNext();) {
            EObject object = all.next();
            classes.add(object.eClass());
            object.eClass().getEAllStructuralFeatures().stream().filter(object::eIsSet).forEach(features::add);
        }
        assertEquals(Set.copyOf(FullDocument.concreteClasses()), classes);
        Set<EStructuralFeature> declared = new HashSet<>();
        FullDocument.concreteClasses().forEach(type -> declared.addAll(type.getEAllStructuralFeatures()));
        declared.removeAll(features);
        declared.remove(ModelPackage.Literals.DOCUMENT__FORMAT_VERSION);
        assertEquals(Set.of(), declared);
    }

    @Test
    void everyTextComesBackInEveryPlace() throws Exception {
        for (String text : FullDocument.TEXTS) {
            Document document = FullDocument.make();
            for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
                EObject object = all.next();
                object.eClass().getEAllAttributes().stream().filter(attribute -> !attribute.isID()
                        && attribute.getEAttributeType().getInstanceClass() == String.class).forEach(attribute -> object
                                .eSet(attribute, attribute.isMany() ? new ArrayList<>(List.of(text, text)) : text));
            }
            assertComesBack(document);
        }
    }

    private static void assertComesBack(Document document) throws Exception {
        Path file = Files.createTempFile("round-trip", ".udoc");
        try {
            DocumentFiles.save(document, file, SaveOptions.REPLACE);
            LoadedDocument loaded = DocumentFiles.load(file);
            assertEquals(List.of(), loaded.problems());
            assertTrue(Models.equal(document, loaded.document()));
            assertArrayEquals(Files.readAllBytes(file), DocumentFiles.toBytes(loaded.document()));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theFileIsOrdinaryXmi() throws Exception {
        Document document = FullDocument.make();
        byte[] bytes = DocumentFiles.toBytes(document);
        assertEquals(ModelPackage.eNS_URI, ModelPackage.eINSTANCE.getNsURI());
        XMIResourceImpl plain = new XMIResourceImpl();
        plain.load(new ByteArrayInputStream(bytes), null);
        assertTrue(Models.equal(document, plain.getContents().get(0)));
    }

    @Test
    void aDocumentOfMissingPluginsKeepsEverythingInOrder() throws Exception {
        Document document = ModelFactory.eINSTANCE.createDocument();
        document.setKind("cn.example.province.innovation-report");
        document.setLayoutProfile("cn.example.province.layout");
        document.setOrganisation(ModelFactory.eINSTANCE.createOrganisation());
        document.getOrganisation().setKind("cn.example.province.observatory");
        document.setBody(ModelFactory.eINSTANCE.createSection());
        for (String kind : List.of("welfare", "cn.example.province.stars", "culture")) {
            Section section = ModelFactory.eINSTANCE.createSection();
            section.getKinds().add(kind);
            RecordTable table = ModelFactory.eINSTANCE.createRecordTable();
            table.setType(kind + ".records");
            section.getRecordTables().add(table);
            document.getBody().getSections().add(section);
        }
        byte[] before = DocumentFiles.toBytes(document);
        Path file = folder.resolve("foreign.udoc");
        Files.write(file, before);
        LoadedDocument loaded = DocumentFiles.load(file);
        assertEquals(List.of(), loaded.problems());
        assertArrayEquals(before, DocumentFiles.toBytes(loaded.document()));
        assertEquals(List.of("welfare", "cn.example.province.stars", "culture"), loaded.document().getBody()
                .getSections().stream().map(section -> section.getKinds().get(0)).toList());
    }

    @Test
    void oneLinePerElementAndNothingOfTheMoment() throws Exception {
        String text = new String(DocumentFiles.toBytes(FullDocument.make()), StandardCharsets.UTF_8);
        assertFalse(text.contains("\r"));
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ud:Document "));
        assertTrue(text.lines().skip(1).allMatch(line -> line.strip().startsWith("<") && line.endsWith(">")), text);
        assertTrue(text.lines().skip(1).allMatch(line -> line.chars().filter(c -> c == '<').count() <= 2));
    }

    @Test
    void lineSeparatorOfTheSystemMakesNoDifference() throws Exception {
        Document document = FullDocument.make();
        byte[] before = DocumentFiles.toBytes(document);
        String separator = System.getProperty("line.separator");
        System.setProperty("line.separator", "\r\n");
        try {
            assertArrayEquals(before, DocumentFiles.toBytes(document));
        } finally {
            System.setProperty("line.separator", separator);
        }
    }

    @Test
    void changingOneParagraphChangesOneLine() throws Exception {
        Document document = FullDocument.make();
        List<String> before = lines(document);
        Paragraph paragraph = (Paragraph) document.getBody().getBlocks().stream().filter(Paragraph.class::isInstance)
                .findFirst().orElseThrow();
        paragraph.setText("换了一句话");
        List<String> after = lines(document);
        assertEquals(before.size(), after.size());
        int changed = 0;
        for (int i = 0; i < before.size(); i++) {
            changed += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        assertEquals(1, changed);
    }

    @Test
    void formatVersionIsAlwaysWritten() throws Exception {
        Document document = ModelFactory.eINSTANCE.createDocument();
        assertTrue(new String(DocumentFiles.toBytes(document), StandardCharsets.UTF_8).contains("formatVersion=\"1\""));
        assertNull(document.getBody());
    }

    private static List<String> lines(Document document) throws Exception {
        return new String(DocumentFiles.toBytes(document), StandardCharsets.UTF_8).lines().toList();
    }
}
