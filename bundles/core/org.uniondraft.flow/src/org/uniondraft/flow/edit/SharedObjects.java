package org.uniondraft.flow.edit;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Citation;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Media;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.Section;
import org.uniondraft.model.Term;
import org.uniondraft.model.support.Models;

/** Brings what pasted blocks and marks refer to into the paper, unless it is there. */
final class SharedObjects {

    private SharedObjects() {
    }

    /**
     * Makes pasted objects refer to objects of the paper.
     *
     * @param pasted the objects that are pasted
     * @param shared what they refer to, with the ids it had
     * @param section where they are pasted; gets the record tables that the paper does not have
     */
    static void bring(List<? extends EObject> pasted, Map<Identified, String> shared, Section section) {
        Document document = Models.document(section).orElseThrow(EditRunner::refuse);
        Map<EObject, EObject> instead = new IdentityHashMap<>();
        shared.forEach((object, id) -> instead.put(object, known(document, object, id)));
        instead.replaceAll((object, known) -> known == null ? add(document, section, object) : known);
        for (EObject root : pasted) {
            retarget(root, instead);
            root.eAllContents().forEachRemaining(object -> retarget(object, instead));
        }
    }

    private static EObject known(Document document, Identified object, String id) {
        EObject same = document.eResource() == null ? null : document.eResource().getEObject(id);
        if (same != null && same.eClass() == object.eClass()) {
            return same;
        }
        return switch (object) {
            case Citation citation -> document.getCitations().stream()
                    .filter(each -> each.getTitle() != null && each.getTitle().equals(citation.getTitle())).findFirst()
                    .orElse(null);
            case Term term -> document.getTerms().stream()
                    .filter(each -> each.getName() != null && each.getName().equals(term.getName())).findFirst().orElse(null);
            default -> null;
        };
    }

    private static EObject add(Document document, Section section, EObject object) {
        switch (object) {
            case RecordTable table -> section.getRecordTables().add(table);
            case Citation citation -> document.getCitations().add(citation);
            case Term term -> document.getTerms().add(term);
            case Media media -> document.getMedia().add(media);
            default -> throw new IllegalArgumentException("Not shared: " + object);
        }
        return object;
    }

    private static void retarget(EObject object, Map<EObject, EObject> instead) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                for (EObject target : List.copyOf((List<EObject>) object.eGet(reference))) {
                    replace(object, reference, target, instead.get(target));
                }
            } else {
                replace(object, reference, (EObject) object.eGet(reference), instead.get(object.eGet(reference)));
            }
        }
    }

    private static void replace(EObject object, EStructuralFeature feature, EObject from, EObject to) {
        if (to != null && to != from) {
            EcoreUtil.replace(object, feature, from, to);
        }
    }
}
