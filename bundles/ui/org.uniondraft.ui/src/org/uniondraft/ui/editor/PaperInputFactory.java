package org.uniondraft.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Opens the papers again that were open when the workbench was closed. */
public final class PaperInputFactory implements IElementFactory {

    /** The id of this factory. */
    static final String ID = "org.uniondraft.ui.paper";
    /** What the path of the file is stored under. */
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        return file == null ? null : new PaperInput(Path.of(file));
    }
}
