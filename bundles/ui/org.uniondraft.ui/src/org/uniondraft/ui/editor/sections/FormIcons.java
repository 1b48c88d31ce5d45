package org.uniondraft.ui.editor.sections;

import java.net.URL;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons of the forms, in {@code icons/forms/}. */
public enum FormIcons {
    /** Something is added. */
    ADD,
    /** A paper with nothing lacking. */
    COMPLETE,
    /** Something is deleted. */
    DELETE,
    /** One level down. */
    DEMOTE,
    /** One place down. */
    DOWN,
    /** Key figures. */
    FIGURES,
    /** How long a paper is. */
    LENGTH,
    /** A list of records. */
    LIST,
    /** A finished section. */
    LOCK,
    /** Two sections become one. */
    MERGE,
    /** A part of a paper. */
    PART,
    /** A phrase to choose. */
    PHRASE,
    /** One level up. */
    PROMOTE,
    /** Something gets another name. */
    RENAME,
    /** Records in sentences. */
    SENTENCE,
    /** One section becomes two. */
    SPLIT,
    /** A table of records. */
    TABLE,
    /** A task. */
    TASK,
    /** One place up. */
    UP;

    /** {@return the icon; images of it belong to a resource manager} */
    public ImageDescriptor descriptor() {
        URL file = FormIcons.class.getResource("/icons/forms/" + name().toLowerCase(Locale.ROOT) + ".svg");
        return ImageDescriptor.createFromURL(file);
    }
}
