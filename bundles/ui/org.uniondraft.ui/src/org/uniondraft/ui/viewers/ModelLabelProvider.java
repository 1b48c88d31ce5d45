package org.uniondraft.ui.viewers;

import java.net.URL;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Labels and icons of model objects as their item providers give them. */
public final class ModelLabelProvider extends LabelProvider {

    private final AdapterFactory adapterFactory;
    private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());

    /**
     * Makes a label provider.
     *
     * @param adapterFactory where item providers come from
     */
    public ModelLabelProvider(AdapterFactory adapterFactory) {
        this.adapterFactory = adapterFactory;
    }

    @Override
    public String getText(Object element) {
        return adapterFactory.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider provider
                ? provider.getText(element) : super.getText(element);
    }

    @Override
    public Image getImage(Object element) {
        Object image = adapterFactory.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider provider
                ? provider.getImage(element) : null;
        if (image instanceof ComposedImage composed && !composed.getImages().isEmpty()) {
            image = composed.getImages().getFirst();
        }
        return image instanceof URL url ? resources.get(ImageDescriptor.createFromURL(url)) : null;
    }

    @Override
    public void dispose() {
        resources.dispose();
        super.dispose();
    }
}
