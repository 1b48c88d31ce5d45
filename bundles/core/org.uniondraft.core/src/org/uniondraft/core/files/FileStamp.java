package org.uniondraft.core.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file was when it was read or written, to notice that someone else changed it.
 *
 * @param size the size in bytes
 * @param modified when it was last modified
 * @param digest the SHA-256 of its bytes in hexadecimal
 */
public record FileStamp(long size, FileTime modified, String digest) {

    private static final int BUFFER = 1 << 16;

    /**
     * Takes the stamp of a file whose bytes are already at hand.
     *
     * @param file the file
     * @param content its bytes
     * @return the stamp
     * @throws IOException if its attributes cannot be read
     */
    public static FileStamp of(Path file, byte[] content) throws IOException {
        return new FileStamp(content.length, Files.getLastModifiedTime(file),
                HexFormat.of().formatHex(sha256().digest(content)));
    }

    /**
     * Takes the stamp of a file.
     *
     * @param file the file
     * @return the stamp
     * @throws IOException if it cannot be read
     */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime(), digest(file));
    }

    /**
     * Tells whether a file is no longer what this stamp says. Size and time are looked at first, so that the file is
     * only read when they leave a doubt: a file that was touched but holds the same bytes has not changed.
     *
     * @param file the file
     * @return whether its bytes are others now; also true if it is gone
     * @throws IOException if it is there and cannot be read
     */
    public boolean hasChanged(Path file) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.size() != size) {
            return true;
        }
        return !attributes.lastModifiedTime().equals(modified) && !digest(file).equals(digest);
    }

    private static String digest(Path file) throws IOException {
        MessageDigest sha = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
