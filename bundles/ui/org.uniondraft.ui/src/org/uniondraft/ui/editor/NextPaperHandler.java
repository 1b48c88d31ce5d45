package org.uniondraft.ui.editor;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Goes to the next open paper, or with the parameter {@code previous} to the one before, and round at the end. That of the
 * platform goes through the tabs of whatever part is active, and fails where there are none.
 */
public final class NextPaperHandler extends AbstractHandler implements IExecutableExtension {

    private int step = 1;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        step = "previous".equals(data) ? -1 : 1;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<IEditorReference> papers = List.of(page.getEditorReferences());
        if (!papers.isEmpty()) {
            int active = page.getActiveEditor() == null ? -1 : papers.indexOf(page.getReference(page.getActiveEditor()));
            page.activate(papers.get(Math.floorMod(active + step, papers.size())).getPart(true));
        }
        return null;
    }
}
