package org.uniondraft.core.persistence.internal;

import java.nio.file.Path;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;

/** Finds out the format version of a file from its first element, before anything else of it is looked at. */
final class FormatVersion {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private FormatVersion() {
    }

    /**
     * Reads the format version.
     *
     * @param content the bytes of the file
     * @param file the file, for messages
     * @return the version, at most {@link UdocFormat#VERSION}
     * @throws DocumentException if the bytes are no document, or one of a newer version
     */
    static int of(byte[] content, Path file) throws DocumentException {
        GuardedXml xml = new GuardedXml(content, file);
        xml.toRoot();
        XMLStreamReader root = xml.reader();
        String namespace = String.valueOf(root.getNamespaceURI());
        if (!UdocFormat.ROOT.equals(root.getLocalName()) || !namespace.startsWith(UdocFormat.NAMESPACE_PREFIX)) {
            throw xml.failure(Reason.NOT_A_DOCUMENT, NLS.bind(Messages.notADocument, root.getLocalName()));
        }
        String text = root.getAttributeValue(null, UdocFormat.VERSION_ATTRIBUTE);
        if (text == null || !NUMBER.matcher(text).matches()) {
            throw xml.failure(Reason.NOT_A_DOCUMENT, Messages.noFormatVersion);
        }
        int version = Integer.parseInt(text);
        if (version > UdocFormat.VERSION) {
            throw new DocumentException(Reason.NEWER_FORMAT, file,
                    NLS.bind(Messages.newerFormat, version, UdocFormat.VERSION), null);
        }
        if (!namespace.equals(UdocFormat.NAMESPACE_PREFIX + version)) {
            throw xml.failure(Reason.NOT_A_DOCUMENT, NLS.bind(Messages.notADocument, root.getLocalName()));
        }
        return version;
    }
}
