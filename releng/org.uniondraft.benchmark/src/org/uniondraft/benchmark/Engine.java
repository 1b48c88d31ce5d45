package org.uniondraft.benchmark;

import java.io.OutputStream;

/** One way to make a .docx of a paper. */
interface Engine {

    /** Its name in the report. */
    String name();

    /**
     * Writes a paper.
     *
     * @param out where to
     */
    void write(OutputStream out) throws Exception;
}
