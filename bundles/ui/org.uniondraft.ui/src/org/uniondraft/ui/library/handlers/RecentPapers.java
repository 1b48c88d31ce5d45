package org.uniondraft.ui.library.handlers;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.uniondraft.ui.library.LibraryFiles;
import org.uniondraft.ui.library.LibrarySettings;
import org.uniondraft.ui.library.OpenPapers;

/** The papers that were opened last, as entries of a menu. */
public final class RecentPapers extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> papers = LibrarySettings.recent();
        if (papers.isEmpty()) {
            Action none = new Action(Messages.noneRecent) { };
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        return papers.stream().map(RecentPapers::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path file) {
        // An ampersand in the name is none of a mnemonic.
        Action action = new Action(LibraryFiles.nameOf(file).replace("&", "&&")) {

            @Override
            public void run() {
                IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                OpenPapers.open(window.getActivePage(), file);
            }
        };
        action.setToolTipText(file.toString());
        return new ActionContributionItem(action);
    }
}
