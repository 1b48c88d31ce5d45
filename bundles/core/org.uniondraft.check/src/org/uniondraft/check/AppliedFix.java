package org.uniondraft.check;

/**
 * A finding that a quick fix has put right.
 *
 * @param finding what was found; its offset is that of the moment before
 * @param path where it was, see {@link FindingPath}
 */
public record AppliedFix(Finding finding, String path) {
}
