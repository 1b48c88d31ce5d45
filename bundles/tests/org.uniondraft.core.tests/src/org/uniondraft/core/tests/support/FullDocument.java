package org.uniondraft.core.tests.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelPackage;

/**
 * Makes a document that uses every class and every feature of the model. It goes by the Ecore package, so whatever is
 * added to the model is in it without anyone thinking of it.
 */
public final class FullDocument {

    /** Texts that have come to grief in some XML writer or other. */
    public static final List<String> TEXTS = List.of("关心职工，办实事", " leading and trailing ", "a\tb", "line\nbreak",
            "carriage\rreturn", "<b>&amp;\"'</b>", "]]>", "", "\uD83D\uDE00 𠮷", "\u00A0\u3000", "\u2028\uFFFD", "   ",
            "\n", "&#xA;", "{0} ${x} %s");

    private final Set<EClass> expanded = new HashSet<>();
    private int texts;
    private int literals;

    private FullDocument() {
    }

    /** {@return a new document with everything in it, in no resource and without ids} */
    public static Document make() {
        FullDocument maker = new FullDocument();
        Document document = (Document) EcoreUtil.create(ModelPackage.Literals.DOCUMENT);
        maker.fill(document);
        maker.refer(document);
        return document;
    }

    /** {@return every class of the model that can have objects} */
    public static List<EClass> concreteClasses() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
    }

    private void fill(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isID() && attribute != ModelPackage.Literals.DOCUMENT__FORMAT_VERSION) {
                fill(object, attribute);
            }
        }
        if (!expanded.add(object.eClass())) {
            return;
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            List<EClass> types = concreteClasses().stream()
                    .filter(type -> reference.getEReferenceType().isSuperTypeOf(type)).toList();
            for (EClass type : reference.isMany() ? types : types.subList(0, 1)) {
                EObject child = EcoreUtil.create(type);
                set(object, reference, child);
                fill(child);
            }
        }
    }

    private void fill(EObject object, EAttribute attribute) {
        int count = attribute.isMany() ? TEXTS.size() : 1;
        for (int i = 0; i < count; i++) {
            set(object, attribute, value(attribute));
        }
    }

    private Object value(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (type instanceof EEnum enumeration) {
            List<Enumerator> others = enumeration.getELiterals().stream().map(EEnumLiteral::getInstance)
                    .filter(literal -> literal != attribute.getDefaultValue()).toList();
            return others.get(literals++ % others.size());
        }
        return switch (type.getName()) {
            case "EString" -> TEXTS.get(texts++ % TEXTS.size());
            case "EBoolean" -> !(Boolean) attribute.getDefaultValue();
            case "EInt" -> 7;
            case "EDouble" -> 12.345;
            case "Base64Binary" -> new byte[] {0, 1, 2, -1, -128, 127};
            default -> EcoreUtil.createFromString(type, switch (type.getName()) {
                case "Period" -> Stream.of("2026", "2026-H1", "2025/2026-S1", "xxxx", "2026-01/2026-11").toList()
                        .get(literals++ % 5);
                case "Origin" -> "12:0-40 1/13:2-5";
                default -> throw new AssertionError("No sample value for the data type " + type.getName());
            });
        };
    }

    /** Sets each reference to every object it can be set to, or to one of them. */
    private void refer(Document document) {
        List<EObject> all = new ArrayList<>(List.of(document));
        for (TreeIterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        for (EObject object : all) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment()) {
                    List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
                    for (EObject target : reference.isMany() ? targets.reversed() : targets.subList(0, 1)) {
                        set(object, reference, target);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

}
