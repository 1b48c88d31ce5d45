package org.uniondraft.ui.editor.sections;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.uniondraft.model.Section;
import org.uniondraft.model.edit.EditCommand;
import org.uniondraft.model.edit.SectionGroupCommands;
import org.uniondraft.model.support.Models;
import org.uniondraft.model.support.Texts;
import org.uniondraft.core.transfer.SectionPackage;
import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.editor.Refresher;
import org.uniondraft.ui.editor.fields.FieldBinder;

/** The tree of the sections of a paper, in step with the selection of the editor. */
public final class SectionTree {

    private static final String HEADING = "heading";

    private final PaperEditor editor;
    private final TreeViewer viewer;
    private final SectionContent content;
    private final SectionActions actions;
    private final Refresher refresher;
    private SectionDrop drop;
    private boolean following;

    /**
     * Makes a tree.
     *
     * @param parent where it goes
     * @param editor the editor of the paper
     */
    public SectionTree(Composite parent, PaperEditor editor) {
        this.editor = editor;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        content = new SectionContent(editor.session());
        FieldBinder.named(viewer.getTree(), Messages.sections);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(content);
        viewer.setUseHashlookup(true);
        actions = new SectionActions(editor, viewer.getTree(), this::chosen, this::rename);
        createMenu();
        createDragAndDrop();
        createRenaming();
        viewer.getTree().addListener(SWT.KeyDown, actions::keyDown);
        viewer.addSelectionChangedListener(event -> {
            if (!following) {
                editor.selection().select(selected());
            }
            actions.update();
        });
        ISelectionChangedListener follow = event -> follow();
        editor.selection().addSelectionChangedListener(follow);
        viewer.getTree().addListener(SWT.Dispose, event -> editor.selection().removeSelectionChangedListener(follow));
        refresher = new Refresher(editor.session(), viewer.getTree(), this::refresh);
        viewer.setInput(editor.session().document());
        viewer.expandToLevel(3);
        follow();
        actions.update();
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        viewer.getTree().addListener(SWT.Dispose, event -> menu.dispose());
    }

    private void createDragAndDrop() {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer(), SectionTransfer.INSTANCE };
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                List<Section> sections = SectionGroupCommands.outermost(selected());
                event.doit = !sections.isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(sections));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = SectionTransfer.INSTANCE.isSupportedType(event.dataType)
                        ? SectionPackage.of(SectionDrop.dragged()) : LocalSelectionTransfer.getTransfer().getSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        drop = new SectionDrop(viewer, editor, actions);
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, drop);
    }

    private void createRenaming() {
        viewer.setColumnProperties(new String[] { HEADING });
        viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
        viewer.setCellModifier(new ICellModifier() {
            @Override
            public boolean canModify(Object element, String property) {
                return element instanceof Section section && section.getHeading() != null && !Models.isLocked(section);
            }

            @Override
            public Object getValue(Object element, String property) {
                String title = ((Section) element).getHeading().getText();
                return title == null ? "" : title;
            }

            @Override
            public void modify(Object element, String property, Object value) {
                Object target = element instanceof Item item ? item.getData() : element;
                if (target instanceof Section section && value instanceof String title && !title.isBlank()
                        && !title.equals(getValue(section, property))) {
                    Command command = EditCommand.of(Messages.rename, section.getHeading(),
                            () -> Texts.change(section.getHeading(), title.strip()));
                    editor.session().execute(command);
                }
            }
        });
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    private void rename(Section section) {
        viewer.editElement(section, 0);
    }

    /** {@return the viewer} */
    public TreeViewer viewer() {
        return viewer;
    }

    /** {@return the actions on the selected sections} */
    public SectionActions actions() {
        return actions;
    }

    /**
     * Drops the sections that are dragged.
     *
     * @param target the section under the mouse
     * @param location where the mouse is in it, such as {@code ViewerDropAdapter.LOCATION_BEFORE}
     * @param operation {@code DND.DROP_MOVE} or {@code DND.DROP_COPY}
     * @return whether they could be dropped there
     */
    public boolean drop(Section target, int location, int operation) {
        return drop.drop(null, target, location, operation);
    }

    /** {@return the selected sections} */
    public List<Section> selected() {
        return ((IStructuredSelection) viewer.getSelection()).stream().filter(Section.class::isInstance)
                .map(Section.class::cast).toList();
    }

    /** Shows what happened while the tree could not be seen. */
    void catchUp() {
        refresher.catchUp();
    }

    private void refresh() {
        content.renumber();
        if (!viewer.isCellEditorActive()) {
            // A section that moved to another parent drops out of the selection of the tree, not out of that of the editor.
            following = true;
            try {
                viewer.refresh();
            } finally {
                following = false;
            }
            follow();
        }
        actions.update();
    }

    /** {@return the sections of what is selected in the editor, without the root} */
    private List<Section> followed() {
        return editor.selection().objects().stream().map(this::section)
                .filter(section -> section != null && section != editor.session().document().getBody()).distinct().toList();
    }

    /** The tree loses its selection for a moment when a section moves to another parent; the editor does not. */
    private List<Section> chosen() {
        List<Section> sections = followed();
        return sections.isEmpty() ? selected() : sections;
    }

    /** Selects the sections of what is selected in the editor. */
    private void follow() {
        List<Section> sections = followed();
        if (!sections.isEmpty() && !sections.equals(selected())) {
            following = true;
            try {
                viewer.setSelection(new StructuredSelection(sections), true);
            } finally {
                following = false;
            }
        }
    }

    private Section section(EObject object) {
        return Models.document(object).isPresent() ? Models.section(object).orElse(null) : null;
    }
}
