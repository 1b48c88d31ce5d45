package org.uniondraft.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * The file of a paper as what an editor is opened on.
 *
 * @param file the file
 */
public record PaperInput(Path file) implements IEditorInput, IPersistableElement {

    /** Makes the path absolute, so that one file is one input. */
    public PaperInput {
        file = file.toAbsolutePath().normalize();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == Path.class ? adapter.cast(file) : null;
    }

    @Override
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return file.getFileName().toString().replaceFirst("\\.udoc$", "");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public String getFactoryId() {
        return PaperInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PaperInputFactory.FILE, file.toString());
    }
}
