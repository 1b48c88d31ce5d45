package org.uniondraft.ui.tests.surfaces;

import org.eclipse.swt.widgets.Composite;

/**
 * Something of the workbench that a user looks at, on the screen now.
 *
 * @param name what it is, in letters, digits and hyphens
 * @param control what shows it: a page, a view, or the shell of a dialog
 */
public record Surface(String name, Composite control) {
}
