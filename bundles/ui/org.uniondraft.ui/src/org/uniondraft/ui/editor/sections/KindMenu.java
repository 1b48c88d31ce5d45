package org.uniondraft.ui.editor.sections;

import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** A menu under a tool button that is filled each time it opens. */
final class KindMenu implements IMenuCreator {

    private final Consumer<MenuManager> fill;
    private MenuManager manager;

    KindMenu(Consumer<MenuManager> fill) {
        this.fill = fill;
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        manager = new MenuManager();
        fill.accept(manager);
        return manager.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (manager != null) {
            manager.dispose();
            manager = null;
        }
    }
}
