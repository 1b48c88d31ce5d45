package org.uniondraft.docx.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.text.Nearest;
import org.uniondraft.docx.layout.internal.Messages;
import org.uniondraft.docx.layout.internal.ProfileBuilder;
import org.uniondraft.docx.layout.internal.ProfileNode;
import org.uniondraft.docx.layout.internal.ProfileXml;

/**
 * The layout profiles there are, and the way to read one. A profile file may name another profile as its {@code base}
 * and then holds only what differs; a number that it gives without clause and strength counts as habit.
 */
public final class LayoutProfiles {

    /** The profile for everything that asks for no other. */
    public static final String DEFAULT = "gbt9704";

    private static final List<String> SHIPPED = List.of("gbt9704", "gbt9704-compensated", "gbt9704-letter", "business",
            "table", "speech");

    private final Map<String, ProfileSource> sources;

    /**
     * Knows the profiles given.
     *
     * @param sources their files by their ids
     */
    public LayoutProfiles(Map<String, ProfileSource> sources) {
        this.sources = new LinkedHashMap<>(sources);
    }

    /**
     * The profiles of this bundle, without those of other plug-ins.
     *
     * @return the profiles
     */
    public static LayoutProfiles shipped() {
        Map<String, ProfileSource> sources = new LinkedHashMap<>();
        for (String id : SHIPPED) {
            String file = "/profiles/" + id + ".xml";
            sources.put(id, new ProfileSource(id + ".xml", () -> {
                InputStream in = LayoutProfiles.class.getResourceAsStream(file);
                if (in == null) {
                    throw new IOException("Not in the bundle: " + file);
                }
                return in;
            }));
        }
        return new LayoutProfiles(sources);
    }

    /**
     * The ids of all profiles.
     *
     * @return the ids in their order
     */
    public List<String> ids() {
        return List.copyOf(sources.keySet());
    }

    /**
     * Reads a profile.
     *
     * @param idOrFile the id of a profile, or else the path of a profile file
     * @return the profile
     * @throws ProfileException if there is no such profile or its file is wrong; the message tells the user where
     */
    public LayoutProfile load(String idOrFile) throws ProfileException {
        ProfileSource source = sources.get(idOrFile);
        if (source != null) {
            return read(source, idOrFile);
        }
        try {
            if (Files.isRegularFile(Path.of(idOrFile))) {
                return read(ProfileSource.of(Path.of(idOrFile)), "");
            }
        } catch (InvalidPathException e) {
            throw new ProfileException(unknown(Messages.profileUnknownProfile, idOrFile), e);
        }
        throw new ProfileException(unknown(Messages.profileUnknownProfile, idOrFile), null);
    }

    /**
     * Reads a profile that need not be one of these, but may be based on them.
     *
     * @param source the file
     * @return the profile
     * @throws ProfileException if something in it is wrong
     */
    public LayoutProfile load(ProfileSource source) throws ProfileException {
        return read(source, "");
    }

    private LayoutProfile read(ProfileSource source, String id) throws ProfileException {
        Set<String> seen = new LinkedHashSet<>();
        seen.add(id);
        return ProfileBuilder.build(merged(source, seen));
    }

    private ProfileNode merged(ProfileSource source, Set<String> seen) throws ProfileException {
        ProfileNode own = parse(source);
        String base = own.attributes().get(ProfileXml.BASE);
        if (base == null) {
            return own;
        }
        if (!sources.containsKey(base)) {
            throw own.error(unknown(Messages.profileUnknownBase, base));
        }
        if (!seen.add(base)) {
            throw own.error(NLS.bind(Messages.profileBaseCycle, base));
        }
        return merged(sources.get(base), seen).overriddenBy(own);
    }

    private String unknown(String message, String id) {
        return NLS.bind(message, new Object[] { id, String.join(", ", sources.keySet()),
                Nearest.to(id, sources.keySet()).orElse(DEFAULT) });
    }

    private static ProfileNode parse(ProfileSource source) throws ProfileException {
        try (InputStream in = source.opener().open()) {
            return ProfileXml.parse(source.name(), in);
        } catch (IOException e) {
            throw new ProfileException(NLS.bind(Messages.profileUnreadable, source.name(), e.getMessage()), e);
        }
    }
}
