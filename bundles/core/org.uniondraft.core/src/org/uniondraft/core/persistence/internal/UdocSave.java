package org.uniondraft.core.persistence.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.uniondraft.model.ModelPackage;

/**
 * Writes the XMI: one line per element whatever its texts hold, LF on every system, no time stamps, and always the format
 * version, though it is the default.
 */
final class UdocSave extends XMISaveImpl {

    private static final String LENIENT = "org.uniondraft.core.lenient";
    private static final char REPLACEMENT = '\uFFFD';

    private boolean lenient;

    UdocSave(XMLHelper helper) {
        super(helper);
    }

    /**
     * Writes a resource.
     *
     * @param resource the resource
     * @param lenient whether what a file cannot hold is replaced or left out, for a file that must be written in any
     *        case; else the content has to be checked before
     * @return the bytes
     */
    static byte[] toBytes(UdocResource resource, boolean lenient) {
        Map<String, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(Resource.OPTION_LINE_DELIMITER, "\n");
        options.put(LENIENT, lenient);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, options);
        } catch (IOException e) {
            throw new IllegalStateException("Checked content could not be written to memory", e);
        }
        return out.toByteArray();
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        lenient = Boolean.TRUE.equals(options.get(LENIENT));
        escape = new OneLine();
        escape.setMappingLimit(Character.MAX_CODE_POINT);
    }

    @Override
    protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
        if (feature == ModelPackage.Literals.DOCUMENT__FORMAT_VERSION) {
            return true;
        }
        if (lenient && feature instanceof EReference reference && !reference.isContainment()) {
            return object.eIsSet(feature) && targets(object, reference).stream()
                    .allMatch(target -> target.eResource() == object.eResource());
        }
        return super.shouldSaveFeature(object, feature);
    }

    @SuppressWarnings("unchecked")
    static Collection<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (reference.isMany()) {
            return (Collection<EObject>) value;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private final class OneLine extends Escape {

        @Override
        public String convert(String input) {
            return super.convert(writable(input));
        }

        @Override
        public String convertText(String input) {
            // As in attributes, so that a line break or tab in a text comes back as it was and adds no line to the file.
            return super.convert(writable(input)).replace("&quot;", "\"").replace(">", "&gt;");
        }

        private String writable(String text) {
            return lenient && XmlText.firstIllegal(text) >= 0
                    ? text.codePoints().map(c -> XmlText.isLegal(c) ? c : REPLACEMENT)
                            .mapToObj(Character::toString).collect(Collectors.joining())
                    : text;
        }
    }
}
