package org.uniondraft.docx.layout.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.uniondraft.docx.layout.ProfileException;

/**
 * An element of a profile file.
 *
 * @param name its name
 * @param attributes its attributes
 * @param children its child elements by name; no two of one parent have the same name
 * @param file the file it stands in, for messages
 * @param line the line it begins in
 */
public record ProfileNode(String name, Map<String, String> attributes, Map<String, ProfileNode> children, String file,
        int line) {

    /**
     * This element with what another file says instead.
     *
     * @param other the same element in the file that overrides
     * @return the merged element; an element without children replaces the one here as a whole
     */
    public ProfileNode overriddenBy(ProfileNode other) {
        if (other.children.isEmpty() && children.isEmpty()) {
            return other;
        }
        Map<String, ProfileNode> merged = new LinkedHashMap<>(children);
        other.children.forEach((key, child) -> merged.merge(key, child, ProfileNode::overriddenBy));
        return new ProfileNode(name, other.attributes, merged, other.file, other.line);
    }

    /**
     * An error at this place.
     *
     * @param message what is wrong and what to do
     * @return the exception to throw
     */
    public ProfileException error(String message) {
        return new ProfileException(file, line, name, message, null);
    }
}
