package org.uniondraft.ui.appearance;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.uniondraft.ui.UiLog;

/**
 * Whether the windows are light or dark. What the user has chosen is kept where the platform looks for it at the start; when
 * nothing is there, the platform takes the dark theme if the system is dark, and the light one otherwise.
 */
public enum Appearance {

    /** As the system is, seen at the start. */
    SYSTEM(""),
    /** Always light. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    /** Always dark. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private static final String PLUGIN = "org.eclipse.e4.ui.css.swt.theme";
    private static final String THEME = "themeid";

    private final String theme;

    Appearance(String theme) {
        this.theme = theme;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(PLUGIN);
    }

    /** {@return what the user has chosen; {@link #SYSTEM} if nothing, or a theme of another program} */
    public static Appearance chosen() {
        String kept = node().get(THEME, "");
        for (Appearance each : values()) {
            if (each.theme.equals(kept)) {
                return each;
            }
        }
        return SYSTEM;
    }

    /** Makes this the choice of the user, for all windows at once and for later starts. */
    public void choose() {
        if (this == SYSTEM) {
            node().remove(THEME);
        } else {
            node().put(THEME, theme);
        }
        // Without a choice that is kept, this looks at the system.
        engine().ifPresent(themes -> themes.restore(LIGHT.theme));
        try {
            node().flush();
        } catch (BackingStoreException e) {
            UiLog.log(Messages.notKept, e);
        }
    }

    /** The workbench has none when it was started without styles. */
    private static Optional<IThemeEngine> engine() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getService(IThemeEngine.class));
    }
}
