package org.uniondraft.docx.internal;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.docx4j.openpackaging.parts.JaxbXmlPart;

import jakarta.xml.bind.JAXBException;

/**
 * The parts that follow from the layout profile alone, as docx4j has written them once: for a paper of two pages, writing
 * its styles again takes longer than all the rest.
 */
final class ReadyParts {

    private static final Set<String> KEPT = Set.of("/word/styles.xml", "/word/settings.xml", "/word/fontTable.xml",
            "/word/footer1.xml", "/word/footer2.xml", "/word/footer3.xml", "/word/footer4.xml");
    private static final int MOST_PROFILES = 8;

    /** Equal profiles have equal parts. */
    private static final Map<Object, ReadyParts> BY_PROFILE = new LinkedHashMap<>(MOST_PROFILES, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, ReadyParts> eldest) {
            return size() > MOST_PROFILES;
        }
    };

    private final Map<String, byte[]> parts = new ConcurrentHashMap<>();

    private ReadyParts() {
    }

    /** The parts of a profile. */
    static ReadyParts of(Object profile) {
        synchronized (BY_PROFILE) {
            return BY_PROFILE.computeIfAbsent(profile, key -> new ReadyParts());
        }
    }

    /** Whether a part is the same in every paper with this profile. */
    static boolean keeps(JaxbXmlPart<?> part) {
        return KEPT.contains(part.getPartName().getName());
    }

    /** The content of a part, written the first time it is asked for. */
    byte[] content(JaxbXmlPart<?> part) throws JAXBException {
        byte[] ready = parts.get(part.getPartName().getName());
        if (ready == null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            part.marshal(out);
            ready = RootNamespaces.sorted(out.toByteArray());
            parts.put(part.getPartName().getName(), ready);
        }
        return ready;
    }
}
