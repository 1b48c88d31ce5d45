package org.uniondraft.figures;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.registry.ContributionRegistry.Environment;

/** What the plug-ins on the class path declare, outside of OSGi: every plugin.xml with the Chinese texts beside it. */
public final class Contributions {

    private static final Object MASTER = new Object();
    private static final Object USER = new Object();

    private Contributions() {
    }

    /**
     * Reads them.
     *
     * @return the catalogs
     * @throws IOException if a plugin.xml cannot be read
     */
    public static Catalogs read() throws IOException {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), MASTER, USER);
        List<URL> plugins = Collections.list(Contributions.class.getClassLoader().getResources("plugin.xml")).stream()
                .filter(url -> url.toString().matches(".*/org\\.uniondraft\\.[^/]+/plugin\\.xml")).toList();
        for (URL plugin : plugins) {
            String folder = plugin.toString().replaceAll("plugin\\.xml$", "");
            String name = folder.replaceAll("^.*(org\\.uniondraft\\.[a-z.-]*[a-z]).*$", "$1");
            IContributor contributor = ContributorFactorySimple.createContributor(name);
            ResourceBundle texts = new PropertyResourceBundle(new InputStreamReader(
                    URI.create(folder + "plugin_zh.properties").toURL().openStream(), StandardCharsets.UTF_8));
            registry.addContribution(plugin.openStream(), contributor, false, name, texts, USER);
        }
        return new Catalogs(new Environment(registry, (contributor, path) -> null, status -> {
            // Figures do not depend on what is only shown, such as an icon that is not found here.
        }));
    }
}
