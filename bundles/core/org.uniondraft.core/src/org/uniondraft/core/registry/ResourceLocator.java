package org.uniondraft.core.registry;

import java.net.URL;

import org.eclipse.core.runtime.IContributor;

/** Finds files of plug-ins. */
@FunctionalInterface
public interface ResourceLocator {

    /**
     * Finds a file.
     *
     * @param contributor the plug-in
     * @param path the path inside it
     * @return where it is, or null if there is none
     */
    URL find(IContributor contributor, String path);
}
