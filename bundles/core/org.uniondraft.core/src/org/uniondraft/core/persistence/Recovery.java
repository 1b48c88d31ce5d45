package org.uniondraft.core.persistence;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A recovery file that was left behind, as by a crash.
 *
 * @param file the file of the document; it need not exist
 * @param recoveryFile the recovery file
 * @param written when the recovery file was last written
 */
public record Recovery(Path file, Path recoveryFile, Instant written) {
}
