package org.uniondraft.ui.earlier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.uniondraft.core.earlier.EarlierSections;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.DocumentHead;
import org.uniondraft.model.Document;
import org.uniondraft.model.value.Period;
import org.uniondraft.ui.library.LibraryFiles;

/** Finds the paper that another one goes on with, among those of its folder. */
final class EarlierPaper {

    private EarlierPaper() {
    }

    /**
     * What is looked for.
     *
     * @param own the file of the paper
     * @param source the id of the paper it was made from; null if that is not known
     * @param kind the id of its document kind
     * @param before the period before its own; null if that is not known
     */
    record Wanted(Path own, String source, String kind, Period before) {

        static Wanted of(Document document, Path file) {
            Period period = document.getPeriod();
            boolean dated = period != null && !period.isMasked() && period.firstDay().isPresent();
            return new Wanted(file, EarlierSections.source(document).orElse(null), document.getKind(),
                    dated ? period.inYear(period.firstDay().get().getYear() - 1) : null);
        }
    }

    /**
     * Finds the paper that a link names, else the one of the same kind about the same time a year before. Papers that
     * cannot be read are passed over.
     */
    static Optional<Document> find(Wanted wanted, IProgressMonitor monitor) throws IOException, DocumentException {
        Path likely = null;
        for (Path file : LibraryFiles.list(wanted.own().getParent())) {
            if (monitor.isCanceled()) {
                return Optional.empty();
            }
            try {
                if (!file.equals(wanted.own()) && isLikely(wanted, DocumentHead.read(file))) {
                    likely = file;
                }
                Document linked = file.equals(wanted.own()) || wanted.source() == null ? null
                        : DocumentFiles.load(file).document();
                if (linked != null && wanted.source().equals(linked.getId())) {
                    return Optional.of(linked);
                }
            } catch (DocumentException e) {
                // The library says what is wrong with it.
                continue;
            }
        }
        return likely == null ? Optional.empty() : Optional.of(DocumentFiles.load(likely).document());
    }

    private static boolean isLikely(Wanted wanted, DocumentHead head) {
        return wanted.before() != null && head.kind().equals(wanted.kind())
                && head.period().filter(wanted.before()::equals).isPresent();
    }
}
