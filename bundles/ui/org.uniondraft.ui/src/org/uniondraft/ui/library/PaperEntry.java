package org.uniondraft.ui.library;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.uniondraft.core.persistence.DocumentHead;

/**
 * A paper in the library.
 *
 * @param file its file, absolute
 * @param size the size of the file in bytes
 * @param modified when the file was last modified
 * @param head what it says of itself; empty if it cannot be read
 * @param problem why it cannot be read, localised; empty if it can
 */
public record PaperEntry(Path file, long size, FileTime modified, Optional<DocumentHead> head, String problem) {

    /** {@return the name of the file without its ending} */
    public String name() {
        return LibraryFiles.nameOf(file);
    }

    /** {@return the title, or the name of the file if there is none} */
    public String title() {
        return head.map(DocumentHead::title).filter(title -> !title.isBlank()).orElse(name());
    }

    /** {@return the first year it is about; empty if that is not known} */
    public Optional<Integer> year() {
        return head.flatMap(DocumentHead::year);
    }

    /** {@return the id of its document kind; empty if it is not known} */
    public String kind() {
        return head.map(DocumentHead::kind).orElse("");
    }
}
