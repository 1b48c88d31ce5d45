package org.uniondraft.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes what one rule finds. The message is the one the rule declares, with the arguments in its {0}, {1} … */
public interface Report {

    /**
     * Reports a stretch of a text.
     *
     * @param text the text
     * @param start the offset of the first character, in UTF-16 units
     * @param end the offset behind the last one; not before start
     * @param arguments what the message names; the first one is also what quick fixes take as the proposed text, if the
     *     fix of the rule says so
     */
    void text(CheckedText text, int start, int end, Object... arguments);

    /**
     * Reports an object as a whole.
     *
     * @param subject an object of the paper
     * @param feature the feature that is wrong, or null if it is the object itself
     * @param arguments what the message names
     */
    void object(EObject subject, EStructuralFeature feature, Object... arguments);
}
