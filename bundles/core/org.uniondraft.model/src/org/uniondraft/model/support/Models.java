package org.uniondraft.model.support;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.uniondraft.model.Document;
import org.uniondraft.model.Section;

/** Finds what an object of a paper lies in. */
public final class Models {

    private Models() {
    }

    /**
     * Finds the paper of an object.
     *
     * @param object the object, or null
     * @return the paper, the object itself if it is one; nothing if it lies in none
     */
    public static Optional<Document> document(EObject object) {
        return enclosing(object, Document.class);
    }

    /**
     * Finds the innermost section of an object.
     *
     * @param object the object, or null
     * @return the section, the object itself if it is one; nothing if it lies in none
     */
    public static Optional<Section> section(EObject object) {
        return enclosing(object, Section.class);
    }

    /**
     * Finds the nearest object of a type around another one.
     *
     * @param <T> the type
     * @param object the object, or null
     * @param type the type
     * @return the object itself if it has the type, else the first of its containers that has
     */
    public static <T> Optional<T> enclosing(EObject object, Class<T> type) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether an object is finished and must not be changed.
     *
     * @param object the object, or null
     * @return whether it is a locked section or lies in one
     */
    public static boolean isLocked(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Section section && section.isLocked()) {
                return true;
            }
        }
        return false;
    }
}
