package org.uniondraft.core.cycle.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.uniondraft.model.Document;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Schedule;

/** Removes what refers to record tables that have gone. */
public final class Dangling {

    private Dangling() {
    }

    /**
     * Removes what shows a table that is not in the paper.
     *
     * @param paper the paper to change
     */
    public static void remove(Document paper) {
        List<EObject> objects = new ArrayList<>();
        paper.eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            boolean gone = switch (object) {
                case RecordView view -> view.getTable() != null && !EcoreUtil.isAncestor(paper, view.getTable());
                case LiveField field -> field.getTable() != null && !EcoreUtil.isAncestor(paper, field.getTable());
                case Schedule schedule -> schedule.getTables().removeIf(table -> !EcoreUtil.isAncestor(paper, table))
                        && schedule.getTables().isEmpty();
                default -> false;
            };
            if (gone) {
                EcoreUtil.remove(object);
            }
        }
    }
}
