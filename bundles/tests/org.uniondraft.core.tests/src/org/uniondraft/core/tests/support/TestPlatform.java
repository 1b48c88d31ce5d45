package org.uniondraft.core.tests.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.registry.ContributionRegistry.Environment;
import org.uniondraft.tests.support.Places;

/** An extension registry made by hand, with the extension points of the core and whatever a test adds. */
public final class TestPlatform {

    private static final Object MASTER = new Object();
    private static final Object USER = new Object();
    private static final Path CORE = Places.repository().resolve("bundles/core/org.uniondraft.core");

    private final List<IStatus> log = new ArrayList<>();
    private final IExtensionRegistry registry = RegistryFactory.createRegistry(new Strategy(), MASTER, USER);
    private final Catalogs catalogs;

    /** Makes classes that are named in contributions. */
    private static final class Strategy extends RegistryStrategy {

        Strategy() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return Class.forName(className, true, TestPlatform.class.getClassLoader()).getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new CoreException(new Status(IStatus.ERROR, "test", "no class " + className, e));
            }
        }
    }

    private TestPlatform(String pluginXml, String properties) {
        add("org.uniondraft.core", pluginXml, properties);
        catalogs = new Catalogs(new Environment(registry, TestPlatform::locate, log::add));
    }

    /** {@return a platform with the extension points and the contributions of the core, in Chinese} */
    public static TestPlatform withCore() {
        return new TestPlatform(read("plugin.xml"), read("plugin_zh.properties"));
    }

    /** {@return a platform with the contributions of the core and of all built-in sections, in Chinese} */
    public static TestPlatform withSections() {
        TestPlatform platform = withCore();
        try (Stream<Path> bundles = Files.list(Places.repository().resolve("bundles/sections"))) {
            for (Path bundle : bundles.filter(path -> Files.exists(path.resolve("plugin.xml"))).sorted().toList()) {
                platform.add(bundle.getFileName().toString(), Files.readString(bundle.resolve("plugin.xml")),
                        Files.readString(bundle.resolve("plugin_zh.properties")));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return platform;
    }

    /** {@return a platform with the extension points of the core, and nothing contributed} */
    public static TestPlatform empty() {
        String xml = read("plugin.xml").replaceAll("(?s)<extension point=.*?</extension>", "");
        return new TestPlatform(xml, read("plugin.properties"));
    }

    private static String read(String file) {
        try {
            return Files.readString(CORE.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL locate(IContributor contributor, String path) {
        Path file = CORE.resolve(path);
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Adds a plug-in.
     *
     * @param plugin its name
     * @param extensions its extensions, as in a plugin.xml
     */
    public void add(String plugin, String extensions) {
        add(plugin, "<?eclipse version=\"3.4\"?><plugin>" + extensions + "</plugin>", "");
    }

    private void add(String plugin, String xml, String properties) {
        InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        IContributor contributor = ContributorFactorySimple.createContributor(plugin);
        try (Reader reader = new StringReader(properties)) {
            ResourceBundle bundle = new PropertyResourceBundle(reader);
            if (!registry.addContribution(in, contributor, false, plugin, bundle, USER)) {
                throw new IllegalArgumentException("The registry does not take this: " + xml);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes a plug-in away.
     *
     * @param plugin its name
     */
    public void remove(String plugin) {
        for (IExtension extension : registry.getExtensions(plugin)) {
            registry.removeExtension(extension, USER);
        }
    }

    /** {@return the catalogs} */
    public Catalogs catalogs() {
        return catalogs;
    }

    /** {@return the messages in the log so far} */
    public List<String> log() {
        return log.stream().map(IStatus::getMessage).toList();
    }
}
