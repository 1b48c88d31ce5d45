package org.uniondraft.workbench;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Names the paper that is edited in the title of the window, before the name of the product: as Word does. */
final class WindowTitle implements IPartListener2 {

    private final IWorkbenchWindowConfigurer configurer;
    private final String product;
    private final IPropertyListener renamed = (source, property) -> {
        if (property == IWorkbenchPart.PROP_TITLE) {
            update();
        }
    };
    private IEditorPart editor;

    private WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
        product = configurer.getTitle();
    }

    /**
     * Keeps the title of a window up to date.
     *
     * @param configurer the window, open, whose title is the name of the product
     */
    static void follow(IWorkbenchWindowConfigurer configurer) {
        WindowTitle title = new WindowTitle(configurer);
        configurer.getWindow().getPartService().addPartListener(title);
        title.update();
    }

    private void update() {
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(renamed);
            }
            editor = active;
            if (editor != null) {
                editor.addPropertyListener(renamed);
            }
        }
        configurer.setTitle(editor == null ? product : NLS.bind(Messages.titleOf, editor.getTitle(), product));
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }
}
