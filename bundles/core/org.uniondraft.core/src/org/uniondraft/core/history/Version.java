package org.uniondraft.core.history;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A version of a paper that was saved.
 *
 * @param content the file that holds it; never the file of the paper
 * @param saved when it was saved
 */
public record Version(Path content, Instant saved) {
}
