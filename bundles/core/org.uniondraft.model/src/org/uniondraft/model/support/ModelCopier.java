package org.uniondraft.model.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Link;
import org.uniondraft.model.ModelPackage;

/**
 * Copies objects of papers. Every copy has an id of its own. What refers to an object that is copied as well refers to
 * its copy, and a {@link Link} whose target names such an object by its id names the copy; whatever else is referred to
 * stays the same.
 */
public final class ModelCopier extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;

    private final transient Ids ids;

    /**
     * Makes a copier.
     *
     * @param ids where the ids of the copies come from
     */
    public ModelCopier(Ids ids) {
        this.ids = ids;
    }

    /**
     * Copies an object with all it contains.
     *
     * @param <T> its type
     * @param object the object
     * @return the copy, contained nowhere
     */
    public static <T extends EObject> T copyOf(T object) {
        return copyOf(List.of(object)).getFirst();
    }

    /**
     * Copies several objects with all they contain.
     *
     * @param <T> their type
     * @param objects the objects, none of which contains another one
     * @return the copies, in the same order, contained nowhere
     */
    public static <T extends EObject> List<T> copyOf(Collection<? extends T> objects) {
        ModelCopier copier = new ModelCopier(Ids.random());
        Collection<T> copies = copier.copyAll(objects);
        copier.copyReferences();
        return List.copyOf(copies);
    }

    @Override
    protected void copyAttribute(EAttribute attribute, EObject object, EObject copy) {
        if (attribute == ModelPackage.Literals.IDENTIFIED__ID) {
            copy.eSet(attribute, ids.next());
        } else {
            super.copyAttribute(attribute, object, copy);
        }
    }

    /** {@inheritDoc} Also retargets the links. */
    @Override
    public void copyReferences() {
        super.copyReferences();
        Map<String, String> newIds = new HashMap<>();
        forEach((object, copy) -> {
            if (object instanceof Identified from && copy instanceof Identified to && from.getId() != null) {
                newIds.put(from.getId(), to.getId());
            }
        });
        for (EObject copy : values()) {
            if (copy instanceof Link link) {
                link.setTarget(newIds.getOrDefault(link.getTarget(), link.getTarget()));
            }
        }
    }
}
