package org.uniondraft.core.completeness;

import org.uniondraft.model.Identified;

/**
 * Something a paper still lacks.
 *
 * @param kind what sort of thing is lacking
 * @param message what is lacking, localised, one line
 * @param place where it is put in: the object that lacks it, or the one it belongs in; never null
 * @param offset where in the text of the place, in UTF-16 units; 0 if the place has no text
 */
public record Gap(Kind kind, String message, Identified place, int offset) {

    /** The sorts of things that papers lack, in the order in which one deals with them. */
    public enum Kind {
        /** A part that every paper of the kind has. */
        PART,
        /** A section with a heading and nothing below it. */
        EMPTY_SECTION,
        /** A placeholder that nobody has filled. */
        PLACEHOLDER,
        /** A task whose time is over and whose result nobody has written down. */
        TASK,
        /** A record without a value that it must have. */
        VALUE
    }
}
