package org.uniondraft.core.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.history.internal.Messages;
import org.uniondraft.core.persistence.DocumentFiles;

/**
 * Keeps what papers were each time they were saved, in a folder of the user and not beside the papers. Of each paper the
 * newest {@value #KEPT} versions are kept; saving the same content again adds none.
 */
public final class VersionStore {

    /** How many versions of a paper are kept: a year of daily work on it. */
    public static final int KEPT = 250;

    /** Sorts by name as by time, and is legal in file names everywhere. */
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final String SUFFIX = "." + DocumentFiles.EXTENSION;

    private final Path root;
    private final Clock clock;

    /**
     * Opens a store.
     *
     * @param root its folder; it is made when the first version is kept
     * @param clock tells the time
     */
    public VersionStore(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /**
     * Keeps what the file of a paper holds now.
     *
     * @param file the file
     * @throws DocumentException if the file cannot be read or the version cannot be written
     */
    public void keep(Path file) throws DocumentException {
        try {
            keep(file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /**
     * Keeps what the file of a paper held when it was saved, which need not be what it holds now.
     *
     * @param file the file
     * @param content its bytes then
     * @throws DocumentException if the version cannot be written
     */
    public void keep(Path file, byte[] content) throws DocumentException {
        try {
            List<Version> versions = versions(file);
            if (!versions.isEmpty() && Arrays.equals(content,
                    Files.readAllBytes(versions.getFirst().content()))) {
                return;
            }
            Path folder = Files.createDirectories(folder(file));
            Instant now = clock.instant();
            Path target = folder.resolve(NAME.format(now) + SUFFIX);
            while (Files.exists(target)) {
                now = now.plusMillis(1);
                target = folder.resolve(NAME.format(now) + SUFFIX);
            }
            AtomicFile.write(target, out -> out.write(content));
            for (int i = KEPT - 1; i < versions.size(); i++) {
                Files.deleteIfExists(versions.get(i).content());
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /**
     * Lists the versions of a paper.
     *
     * @param file the file of the paper; it need not exist any more
     * @return the versions, the newest first
     * @throws DocumentException if the store cannot be read
     */
    public List<Version> versions(Path file) throws DocumentException {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Version> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path content : files.toList()) {
                String name = content.getFileName().toString();
                if (name.endsWith(SUFFIX)) {
                    versions.add(new Version(content,
                            NAME.parse(name.substring(0, name.length() - SUFFIX.length()), Instant::from)));
                }
            }
        } catch (IOException | DateTimeParseException e) {
            throw failed(file, e);
        }
        versions.sort(Comparator.comparing(Version::saved).reversed());
        return List.copyOf(versions);
    }

    /**
     * Lets the versions of a paper go along when its file is renamed or moved.
     *
     * @param from the old file
     * @param to the new file
     * @throws DocumentException if the versions cannot be moved
     */
    public void moved(Path from, Path to) throws DocumentException {
        Path old = folder(from);
        Path target = folder(to);
        if (!Files.isDirectory(old) || old.equals(target)) {
            return;
        }
        try {
            Files.createDirectories(target);
            for (Version version : versions(from)) {
                Path moved = target.resolve(version.content().getFileName());
                if (!Files.exists(moved)) {
                    Files.move(version.content(), moved);
                }
            }
        } catch (IOException e) {
            throw failed(from, e);
        }
    }

    private Path folder(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return root.resolve(HexFormat.of().formatHex(digest, 0, digest.length / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static DocumentException failed(Path file, Exception e) {
        return new DocumentException(Reason.UNWRITABLE, file, NLS.bind(Messages.versionsFailed, e.getMessage()), e);
    }
}
