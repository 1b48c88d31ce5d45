package org.uniondraft.intake.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.intake.ImportException;
import org.uniondraft.intake.ImportException.Reason;
import org.uniondraft.intake.internal.Messages;

/**
 * The entries of a zip from an unknown hand, in memory. Their number, their size and how far they swell are bounded; an
 * archive that is cut off, or has one name twice, is refused as a whole.
 */
final class DocxZip {

    /** A .docx has some twenty entries and one for each picture. */
    static final int MAX_ENTRIES = 4096;
    /** The text of a thousand pages is a tenth of this. */
    static final int MAX_ENTRY_BYTES = 64 << 20;
    /** All entries together. */
    static final long MAX_BYTES = 192L << 20;
    /** WordprocessingML is packed to a tenth or a twentieth; a bomb to a thousandth. */
    static final int MAX_RATIO = 150;
    /** Below this nothing can swell to harm, whatever the ratio. */
    static final int HARMLESS_BYTES = 8 << 20;

    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int END_ENTRIES = 10;
    private static final int BUFFER = 1 << 14;

    private final String place;
    private final int packed;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private long unpacked;

    private DocxZip(String place, int packed) {
        this.place = place;
        this.packed = packed;
    }

    /**
     * Tells whether bytes begin as a zip does.
     *
     * @param content the bytes
     * @return whether they do
     */
    static boolean isZip(byte[] content) {
        return content.length >= 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /**
     * Reads a zip.
     *
     * @param content its bytes
     * @param place what it is called in messages
     * @return its entries
     * @throws ImportException if it is broken, encrypted or beyond the bounds
     */
    static DocxZip read(byte[] content, String place) throws ImportException {
        DocxZip zip = new DocxZip(place, content.length);
        int declared = zip.declaredEntries(content);
        String at = "";
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                at = entry.getName();
                zip.take(entry, in);
            }
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw encrypted ? new ImportException(Reason.ENCRYPTED, place, Messages.docxEncrypted, e)
                    : new ImportException(Reason.BROKEN, place, NLS.bind(Messages.docxBrokenEntry, at), e);
        } catch (IOException | IllegalArgumentException e) {
            // Names that are no UTF-8 come as an IllegalArgumentException.
            throw new ImportException(Reason.BROKEN, place, NLS.bind(Messages.docxBrokenEntry, at), e);
        }
        if (zip.entries.size() != declared) {
            throw new ImportException(Reason.BROKEN, place, Messages.docxCutOff, null);
        }
        return zip;
    }

    /** The number of entries that the end of the archive declares; an archive that was cut off has no end. */
    private int declaredEntries(byte[] content) throws ImportException {
        int last = Math.max(0, content.length - END_LENGTH - MAX_COMMENT);
        for (int i = content.length - END_LENGTH; i >= last; i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                int count = (content[i + END_ENTRIES] & 0xFF) | (content[i + END_ENTRIES + 1] & 0xFF) << 8;
                if (count > MAX_ENTRIES) {
                    throw hostile(NLS.bind(Messages.docxTooManyEntries, MAX_ENTRIES));
                }
                return count;
            }
        }
        throw new ImportException(Reason.BROKEN, place, Messages.docxCutOff, null);
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException, ImportException {
        String name = entry.getName().replace('\\', '/');
        if (entries.size() >= MAX_ENTRIES) {
            throw hostile(NLS.bind(Messages.docxTooManyEntries, MAX_ENTRIES));
        }
        byte[] content = content(name, in);
        if (entries.putIfAbsent(name.startsWith("/") ? name.substring(1) : name, content) != null) {
            throw hostile(NLS.bind(Messages.docxTwice, name));
        }
    }

    private byte[] content(String name, ZipInputStream in) throws IOException, ImportException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            unpacked += count;
            if (content.size() + count > MAX_ENTRY_BYTES || unpacked > MAX_BYTES
                    || unpacked > HARMLESS_BYTES && unpacked / MAX_RATIO > packed) {
                throw hostile(NLS.bind(Messages.docxSwells, name));
            }
            content.write(buffer, 0, count);
        }
        return content.toByteArray();
    }

    private ImportException hostile(String detail) {
        return new ImportException(Reason.HOSTILE, place, detail, null);
    }

    /**
     * Gives an entry.
     *
     * @param name its name, without a slash in front
     * @return its content, not to be changed; nothing if there is none
     */
    Optional<byte[]> entry(String name) {
        byte[] content = entries.get(name);
        if (content == null) {
            // Names of parts differ in no more than case for OPC, ECMA-376 part 2.
            content = entries.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).findFirst()
                    .map(Map.Entry::getValue).orElse(null);
        }
        return Optional.ofNullable(content);
    }
}
