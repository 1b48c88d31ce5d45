package org.uniondraft.ui.create;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.uniondraft.model.Organisation;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.library.LibrarySettings;

/** What the user has settled on or wanted last time: the organisation hardly ever changes. */
final class NewPaperDefaults {

    private static final String KIND = "newPaperKind";
    private static final String ORGANISATION_KIND = "newPaperOrganisationKind";
    private static final String ORGANISATION = "newPaperOrganisation";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(LibrarySettings.PLUGIN);
    private final Optional<Organisation> profile = NewPaperSettings.organisation();

    /** {@return the id of the document kind; empty on the first use} */
    String kind() {
        return node.get(KIND, "");
    }

    /** {@return the id of the organisation kind: that of the user's own, else the last one; empty on the first use} */
    String organisationKind() {
        return profile.map(Organisation::getKind).orElseGet(() -> node.get(ORGANISATION_KIND, ""));
    }

    /** {@return the name of the organisation: that of the user's own, else the last one; empty on the first use} */
    String organisation() {
        return profile.map(own -> Objects.toString(own.getFullName(), "")).orElseGet(() -> node.get(ORGANISATION, ""));
    }

    /** Remembers what was wanted. */
    void remember(String kind, String organisationKind, String organisation) {
        node.put(KIND, kind);
        node.put(ORGANISATION_KIND, organisationKind);
        node.put(ORGANISATION, organisation);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            UiLog.log(e.getMessage(), e);
        }
    }
}
