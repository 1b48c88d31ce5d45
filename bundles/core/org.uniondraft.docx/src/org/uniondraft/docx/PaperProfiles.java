package org.uniondraft.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.DocumentKind;
import org.uniondraft.core.catalog.LayoutProfileDescriptor;
import org.uniondraft.core.registry.ContributionException;
import org.uniondraft.docx.layout.LayoutProfile;
import org.uniondraft.docx.layout.LayoutProfiles;
import org.uniondraft.docx.layout.ProfileException;
import org.uniondraft.docx.layout.ProfileSource;
import org.uniondraft.model.Document;

/** Which layout profile a paper has, among those that plug-ins contribute. */
public final class PaperProfiles {

    private final Catalogs catalogs;
    private final LayoutProfiles profiles;

    /**
     * Knows the profiles of plug-ins.
     *
     * @param catalogs what plug-ins contribute
     */
    public PaperProfiles(Catalogs catalogs) {
        this.catalogs = catalogs;
        Map<String, ProfileSource> sources = new LinkedHashMap<>();
        for (LayoutProfileDescriptor descriptor : catalogs.layoutProfiles().all()) {
            sources.put(descriptor.id(), new ProfileSource(descriptor.id(), () -> {
                try {
                    return descriptor.open();
                } catch (ContributionException e) {
                    throw new IOException(e.getMessage(), e);
                }
            }));
        }
        profiles = new LayoutProfiles(sources);
    }

    /**
     * The profile a paper asks for itself.
     *
     * @param document the paper
     * @return the id, whether there is such a profile or not; nothing if it asks for none
     */
    public static Optional<String> own(Document document) {
        return Optional.ofNullable(document.getLayoutProfile()).filter(id -> !id.isEmpty());
    }

    /**
     * The profile of a paper that asks for none.
     *
     * @param document the paper
     * @return the id of that of its kind, else {@link LayoutProfiles#DEFAULT}
     */
    public String ofKind(Document document) {
        return Optional.ofNullable(document.getKind()).flatMap(catalogs.documentKinds()::find)
                .flatMap(DocumentKind::layoutProfile).filter(this::exists).orElse(LayoutProfiles.DEFAULT);
    }

    /**
     * The profile a paper is printed with.
     *
     * @param document the paper
     * @return the id of its own one if that is there, else of that of its kind
     */
    public String of(Document document) {
        return own(document).filter(this::exists).orElseGet(() -> ofKind(document));
    }

    /**
     * Tells whether there is a profile.
     *
     * @param id its id
     * @return whether a plug-in contributes it
     */
    public boolean exists(String id) {
        return catalogs.layoutProfiles().find(id).isPresent();
    }

    /**
     * Reads a profile.
     *
     * @param idOrFile the id of a profile, or else the path of a profile file
     * @return the profile
     * @throws ProfileException if there is no such profile or its file is wrong; the message tells the user where
     */
    public LayoutProfile load(String idOrFile) throws ProfileException {
        return profiles.load(idOrFile);
    }
}
