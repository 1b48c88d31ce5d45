package org.uniondraft.core.cycle;

import org.uniondraft.model.Identified;

/**
 * One change of wording, proposed or made.
 *
 * @param object whose text it is in: a text with marks, a record table (its title), a field of one (its label), or
 *        front or back matter (the names in it, a line for each)
 * @param offset where it is in that text before any of the changes, in UTF-16 units
 * @param from what stands there
 * @param to what replaces it
 * @param excerpt the words around it, to judge by
 * @param certain whether the words hardly allow another reading; the others should be looked at
 */
public record TextChange(Identified object, int offset, String from, String to, String excerpt, boolean certain) {
}
