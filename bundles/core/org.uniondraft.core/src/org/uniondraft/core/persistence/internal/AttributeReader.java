package org.uniondraft.core.persistence.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Sets the attributes of objects from those of their elements, and the references once every object is known. */
final class AttributeReader {

    /** A reference that waits until the object with its id may have been read. */
    private record Pending(EObject owner, EReference reference, String ids, int line, int column) {
    }

    private final GuardedXml xml;
    private final XMLStreamReader reader;
    private final ProblemLog log;
    private final Map<String, EObject> objects = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    AttributeReader(GuardedXml xml, ProblemLog log) {
        this.xml = xml;
        this.reader = xml.reader();
        this.log = log;
    }

    /**
     * Reads the attributes of the present element.
     *
     * @param object the object it stands for
     * @param root whether it is the first element
     */
    void read(EObject object, boolean root) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            if (namespace != null && !namespace.isEmpty()) {
                boolean type = !root && UdocFormat.XSI.equals(namespace) && name.equals("type");
                boolean version = root && UdocFormat.XMI.equals(namespace) && name.equals("version");
                if (!type && !version) {
                    reportUnknown(i, object.eClass().getName());
                }
                continue;
            }
            EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
            switch (feature) {
                case EAttribute attribute when attribute.isID() -> readId(object, attribute, reader.getAttributeValue(i));
                case EAttribute attribute when !attribute.isMany() -> readValue(object, attribute,
                        reader.getAttributeValue(i));
                case EReference reference when !reference.isContainment() -> pending.add(
                        new Pending(object, reference, reader.getAttributeValue(i), xml.line(), xml.column()));
                case null, default -> reportUnknown(i, object.eClass().getName());
            }
        }
    }

    void reportUnknown(int attribute, String owner) {
        String prefix = reader.getAttributePrefix(attribute);
        String name = reader.getAttributeLocalName(attribute);
        error(Messages.problemUnknownAttribute, prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, owner,
                UdocReader.shortened(reader.getAttributeValue(attribute)));
    }

    private void readId(EObject object, EAttribute feature, String id) {
        String element = reader.getLocalName();
        if (!UdocResource.isId(id)) {
            error(Messages.problemIllegalId, UdocReader.shortened(id), element);
        } else if (objects.putIfAbsent(id, object) == null) {
            object.eSet(feature, id);
        } else {
            error(Messages.problemDuplicateId, id, element);
        }
    }

    private void readValue(EObject object, EAttribute feature, String literal) {
        Object value = valueOf(object, feature, literal);
        if (value != null) {
            object.eSet(feature, value);
        }
    }

    /**
     * Makes a value from its text form; reports it if that does not work.
     *
     * @param owner the object it is for
     * @param feature the attribute it is for
     * @param literal the text form
     * @return the value, or null if there is none
     */
    Object valueOf(EObject owner, EAttribute feature, String literal) {
        String detail;
        try {
            Object value = EcoreUtil.createFromString(feature.getEAttributeType(), literal);
            if (value != null && !isMisread(feature, literal)) {
                return value;
            }
            detail = "";
        } catch (RuntimeException e) {
            // The text forms of numbers, literals and values are checked by whatever makes the value.
            detail = feature.getEAttributeType() instanceof EEnum || e.getMessage() == null ? "" : e.getMessage();
        }
        if (feature.getEAttributeType() instanceof EEnum type) {
            detail = type.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(" | "));
        }
        error(Messages.problemValue, UdocReader.shortened(literal), feature.getName(), owner.eClass().getName(), detail);
        return null;
    }

    /** EMF takes every word but "true" for the boolean false. */
    private static boolean isMisread(EAttribute feature, String literal) {
        return feature.getEAttributeType() == EcorePackage.Literals.EBOOLEAN && !literal.equals("true")
                && !literal.equals("false");
    }

    /** Sets the references, now that every object is there. */
    void resolveReferences() {
        for (Pending reference : pending) {
            for (String id : reference.ids().strip().split(" +")) {
                resolve(reference, id);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void resolve(Pending pending, String id) {
        EReference reference = pending.reference();
        EObject target = objects.get(id);
        String owner = pending.owner().eClass().getName();
        if (target == null) {
            log.error(pending.line(), pending.column(), NLS.bind(Messages.problemDanglingReference,
                    new Object[] {reference.getName(), owner, UdocReader.shortened(id)}));
        } else if (!reference.getEReferenceType().isInstance(target)) {
            log.error(pending.line(), pending.column(), NLS.bind(Messages.problemWrongReference,
                    new Object[] {reference.getName(), owner, id, target.eClass().getName()}));
        } else if (reference.isMany()) {
            ((List<EObject>) pending.owner().eGet(reference)).add(target);
        } else {
            pending.owner().eSet(reference, target);
        }
    }

    private void error(String message, Object... arguments) {
        log.error(xml.line(), xml.column(), NLS.bind(message, arguments));
    }
}
