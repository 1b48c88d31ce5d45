package org.uniondraft.core.catalog;

import java.io.InputStream;

import org.uniondraft.core.registry.Contribution;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.core.registry.Descriptor;

/**
 * A layout profile: page, grid, fonts and spacing as data.
 *
 * @param id the id, such as gbt9704
 * @param label the name, localised
 * @param order where it stands among the others
 * @param file the path of the XML file in the plug-in
 * @param contribution who declares it
 */
public record LayoutProfileDescriptor(String id, String label, int order, String file, Contribution contribution)
        implements Descriptor {

    /**
     * Opens the file.
     *
     * @return its content; to be closed by the caller
     * @throws ContributionException if the plug-in has no such file, or it cannot be read
     */
    public InputStream open() throws ContributionException {
        return contribution.open(file);
    }
}
