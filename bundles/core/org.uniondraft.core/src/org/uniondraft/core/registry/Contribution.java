package org.uniondraft.core.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.registry.internal.Messages;

/**
 * An element in the {@code plugin.xml} of a plug-in, as the source of a descriptor: what the descriptor needs later on, its
 * class and its files, is had through it.
 */
public final class Contribution {

    private final IConfigurationElement element;
    private final ResourceLocator resources;
    private final String plugin;

    Contribution(IConfigurationElement element, ResourceLocator resources) {
        this.element = element;
        this.resources = resources;
        this.plugin = element.getContributor().getName();
    }

    /** {@return the symbolic name of the plug-in} */
    public String plugin() {
        return plugin;
    }

    /**
     * Makes the object of a class that is named in an attribute. The plug-in is only started by this.
     *
     * @param <T> the type that is wanted
     * @param attribute the name of the attribute
     * @param type the type that is wanted
     * @return a new object
     * @throws ContributionException if the class cannot be loaded or made, is of another type, or the plug-in is gone
     */
    public <T> T create(String attribute, Class<T> type) throws ContributionException {
        Object object;
        try {
            object = element.createExecutableExtension(attribute);
        } catch (CoreException | InvalidRegistryObjectException | LinkageError e) {
            throw new ContributionException(NLS.bind(Messages.classFailed, attribute, e.getMessage()), e);
        }
        if (!type.isInstance(object)) {
            throw new ContributionException(NLS.bind(Messages.classOfWrongType,
                    new Object[] {attribute, object.getClass().getName(), type.getName()}), null);
        }
        return type.cast(object);
    }

    /**
     * Opens a file of the plug-in.
     *
     * @param path the path inside the plug-in
     * @return the content; to be closed by the caller
     * @throws ContributionException if there is no such file, or it cannot be read
     */
    public InputStream open(String path) throws ContributionException {
        try {
            URL url = resources.find(element.getContributor(), path);
            if (url == null) {
                throw new ContributionException(NLS.bind(Messages.resourceMissing, path), null);
            }
            return url.openStream();
        } catch (IOException | InvalidRegistryObjectException e) {
            throw new ContributionException(NLS.bind(Messages.resourceMissing, path), e);
        }
    }

    @Override
    public String toString() {
        return plugin;
    }
}
