package org.uniondraft.ui.appearance;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The preference page that makes the windows light or dark; what is chosen shows when it is applied. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<Appearance, Button> buttons = new EnumMap<>(Appearance.class);

    @Override
    public void init(IWorkbench workbench) {
        // Nothing of it is needed before the page is shown.
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Group group = new Group(area, SWT.NONE);
        group.setText(Messages.theme);
        GridLayoutFactory.swtDefaults().applyTo(group);
        for (Appearance each : Appearance.values()) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(switch (each) {
                case SYSTEM -> Messages.system;
                case LIGHT -> Messages.light;
                case DARK -> Messages.dark;
            });
            buttons.put(each, button);
        }
        select(Appearance.chosen());
        return area;
    }

    private void select(Appearance chosen) {
        buttons.forEach((each, button) -> button.setSelection(each == chosen));
    }

    @Override
    protected void performDefaults() {
        select(Appearance.SYSTEM);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        buttons.forEach((each, button) -> {
            if (button.getSelection() && each != Appearance.chosen()) {
                each.choose();
            }
        });
        return true;
    }
}
