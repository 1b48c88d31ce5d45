package org.uniondraft.benchmark;

import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.registry.ContributionRegistry.Environment;

/** What the core and the checker declare, outside of OSGi, with the classes they name. */
final class PlugIns {

    private static final Object MASTER = new Object();
    private static final Object USER = new Object();

    /** Makes classes that are named in contributions. */
    private static final class Strategy extends RegistryStrategy {

        Strategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, "benchmark", className, e));
            }
        }
    }

    private PlugIns() {
    }

    /** {@return the catalogs of the core and the checker, in Chinese} */
    static Catalogs read() throws Exception {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), MASTER, USER);
        for (URL plugin : Collections.list(PlugIns.class.getClassLoader().getResources("plugin.xml"))) {
            String folder = plugin.toString().replaceAll("plugin\\.xml$", "");
            if (folder.matches(".*org\\.uniondraft\\.(?:core|check)_.*")) {
                String name = folder.replaceAll("^.*(org\\.uniondraft\\.[a-z.-]*[a-z]).*$", "$1");
                IContributor contributor = ContributorFactorySimple.createContributor(name);
                ResourceBundle texts = new PropertyResourceBundle(new InputStreamReader(
                        URI.create(folder + "plugin_zh.properties").toURL().openStream(), StandardCharsets.UTF_8));
                registry.addContribution(plugin.openStream(), contributor, false, name, texts, USER);
            }
        }
        return new Catalogs(new Environment(registry, (contributor, path) -> null, status -> {
            throw new IllegalStateException(status.getMessage(), status.getException());
        }));
    }
}
