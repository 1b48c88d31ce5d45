package org.uniondraft.ui.session;

import java.nio.file.Path;

import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.persistence.RecoveryFiles;

/**
 * The recovery file of an open paper. It is written by a job while the paper may be saved or closed at the same time, and
 * must not be there afterwards: what was made before the last discarding is not written any more.
 */
final class RecoveryFile {

    private Path file;
    private int discarded;

    RecoveryFile(Path file) {
        this.file = file;
    }

    /** {@return how often it was discarded, to be handed to {@link #write}} */
    synchronized int generation() {
        return discarded;
    }

    /**
     * Writes it.
     *
     * @param content the content
     * @param generation what {@link #generation} said when the content was made
     * @throws DocumentException if it cannot be written
     */
    synchronized void write(byte[] content, int generation) throws DocumentException {
        if (generation == discarded) {
            RecoveryFiles.write(content, file);
        }
    }

    /**
     * Removes it.
     *
     * @throws DocumentException if it cannot be removed
     */
    synchronized void discard() throws DocumentException {
        discarded++;
        RecoveryFiles.discard(file);
    }

    /**
     * Goes over to another file; the recovery file of the old one is removed.
     *
     * @param target the file of the paper from now on
     * @throws DocumentException if the old one cannot be removed
     */
    synchronized void moveTo(Path target) throws DocumentException {
        discard();
        file = target;
    }
}
