package org.uniondraft.ui.create;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.uniondraft.core.create.OrganisationProfile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.model.Organisation;
import org.uniondraft.ui.UiLog;
import org.uniondraft.ui.library.LibrarySettings;

/** What the user has settled on for all new papers. */
public final class NewPaperSettings {

    /** The preference for the id of the layout profile of new papers; empty for none of their own. */
    public static final String LAYOUT_PROFILE = "newPaperLayoutProfile";

    private NewPaperSettings() {
    }

    /** {@return the id of the layout profile of new papers; empty if they have none of their own} */
    static Optional<String> layoutProfile() {
        return Optional.of(Platform.getPreferencesService().getString(LibrarySettings.PLUGIN, LAYOUT_PROFILE, "", null))
                .filter(id -> !id.isBlank());
    }

    /** {@return the organisation of the user; empty if there is none, or its file cannot be read, which is logged} */
    static Optional<Organisation> organisation() {
        try {
            return OrganisationProfile.read(OrganisationProfile.ofUser());
        } catch (DocumentException e) {
            UiLog.log(e.getMessage(), e);
            return Optional.empty();
        }
    }
}
