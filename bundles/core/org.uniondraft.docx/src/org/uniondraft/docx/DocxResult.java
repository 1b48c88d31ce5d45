package org.uniondraft.docx;

import java.util.List;

/**
 * What came of writing a .docx.
 *
 * @param pages how many pages it has, or -1 if that is not known
 * @param warnings what the user should know about it, localised
 */
public record DocxResult(int pages, List<String> warnings) {

    /** Copies the list. */
    public DocxResult {
        warnings = List.copyOf(warnings);
    }
}
