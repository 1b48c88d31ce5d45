package org.uniondraft.model.edit;

import java.util.List;

import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.edit.internal.ModelItemProvider;

/** Gives the objects of papers their labels, icons, children, properties and commands. */
public final class ModelItemProviderAdapterFactory extends ReflectiveItemProviderAdapterFactory {

    /** Makes the factory. */
    public ModelItemProviderAdapterFactory() {
        reflectiveItemProviderAdapter = new ModelItemProvider(this);
    }

    @Override
    public boolean isFactoryForType(Object type) {
        return type == ModelPackage.eINSTANCE || supportedTypes.contains(type);
    }

    /** {@return the kinds of provider this factory has} */
    public List<Object> supportedTypes() {
        return List.copyOf(supportedTypes);
    }
}
