package org.uniondraft.core.persistence;

/**
 * How a document is saved.
 *
 * @param backup whether the previous content of the file is kept beside it; a file of an older format version is always
 *        kept
 * @param overwriteChanges whether changes that someone else made to the file since it was read are overwritten; else
 *        they make saving fail
 */
public record SaveOptions(boolean backup, boolean overwriteChanges) {

    /** With a backup, and careful about changes made outside. */
    public static final SaveOptions DEFAULT = new SaveOptions(true, false);

    /** Without a backup, over whatever is there: for files that are made, not edited. */
    public static final SaveOptions REPLACE = new SaveOptions(false, true);
}
