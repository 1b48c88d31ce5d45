package org.uniondraft.ui.export;

import java.util.List;

import org.uniondraft.ui.editor.PaperEditor;
import org.uniondraft.ui.library.LibraryView;
import org.uniondraft.ui.library.OpenPapers;
import org.uniondraft.ui.library.PaperEntry;
import org.uniondraft.ui.library.handlers.LibraryHandler;

/** Exports the papers that are selected in the library; those that are open as they are in their editors. */
public final class ExportPapersHandler extends LibraryHandler {

    @Override
    protected void run(LibraryView view, List<PaperEntry> selected) {
        if (!selected.isEmpty()) {
            ExportWizard.open(view.getSite().getShell(),
                    selected.stream().map(paper -> source(view, paper)).toList());
        }
    }

    private static ExportSource source(LibraryView view, PaperEntry paper) {
        return OpenPapers.editorOf(view.getSite().getPage(), paper.file()).filter(PaperEditor.class::isInstance)
                .map(editor -> ExportSource.of(((PaperEditor) editor).session()))
                .orElseGet(() -> new ExportSource(paper.file(), null));
    }
}
