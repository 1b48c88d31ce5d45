package org.uniondraft.intake;

import java.util.List;

/**
 * What was found in a source.
 *
 * @param papers the papers, in order; at least one
 */
public record ImportResult(List<ImportedPaper> papers) {

    /** Copies the list. */
    public ImportResult {
        papers = List.copyOf(papers);
    }
}
