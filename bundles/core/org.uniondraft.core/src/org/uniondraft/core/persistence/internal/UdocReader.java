package org.uniondraft.core.persistence.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.LoadProblem;
import org.uniondraft.model.Document;
import org.uniondraft.model.ModelPackage;

/**
 * Makes a document from the XMI of the present format version.
 * <p>
 * EMF's own loader is not used here, because it is made to be helpful: it follows locations, accepts wrappers and
 * extensions, and passes over text in silence. This one takes what the model allows and reports everything else with its
 * place, so that a file that loads without a problem is known to be in the document whole.
 */
final class UdocReader {

    private static final int SHOWN_TEXT = 40;

    /** What was read from a file. */
    record Result(Document document, List<LoadProblem> problems) {
    }

    /** An element that is open: an object, a value, or (both null) something that is left out. */
    private static final class Open {
        private final EObject object;
        private final EAttribute value;
        private final StringBuilder text = new StringBuilder();

        Open(EObject object, EAttribute value) {
            this.object = object;
            this.value = value;
        }

        boolean isSkipped() {
            return object == null;
        }

        boolean isValue() {
            return value != null;
        }
    }

    private static final Open SKIPPED = new Open(null, null);

    private final GuardedXml xml;
    private final XMLStreamReader reader;
    private final ProblemLog log;
    private final AttributeReader attributes;
    private final Deque<Open> open = new ArrayDeque<>();

    private UdocReader(byte[] content, Path file, boolean withPlaces) throws DocumentException {
        xml = new GuardedXml(content, file);
        reader = xml.reader();
        log = new ProblemLog(withPlaces);
        attributes = new AttributeReader(xml, log);
    }

    /**
     * Reads a document.
     *
     * @param content the bytes, of the present format version
     * @param file the file, for messages
     * @param withPlaces whether lines and columns mean something to the user
     * @return the document, in no resource, and what could not be read of it; objects without a sound id have none
     * @throws DocumentException if the XML is broken, forbidden or beyond the limits
     */
    static Result read(byte[] content, Path file, boolean withPlaces) throws DocumentException {
        return new UdocReader(content, file, withPlaces).read();
    }

    private Result read() throws DocumentException {
        xml.toRoot();
        Document document = (Document) EcoreUtil.create(ModelPackage.Literals.DOCUMENT);
        attributes.read(document, true);
        open.push(new Open(document, null));
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open.push(startElement(open.peek()));
                case XMLStreamConstants.END_ELEMENT -> endElement(open.pop());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.COMMENT -> warning(Messages.problemComment);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> warning(
                        NLS.bind(Messages.problemInstruction, reader.getPITarget()));
                default -> {
                    // No other event comes inside a document without a document type.
                }
            }
        }
        attributes.resolveReferences();
        return new Result(document, log.problems());
    }

    private Open startElement(Open parent) {
        String name = reader.getLocalName();
        if (parent.isSkipped()) {
            return SKIPPED;
        }
        EStructuralFeature feature = parent.isValue() || reader.getNamespaceURI() != null ? null
                : parent.object.eClass().getEStructuralFeature(name);
        return switch (feature) {
            case null -> skip(Messages.problemUnknownElement, name, nameOf(parent));
            case EAttribute value -> startValue(parent.object, value);
            case EReference reference when reference.isContainment() -> startObject(parent.object, reference);
            default -> skip(Messages.problemForeignReference, name, nameOf(parent),
                    reader.getAttributeValue(null, "href"));
        };
    }

    private Open startValue(EObject owner, EAttribute feature) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.reportUnknown(i, feature.getName());
        }
        return new Open(owner, feature);
    }

    private Open startObject(EObject owner, EReference reference) {
        String name = reference.getName();
        if (!reference.isMany() && owner.eGet(reference) != null) {
            return skip(Messages.problemRepeated, name, owner.eClass().getName());
        }
        if (reader.getAttributeValue(null, "href") != null) {
            return skip(Messages.problemForeignReference, name, owner.eClass().getName(),
                    reader.getAttributeValue(null, "href"));
        }
        EClass type = reference.getEReferenceType();
        String typeName = reader.getAttributeValue(UdocFormat.XSI, "type");
        if (typeName != null) {
            type = typeOf(typeName);
            if (type == null) {
                return skip(Messages.problemUnknownType, typeName, name);
            }
            if (!reference.getEReferenceType().isSuperTypeOf(type)) {
                return skip(Messages.problemWrongType, type.getName(), name);
            }
        }
        if (type.isAbstract()) {
            return skip(Messages.problemAbstract, name);
        }
        EObject object = EcoreUtil.create(type);
        attributes.read(object, false);
        if (reference.isMany()) {
            listOf(owner, reference).add(object);
        } else {
            owner.eSet(reference, object);
        }
        return new Open(object, null);
    }

    private EClass typeOf(String qualified) {
        int colon = qualified.indexOf(':');
        String namespace = colon < 0 ? null : reader.getNamespaceURI(qualified.substring(0, colon));
        boolean ours = ModelPackage.eNS_URI.equals(namespace);
        return ours && ModelPackage.eINSTANCE.getEClassifier(qualified.substring(colon + 1)) instanceof EClass type
                ? type : null;
    }

    private void endElement(Open element) {
        if (!element.isValue()) {
            return;
        }
        Object value = attributes.valueOf(element.object, element.value, element.text.toString());
        if (value == null) {
            return;
        }
        if (element.value.isMany()) {
            listOf(element.object, element.value).add(value);
        } else {
            element.object.eSet(element.value, value);
        }
    }

    private void text() {
        Open parent = open.peek();
        if (parent == null || parent.isSkipped()) {
            return;
        }
        if (parent.isValue()) {
            parent.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } else if (!reader.getText().isBlank()) {
            log.error(xml.line(), xml.column(), NLS.bind(Messages.problemText, shortened(reader.getText().strip())));
        }
    }

    private Open skip(String message, Object... arguments) {
        log.error(xml.line(), xml.column(), NLS.bind(message, arguments));
        return SKIPPED;
    }

    private void warning(String message) {
        log.warning(xml.line(), xml.column(), message);
    }

    private static String nameOf(Open element) {
        return element.isValue() ? element.value.getName() : element.object.eClass().getName();
    }

    static String shortened(String text) {
        return text.length() <= SHOWN_TEXT ? text : text.substring(0, SHOWN_TEXT) + "…";
    }

    @SuppressWarnings("unchecked")
    private static List<Object> listOf(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
