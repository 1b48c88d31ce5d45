package org.uniondraft.core.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.registry.internal.Messages;

/**
 * What plug-ins declare at one extension point. It is read when it is first asked for, and again after plug-ins came or
 * went. A contribution that is broken, or whose id is taken, costs one line in the log; the others are not affected.
 * Instances can be used by several threads.
 *
 * @param <D> what is declared
 */
public final class ContributionRegistry<D extends Descriptor> {

    private static final String PLUGIN = "org.uniondraft.core";

    private final IExtensionRegistry registry;
    private final String point;
    private final String element;
    private final String what;
    private final DescriptorReader<D> reader;
    private final ResourceLocator resources;
    private final Consumer<IStatus> log;
    /** What is in the log already, so that reading again does not tell it again. */
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Map<String, D> descriptors;

    /** What makes a descriptor of an element. */
    @FunctionalInterface
    public interface DescriptorReader<D> {

        /**
         * Makes a descriptor.
         *
         * @param element the element
         * @param contribution the source, to be kept in the descriptor
         * @return the descriptor
         * @throws ContributionException if the element is not as it should be
         */
        D read(ContributedElement element, Contribution contribution) throws ContributionException;
    }

    /**
     * Makes a registry.
     *
     * @param environment where contributions are found and errors go
     * @param point the id of the extension point
     * @param element the name of the elements that declare something
     * @param what what is declared, localised, for messages
     * @param reader what makes a descriptor of an element
     */
    public ContributionRegistry(Environment environment, String point, String element, String what,
            DescriptorReader<D> reader) {
        this.registry = environment.registry();
        this.point = point;
        this.element = element;
        this.what = what;
        this.reader = reader;
        this.resources = environment.resources();
        this.log = environment.log();
        registry.addListener(new Forgetter(), point);
    }

    /**
     * Where contributions are found and errors go.
     *
     * @param registry the extension registry
     * @param resources finds files of plug-ins
     * @param log takes what is wrong with contributions
     */
    public record Environment(IExtensionRegistry registry, ResourceLocator resources, Consumer<IStatus> log) {
    }

    /** {@return everything that is declared, by order and then by id} */
    public List<D> all() {
        return List.copyOf(descriptors().values());
    }

    /** {@return the ids of everything that is declared, in the same order} */
    public List<String> ids() {
        return List.copyOf(descriptors().keySet());
    }

    /**
     * Looks for a descriptor.
     *
     * @param id its id; may be null
     * @return the descriptor
     */
    public Optional<D> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(descriptors().get(id));
    }

    /**
     * Gives a descriptor that must be there.
     *
     * @param id its id
     * @return the descriptor
     * @throws UnknownIdException if no plug-in declares it
     */
    public D get(String id) throws UnknownIdException {
        D descriptor = descriptors().get(id);
        if (descriptor == null) {
            throw new UnknownIdException(what, id, descriptors().keySet());
        }
        return descriptor;
    }

    private Map<String, D> descriptors() {
        Map<String, D> known = descriptors;
        if (known == null) {
            synchronized (this) {
                known = descriptors;
                if (known == null) {
                    int before = changes.get();
                    known = read();
                    // What changed while it was read may be missing, so that is not kept.
                    descriptors = changes.get() == before ? known : null;
                }
            }
        }
        return known;
    }

    private Map<String, D> read() {
        Map<String, D> taken = new LinkedHashMap<>();
        try {
            Arrays.stream(registry.getConfigurationElementsFor(point))
                    .sorted(Comparator.comparing((IConfigurationElement each) -> each.getContributor().getName()))
                    .forEach(each -> read(each, taken));
        } catch (InvalidRegistryObjectException e) {
            // A plug-in went while its contributions were read; its event makes them be read again.
            changes.incrementAndGet();
        }
        List<D> ordered = new ArrayList<>(taken.values());
        ordered.sort(Comparator.comparingInt((D each) -> each.order()).thenComparing(Descriptor::id));
        Map<String, D> result = new LinkedHashMap<>();
        ordered.forEach(each -> result.put(each.id(), each));
        return result;
    }

    private void read(IConfigurationElement source, Map<String, D> taken) {
        String plugin = source.getContributor().getName();
        String id = source.getAttribute("id");
        try {
            Contribution contribution = new Contribution(source, resources);
            ContributedElement wrapper = new ContributedElement(source);
            if (!element.equals(source.getName())) {
                throw new ContributionException(NLS.bind(Messages.unexpectedElement, source.getName(), point), null);
            }
            D descriptor = reader.read(wrapper, contribution);
            D first = taken.putIfAbsent(descriptor.id(), descriptor);
            if (first != null) {
                throw new ContributionException(NLS.bind(Messages.duplicateId, first.contribution().plugin()), null);
            }
        } catch (ContributionException e) {
            String message = NLS.bind(Messages.contributionBroken,
                    new Object[] {plugin, id, source.getName(), e.getMessage()});
            if (reported.add(message)) {
                log.accept(new Status(IStatus.ERROR, PLUGIN, message, e));
            }
        }
    }

    /** Forgets what was read when plug-ins come or go. */
    private final class Forgetter implements IRegistryEventListener {

        @Override
        public void added(IExtension[] extensions) {
            forget();
        }

        @Override
        public void removed(IExtension[] extensions) {
            forget();
        }

        @Override
        public void added(IExtensionPoint[] points) {
            forget();
        }

        @Override
        public void removed(IExtensionPoint[] points) {
            forget();
        }

        private void forget() {
            changes.incrementAndGet();
            descriptors = null;
        }
    }
}
