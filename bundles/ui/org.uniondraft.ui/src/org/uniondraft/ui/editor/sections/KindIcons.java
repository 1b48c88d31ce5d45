package org.uniondraft.ui.editor.sections;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.Bundle;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.SectionKind;

/** The icons of section kinds. */
public final class KindIcons {

    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
    private final Map<String, Optional<ImageDescriptor>> descriptors = new HashMap<>();

    /**
     * Gives the icon of a kind.
     *
     * @param kind the id of a section kind
     * @return the icon, until this is disposed; nothing if no plug-in declares the kind, or it has none
     */
    public Optional<Image> of(String kind) {
        return descriptors.computeIfAbsent(kind, id -> Catalogs.platform().sectionKinds().find(id).flatMap(KindIcons::descriptor))
                .map(resources::get);
    }

    /**
     * Finds the icon of a kind.
     *
     * @param kind the kind
     * @return the icon, if it has one
     */
    public static Optional<ImageDescriptor> descriptor(SectionKind kind) {
        Bundle plugin = Platform.getBundle(kind.contribution().plugin());
        URL file = plugin == null || kind.icon().isEmpty() ? null : plugin.getEntry(kind.icon().get());
        return Optional.ofNullable(file).map(ImageDescriptor::createFromURL);
    }

    /** Lets go of the icons. */
    public void dispose() {
        resources.dispose();
    }
}
