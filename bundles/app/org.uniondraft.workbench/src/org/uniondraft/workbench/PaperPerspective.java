package org.uniondraft.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.search.SearchView;

/** The arrangement of the window: library and outline beside the editor, findings below it. */
public final class PaperPerspective implements IPerspectiveFactory {

    /** The id of the perspective. */
    public static final String ID = "org.uniondraft.workbench.papers";

    private static final float LEFT = 0.22f;
    private static final float LIBRARY = 0.5f;
    private static final float BELOW = 0.76f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout library = layout.createFolder("library", IPageLayout.LEFT, LEFT, IPageLayout.ID_EDITOR_AREA);
        library.addView(LibraryView.ID);
        IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, LIBRARY, "library");
        outline.addView(IPageLayout.ID_OUTLINE);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, IPageLayout.ID_EDITOR_AREA);
        below.addView("org.uniondraft.ui.findings");
        below.addPlaceholder(SearchView.ID);
        below.addPlaceholder("org.uniondraft.ui.history");
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
    }
}
