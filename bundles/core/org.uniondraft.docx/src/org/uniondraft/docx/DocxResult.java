package org.uniondraft.docx;

import java.util.List;

/**
 * What came of writing a .docx.
 *
 * @param warnings what the user should know about it, localised
 */
public record DocxResult(List<String> warnings) {

    /** Copies the list. */
    public DocxResult {
        warnings = List.copyOf(warnings);
    }
}
