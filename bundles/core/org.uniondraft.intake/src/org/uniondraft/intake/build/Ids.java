package org.uniondraft.intake.build;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;

final class Ids {
    private Ids() {
    }

    static void assign(Document document, String seed) {
        int n = 0;
        document.setId("d" + Integer.toHexString(seed.hashCode()));
        for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified) {
                identified.setId("x" + n++);
            }
        }
    }
}
