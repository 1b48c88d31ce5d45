package org.uniondraft.core.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.persistence.DocumentHead;
import org.uniondraft.model.DocumentState;
import org.uniondraft.model.value.Period;

/** Reads the beginning of a file as far as the text of the paper. */
public final class HeadReader {

    /** Title and organisation stand well within this; where they do not, the whole file is read. */
    private static final int USUAL_BYTES = 1 << 16;
    /** The elements behind which nothing more is found. */
    private static final Set<String> BEHIND = Set.of("frontMatter", "numbering", "body");

    private String kind = "";
    private DocumentState state = DocumentState.DRAFT;
    private Optional<Period> period = Optional.empty();
    private String organisation = "";
    private final StringBuilder title = new StringBuilder();
    private String parent = "";

    private HeadReader() {
    }

    /**
     * Reads the head of a file.
     *
     * @param file the file
     * @return what it says
     * @throws DocumentException if it cannot be read, or is no document
     */
    public static DocumentHead read(Path file) throws DocumentException {
        byte[] beginning = bytes(file, USUAL_BYTES);
        if (beginning.length < USUAL_BYTES) {
            return new HeadReader().head(beginning, file);
        }
        try {
            return new HeadReader().head(wholeTags(beginning), file);
        } catch (DocumentException e) {
            if (e.reason() != Reason.NOT_XML) {
                throw e;
            }
            return new HeadReader().head(bytes(file, UdocFormat.MAX_BYTES), file);
        }
    }

    private static byte[] bytes(Path file, int most) throws DocumentException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new DocumentException(Reason.UNREADABLE, file, NLS.bind(Messages.unreadable, e.getMessage()), e);
        }
    }

    /** A character that is cut in two would not be UTF-8. */
    private static byte[] wholeTags(byte[] beginning) {
        int end = beginning.length;
        while (end > 0 && beginning[end - 1] != '>') {
            end--;
        }
        return Arrays.copyOf(beginning, end);
    }

    private DocumentHead head(byte[] content, Path file) throws DocumentException {
        FormatVersion.of(content, file);
        GuardedXml xml = new GuardedXml(content, file);
        xml.toRoot();
        XMLStreamReader at = xml.reader();
        kind = attribute(at, "kind");
        state = Optional.ofNullable(DocumentState.get(attribute(at, "state"))).orElse(DocumentState.DRAFT);
        period = period(attribute(at, "period"));
        for (int depth = 1, event = xml.next(); depth > 0; event = depth > 0 ? xml.next() : event) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth == 2 && BEHIND.contains(at.getLocalName())) {
                    break;
                }
                element(at, depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return new DocumentHead(kind, state, period, organisation, title.toString());
    }

    private void element(XMLStreamReader at, int depth) {
        if (depth == 2) {
            parent = at.getLocalName();
        }
        if (depth == 2 && parent.equals("organisation")) {
            String shortName = attribute(at, "shortName");
            organisation = shortName.isEmpty() ? attribute(at, "fullName") : shortName;
        } else if (depth == 3 && parent.equals("titleBlock") && at.getLocalName().equals("lines")) {
            title.append(attribute(at, "text"));
        }
    }

    private static Optional<Period> period(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Period.parse(text));
        } catch (IllegalArgumentException e) {
            // The full reader tells of it when the paper is opened.
            return Optional.empty();
        }
    }

    private static String attribute(XMLStreamReader at, String name) {
        String value = at.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
