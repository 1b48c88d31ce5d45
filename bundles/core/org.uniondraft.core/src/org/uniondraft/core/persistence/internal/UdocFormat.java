package org.uniondraft.core.persistence.internal;

/** The names, the version and the limits of the file format. */
final class UdocFormat {

    /** The format version this program writes. */
    static final int VERSION = 1;
    /** The namespace of a version is this with the number of the version behind it. */
    static final String NAMESPACE_PREFIX = "http://www.uniondraft.org/model/";
    static final String ROOT = "Document";
    static final String VERSION_ATTRIBUTE = "formatVersion";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XMI = "http://www.omg.org/XMI";

    /** The largest file; papers have some ten kilobytes, and pictures are the rest. */
    static final int MAX_BYTES = 64 << 20;
    /** The deepest nesting of elements; a section takes one level, a nested enumeration two. */
    static final int MAX_DEPTH = 200;
    /** The most elements; a paper of 4000 paragraphs with all its marks has some ten thousand. */
    static final int MAX_ELEMENTS = 2_000_000;
    /** The most problems that are listed. */
    static final int MAX_PROBLEMS = 1000;

    private static final int MEGABYTE_BITS = 20;

    private UdocFormat() {
    }

    /** {@return a number of bytes in whole megabytes, rounded up} */
    static long megabytes(long bytes) {
        return bytes + (1L << MEGABYTE_BITS) - 1 >> MEGABYTE_BITS;
    }
}
