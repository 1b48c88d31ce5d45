package org.uniondraft.model.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** The documentation of the model is its contract: nothing in it goes without. */
class ModelIsDocumentedTest {

    private static EPackage model() {
        EcorePackage.eINSTANCE.getName();
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        URI uri = URI.createFileURI(Repository.MODEL_BUNDLE.resolve("model/uniondraft.ecore").toString());
        return (EPackage) resources.getResource(uri, true).getContents().getFirst();
    }

    private static boolean needsDocumentation(ENamedElement element) {
        return element instanceof EPackage || element instanceof EClassifier || element instanceof EStructuralFeature
                || element instanceof EEnumLiteral;
    }

    @Test
    void everyTypeFeatureAndChoiceSaysWhatItIs() {
        List<String> without = new ArrayList<>();
        int count = 0;
        for (Iterator<EObject> all = model().eAllContents(); all.hasNext();) {
            if (all.next() instanceof ENamedElement element && needsDocumentation(element)) {
                count++;
                String text = EcoreUtil.getDocumentation(element);
                if (text == null || text.isBlank()) {
                    without.add(EcoreUtil.getURI(element).fragment());
                }
            }
        }
        assertEquals(List.of(), without);
        assertTrue(count > 300, "the model was read: " + count);
    }

    @Test
    void javadocOfTheGeneratedTypesIsTheDocumentation() throws Exception {
        Path generated = Repository.MODEL_BUNDLE.resolve("src-gen/org/uniondraft/model");
        for (EClassifier type : model().getEClassifiers()) {
            if (type instanceof EClass) {
                String java = Files.readString(generated.resolve(type.getName() + ".java"));
                String documentation = EcoreUtil.getDocumentation(type);
                assertTrue(java.contains(documentation), type.getName());
            }
        }
    }
}
