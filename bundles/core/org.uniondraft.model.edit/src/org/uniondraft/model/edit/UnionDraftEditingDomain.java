package org.uniondraft.model.edit;

import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;

/** All that one open paper is edited with: its resources, its commands, and the providers of labels and commands. */
public final class UnionDraftEditingDomain extends AdapterFactoryEditingDomain {

    private UnionDraftEditingDomain(ComposedAdapterFactory adapterFactory, ResourceSet resourceSet) {
        super(adapterFactory, new ModelCommandStack(), resourceSet);
        resourceSet.eAdapters().add(new EditingDomainProvider(this));
    }

    /** {@return a new domain with a resource set of its own} */
    public static UnionDraftEditingDomain create() {
        return create(new ResourceSetImpl());
    }

    /**
     * Makes a domain.
     *
     * @param resourceSet what holds the paper; belongs to no other domain
     * @return the domain
     */
    public static UnionDraftEditingDomain create(ResourceSet resourceSet) {
        return new UnionDraftEditingDomain(new ComposedAdapterFactory(List.of(new ResourceItemProviderAdapterFactory(),
                new ModelItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory())), resourceSet);
    }

    @Override
    public ModelCommandStack getCommandStack() {
        return (ModelCommandStack) super.getCommandStack();
    }

    @Override
    public ComposedAdapterFactory getAdapterFactory() {
        return (ComposedAdapterFactory) super.getAdapterFactory();
    }

    /** Lets go of the commands and of the objects that the providers listen to. */
    public void dispose() {
        getCommandStack().flush();
        getAdapterFactory().dispose();
        resourceSet.eAdapters().removeIf(EditingDomainProvider.class::isInstance);
    }
}
