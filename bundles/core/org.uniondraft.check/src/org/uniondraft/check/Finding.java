package org.uniondraft.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;

/**
 * Something a rule found.
 *
 * @param rule the id of the rule
 * @param severity how bad it is, as the user has set it
 * @param message what is wrong, in the language of the user
 * @param subject the object of the paper it is about
 * @param feature the feature of the object, or null for the object itself or, of a text, its characters
 * @param offset where in the text it begins, in UTF-16 units; 0 if it is about no stretch of text
 * @param length how long it is; 0 if it is about no stretch of text
 * @param text the stretch, empty if there is none
 * @param arguments what the message names, for quick fixes
 */
public record Finding(String rule, Severity severity, String message, EObject subject, EStructuralFeature feature,
        int offset, int length, String text, List<Object> arguments) {

    /** Copies the list. */
    public Finding {
        arguments = List.copyOf(arguments);
    }
}
