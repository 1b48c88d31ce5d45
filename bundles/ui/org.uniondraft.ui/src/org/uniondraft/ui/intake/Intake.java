package org.uniondraft.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportOptions;
import org.uniondraft.intake.ImportResult;
import org.uniondraft.intake.ImportedPaper;
import org.uniondraft.intake.Importer;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.library.LibraryFiles;

/** Makes papers of texts. One source that cannot be imported does not keep the others from it. */
final class Intake {

    private final ImportOptions options;
    private final List<IncomingPaper> papers = new ArrayList<>();

    Intake(boolean quarantine) {
        options = ImportOptions.of(Catalogs.platform()).withQuarantine(quarantine);
    }

    /** {@return what became of the sources so far} */
    List<IncomingPaper> papers() {
        return List.copyOf(papers);
    }

    /**
     * Imports files.
     *
     * @param files the files
     * @param monitor told of each file; cancelling throws {@link org.eclipse.core.runtime.OperationCanceledException}
     */
    void importFiles(List<Path> files, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.importing, files.size());
        for (Path file : files) {
            progress.subTask(file.getFileName().toString());
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            take(file.getFileName().toString(), name, () -> Importer.importFile(file, options));
            progress.split(1);
        }
    }

    /**
     * Imports a text that was pasted.
     *
     * @param text the text
     */
    void importText(String text) {
        take(Messages.pasted, "", () -> Importer.importText(text, options));
    }

    private interface Source {

        ImportResult read() throws ImportException;
    }

    private void take(String source, String name, Source reader) {
        try {
            List<ImportedPaper> found = reader.read().papers();
            for (int i = 0; i < found.size(); i++) {
                add(source, found.size() == 1 || name.isEmpty() ? name : name + "-" + (i + 1), found.get(i));
            }
        } catch (ImportException e) {
            papers.add(new IncomingPaper(source, name, Optional.empty(), e.detail()));
        } catch (RuntimeException e) {
            // A fault of ours in one source; the others still come in.
            UiLog.log(NLS.bind(Messages.importFailed, source), e);
            papers.add(new IncomingPaper(source, name, Optional.empty(), NLS.bind(Messages.importFailed, source)));
        }
    }

    /** A text that was pasted has no name, so the paper is called by its title. */
    private void add(String source, String name, ImportedPaper paper) {
        IncomingPaper unnamed = new IncomingPaper(source, name, Optional.of(paper), "");
        String title = LibraryFiles.toName(unnamed.title());
        String chosen = !name.isEmpty() ? name : !title.isEmpty() ? title : Messages.pasted;
        papers.add(new IncomingPaper(source, chosen, Optional.of(paper), ""));
    }
}
