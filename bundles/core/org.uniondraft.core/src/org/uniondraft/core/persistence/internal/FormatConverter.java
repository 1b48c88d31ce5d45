package org.uniondraft.core.persistence.internal;

import org.w3c.dom.Document;

/**
 * Turns a document of one format version into one of the next. It works on the names in the XML, before any of it becomes
 * an object, so it needs no model of the older version.
 */
interface FormatConverter {

    /** {@return the version it reads; it makes the one that follows} */
    int from();

    /**
     * Converts a document in place. The namespace and the version of the first element are changed by the caller.
     *
     * @param xml the document; sound XML without a document type, but otherwise from an unknown hand
     * @throws IllegalArgumentException if the document cannot be converted, with a message for the user
     */
    void convert(Document xml);
}
