package org.uniondraft.core.persistence.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.model.Identified;

/** Looks for what a file cannot hold, before a byte of it is written. */
final class ContentCheck {

    private final Set<String> ids = new HashSet<>();

    private ContentCheck() {
    }

    /**
     * Checks a document.
     *
     * @param resource the resource it is in
     * @return what the file cannot hold, localised; empty if all is well
     */
    static Optional<String> check(UdocResource resource) {
        return new ContentCheck().check(resource.getContents(), 1);
    }

    private Optional<String> check(List<EObject> objects, int depth) {
        if (depth > UdocFormat.MAX_DEPTH && !objects.isEmpty()) {
            return Optional.of(NLS.bind(Messages.contentDepth, UdocFormat.MAX_DEPTH));
        }
        return objects.stream().map(object -> checkObject(object).or(() -> check(object.eContents(), depth + 1)))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<String> checkObject(EObject object) {
        return checkId(object)
                .or(() -> object.eClass().getEAllAttributes().stream().map(attribute -> checkValues(object, attribute))
                        .flatMap(Optional::stream).findFirst())
                .or(() -> object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment())
                        .map(reference -> checkTargets(object, reference)).flatMap(Optional::stream).findFirst());
    }

    private Optional<String> checkId(EObject object) {
        if (!(object instanceof Identified identified)) {
            return Optional.empty();
        }
        String id = identified.getId();
        if (id == null || !UdocResource.isId(id)) {
            return Optional.of(NLS.bind(Messages.contentIllegalId, object.eClass().getName(), id));
        }
        return ids.add(id) ? Optional.empty() : Optional.of(NLS.bind(Messages.contentDuplicateId, id));
    }

    private static Optional<String> checkValues(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        if (!attribute.isMany()) {
            return checkText(object, attribute, value);
        }
        for (Object entry : (Collection<?>) value) {
            if (entry == null) {
                return Optional.of(NLS.bind(Messages.contentNull, describe(object), attribute.getName()));
            }
            Optional<String> problem = checkText(object, attribute, entry);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> checkText(EObject object, EAttribute attribute, Object value) {
        if (!(value instanceof String text)) {
            return Optional.empty();
        }
        int offset = XmlText.firstIllegal(text);
        return offset < 0 ? Optional.empty()
                : Optional.of(NLS.bind(Messages.contentIllegalCharacter, new Object[] {describe(object),
                    attribute.getName(), "U+%04X".formatted(text.codePointAt(offset))}));
    }

    private static Optional<String> checkTargets(EObject object, EReference reference) {
        return UdocSave.targets(object, reference).stream()
                .filter(target -> target.eResource() != object.eResource()).findFirst()
                .map(target -> NLS.bind(Messages.contentDangling, describe(object), reference.getName()));
    }

    private static String describe(EObject object) {
        return object instanceof Identified identified ? object.eClass().getName() + " " + identified.getId()
                : object.eClass().getName();
    }
}
