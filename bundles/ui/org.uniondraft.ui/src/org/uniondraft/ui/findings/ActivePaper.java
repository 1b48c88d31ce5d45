package org.uniondraft.ui.findings;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.uniondraft.ui.editor.PaperEditor;

/** Follows the paper in front, for views that show something of it. */
public final class ActivePaper implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<PaperEditor> changed;
    private PaperEditor editor;

    /**
     * Begins to follow.
     *
     * @param page the page of the workbench window
     * @param changed told of the editor in front now and whenever it is another one; null for none
     */
    public ActivePaper(IWorkbenchPage page, Consumer<PaperEditor> changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(this);
        update(page.getActiveEditor() instanceof PaperEditor paper ? paper : null, true);
    }

    /** {@return the editor of the paper in front} */
    public Optional<PaperEditor> editor() {
        return Optional.ofNullable(editor);
    }

    private void update(PaperEditor front, boolean always) {
        if (always || front != editor) {
            editor = front;
            changed.accept(front);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof PaperEditor paper) {
            update(paper, false);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        partActivated(reference);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            update(page.getActiveEditor() instanceof PaperEditor paper && paper != editor ? paper : null, false);
        }
    }

    /** Stops following. */
    public void dispose() {
        page.removePartListener(this);
        editor = null;
    }
}
