package org.uniondraft.flow.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.Link;
import org.uniondraft.model.Note;
import org.uniondraft.model.Suppression;
import org.uniondraft.model.support.Models;

/** Keeps what a paper says about its objects true when one of them goes. */
final class References {

    private References() {
    }

    /**
     * Takes an object out of its paper. What was about it is about the heir then; without an heir, notes are about nothing
     * in particular, and links and accepted findings go.
     *
     * @param object the object
     * @param heir what has its content now, or null
     */
    static void remove(Identified object, Identified heir) {
        Optional<Document> document = Models.document(object);
        if (document.isPresent()) {
            for (Note note : List.copyOf(document.get().getNotes())) {
                if (isIn(note.getTarget(), object)) {
                    note.setTarget(heir);
                }
            }
            for (Link link : List.copyOf(document.get().getLinks())) {
                if (isIn(link.getSubject(), object)) {
                    if (heir == null) {
                        EcoreUtil.remove(link);
                    } else {
                        link.setSubject(heir);
                    }
                }
            }
            for (Suppression suppression : List.copyOf(document.get().getSuppressions())) {
                if (isIn(suppression.getSubject(), object)) {
                    if (heir == null) {
                        EcoreUtil.remove(suppression);
                    } else {
                        suppression.setSubject(heir);
                    }
                }
            }
        }
        EcoreUtil.remove(object);
    }

    private static boolean isIn(EObject target, EObject object) {
        return target != null && EcoreUtil.isAncestor(object, target);
    }
}
