package org.uniondraft.ui.editor.sections;

import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.uniondraft.core.transfer.SectionPackage;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.SectionGroupCommands;
import org.uniondraft.model.support.Models;
import org.uniondraft.ui.editor.PaperEditor;

/** Takes sections that are dropped on a tree of sections: before, behind or into the one under the mouse. */
final class SectionDrop extends ViewerDropAdapter {

    private final PaperEditor editor;
    private final SectionActions actions;

    SectionDrop(TreeViewer viewer, PaperEditor editor, SectionActions actions) {
        super(viewer);
        this.editor = editor;
        this.actions = actions;
        setExpandEnabled(true);
    }

    /** {@return the sections that are dragged} */
    static List<Section> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
                ? dragged.stream().filter(Section.class::isInstance).map(Section.class::cast).toList() : List.of();
    }

    /** Where sections go. */
    private record Place(Section parent, int index) {
    }

    private Place place(Object under, int location) {
        Section body = editor.session().document().getBody();
        if (!(under instanceof Section target)) {
            return new Place(body, body.getSections().size());
        }
        if (location == LOCATION_ON) {
            return new Place(target, target.getSections().size());
        }
        Section parent = (Section) target.eContainer();
        int index = parent.getSections().indexOf(target);
        return new Place(parent, location == LOCATION_BEFORE ? index : index + 1);
    }

    private boolean isOwn(List<Section> sections) {
        return !sections.isEmpty() && sections.stream()
                .allMatch(section -> Models.document(section)
                        .filter(paper -> paper == editor.session().document()).isPresent());
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        if (!LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
            return SectionTransfer.INSTANCE.isSupportedType(type);
        }
        List<Section> sections = dragged();
        Place place = place(target, getCurrentLocation());
        return !isOwn(sections) ? !sections.isEmpty()
                : SectionGroupCommands.move(sections, place.parent(), place.index()).canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        return drop(data instanceof SectionPackage parcel ? parcel : null, getCurrentTarget(), getCurrentLocation(),
                getCurrentOperation());
    }

    /**
     * Drops what is dragged.
     *
     * @param parcel what comes from another workbench; null for what is dragged in this one
     * @param under what is under the mouse, or null
     * @param location where the mouse is in it, such as {@code LOCATION_BEFORE}
     * @param operation {@code DND.DROP_MOVE} or {@code DND.DROP_COPY}
     * @return whether it could be dropped there
     */
    boolean drop(SectionPackage parcel, Object under, int location, int operation) {
        List<Section> sections = dragged();
        Place place = place(under, location);
        if (isOwn(sections) && operation != DND.DROP_COPY) {
            boolean moved = editor.session().execute(SectionGroupCommands.move(sections, place.parent(), place.index()));
            if (moved) {
                editor.selection().select(sections);
            }
            return moved;
        }
        if (sections.isEmpty() && parcel == null) {
            return false;
        }
        actions.insert(parcel == null ? SectionPackage.of(SectionGroupCommands.outermost(sections)) : parcel,
                place.parent(), place.index());
        return true;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        // Between two papers sections are copied, whatever the keys say.
        if (!isOwn(dragged())) {
            event.detail = DND.DROP_COPY;
        }
        super.dragEnter(event);
    }
}
