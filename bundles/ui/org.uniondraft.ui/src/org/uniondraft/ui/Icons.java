package org.uniondraft.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of the user interface, which are SVG and so as sharp as the screen. */
public final class Icons {

    private static final String BUNDLE = "org.uniondraft.ui";

    private Icons() {
    }

    /**
     * Finds an icon. The image of it is for a resource manager to make.
     *
     * @param name the name of its file in {@code icons/}, without the ending
     * @return the icon; one that shows that it is missing if there is no such file
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
