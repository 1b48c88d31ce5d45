package org.uniondraft.model.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Link;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Suppression;

/** Takes objects out of papers so that nothing is left behind that refers to what is not there. */
public final class References {

    private References() {
    }

    /**
     * Removes objects from their paper. What only showed one of them, or anything in it, goes too: a view of a record
     * table, a live field, the anchor of a note. Words that stood there stay.
     *
     * @param objects the objects, all of one paper
     */
    public static void delete(Collection<? extends EObject> objects) {
        List<EObject> gone = new ArrayList<>();
        for (EObject object : objects) {
            gone.add(object);
            object.eAllContents().forEachRemaining(gone::add);
        }
        if (gone.isEmpty()) {
            return;
        }
        EObject root = EcoreUtil.getRootContainer(gone.getFirst());
        Map<EObject, Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(gone, root);
        uses.forEach((target, settings) -> settings.stream()
                .filter(use -> !EcoreUtil.isAncestor(gone, use.getEObject())).forEach(use -> release(use, target)));
        objects.forEach(EcoreUtil::remove);
    }

    /**
     * Ends a reference. Whatever makes no sense without it is removed.
     *
     * @param use where the reference is
     * @param target what is referred to
     */
    public static void release(Setting use, EObject target) {
        if (((EReference) use.getEStructuralFeature()).isContainment() || !use.getEStructuralFeature().isChangeable()) {
            return;
        }
        EcoreUtil.remove(use, target);
        EObject user = use.getEObject();
        boolean useless = user instanceof RecordView || user instanceof LiveField || user instanceof CommentAnchor
                || user instanceof Link || user instanceof Suppression
                || user instanceof Schedule schedule && schedule.getTables().isEmpty();
        if (useless) {
            EcoreUtil.remove(user);
        }
    }
}
