package org.uniondraft.core.dropins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.uniondraft.core.dropins.internal.Messages;

/**
 * Plug-ins that are installed by putting their jar into a folder, and removed by taking it out. What is in the folders when
 * the program starts is what there is; the framework keeps a copy of each jar, so a start without changes installs nothing.
 */
public final class DropIns {

    /** What the locations of bundles that came from a folder begin with; size, time and path of the jar follow. */
    private static final String LOCATION = "uniondraft-dropin:";
    private static final String JARS = "*.jar";
    private static final int REFRESH_SECONDS = 30;

    private final BundleContext context;
    private final List<Path> folders;
    private final List<String> problems = new ArrayList<>();

    /**
     * Makes the drop-ins of some folders.
     *
     * @param context the context of any bundle that is active
     * @param folders the folders, whether they exist or not
     */
    public DropIns(BundleContext context, List<Path> folders) {
        this.context = context;
        this.folders = List.copyOf(folders);
    }

    /** {@return those of the running platform} */
    public static DropIns ofPlatform() {
        return new DropIns(FrameworkUtil.getBundle(DropIns.class).getBundleContext(), DropInFolders.all());
    }

    /**
     * Makes the installed plug-ins those that are in the folders. When it returns, the extension registry knows them. A jar
     * that cannot be used is left out and costs one error in the log; the others are not affected.
     *
     * @return what is wrong with which jar, localised, one sentence each; it is in the log already
     */
    public List<String> load() {
        problems.clear();
        Map<String, Path> wanted = wanted();
        Map<String, Bundle> present = present();
        if (!wanted.keySet().equals(present.keySet())) {
            // A registry that is read from its cache later on would not notice what happens now.
            RegistryFactory.getRegistry();
            uninstall(present.entrySet().stream().filter(each -> !wanted.containsKey(each.getKey()))
                    .map(Map.Entry::getValue).toList());
        }
        Map<Path, Bundle> bundles = new TreeMap<>();
        wanted.forEach((location, jar) -> {
            Bundle bundle = present.containsKey(location) ? present.get(location) : install(location, jar);
            if (bundle != null) {
                bundles.put(jar, bundle);
            }
        });
        bundles.forEach(this::start);
        return List.copyOf(problems);
    }

    private Map<String, Path> wanted() {
        Map<String, Path> wanted = new TreeMap<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, JARS)) {
                for (Path jar : jars) {
                    wanted.put(LOCATION + Files.size(jar) + ":" + Files.getLastModifiedTime(jar).toMillis() + ":"
                            + jar.toAbsolutePath().normalize(), jar);
                }
            } catch (IOException | DirectoryIteratorException e) {
                report(NLS.bind(Messages.folderUnreadable, folder), e);
            }
        }
        return wanted;
    }

    private Map<String, Bundle> present() {
        Map<String, Bundle> present = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith(LOCATION)) {
                present.put(bundle.getLocation(), bundle);
            }
        }
        return present;
    }

    private void uninstall(List<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            try {
                bundle.uninstall();
            } catch (BundleException e) {
                report(NLS.bind(Messages.notRemoved, bundle.getSymbolicName(), reason(e)), e);
            }
        }
        if (!bundles.isEmpty()) {
            refresh();
        }
    }

    /** Waits until nothing is wired to what was uninstalled. */
    private void refresh() {
        CountDownLatch done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).refreshBundles(null,
                event -> done.countDown());
        try {
            if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
                report(Messages.removalSlow, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Bundle install(String location, Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            Bundle bundle = context.installBundle(location, content);
            if (bundle.getSymbolicName() != null) {
                return bundle;
            }
            bundle.uninstall();
            report(NLS.bind(Messages.noPlugIn, jar), null);
        } catch (IOException | BundleException e) {
            report(NLS.bind(Messages.notInstalled, jar, reason(e)), e);
        }
        return null;
    }

    /** Starting resolves a bundle, and tells what it lacks. Those that ask for it are only started when a class is used. */
    private void start(Path jar, Bundle bundle) {
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
            return;
        }
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            report(NLS.bind(Messages.notInstalled, jar, reason(e)), e);
        }
    }

    /** What the framework says about a jar is general, and what is beneath it is not, such as that it is no zip file. */
    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = cause == e ? e.getMessage() : e.getMessage() + " " + cause.getMessage();
        return said.strip().replaceAll("\\s+", " ");
    }

    private void report(String problem, Exception cause) {
        ILog.of(DropIns.class).error(problem, cause);
        problems.add(problem);
    }
}
