package org.uniondraft.core.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.files.internal.Messages;

/**
 * Writes files so that a name never stands for half a file: the content goes to a temporary file in the same folder, is
 * forced to the disk, and then takes the place of the old file in one step. Whatever goes wrong before that step leaves
 * the old file as it was and the temporary file removed.
 */
public final class AtomicFile {

    /** What is added to the name of a file for its backup. */
    public static final String BACKUP_SUFFIX = ".bak";

    private static final String TEMPORARY_SUFFIX = ".tmp";
    private static final Set<PosixFilePermission> MAY_WRITE = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private AtomicFile() {
    }

    /** What writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out where to; buffered, closed by the caller
         * @throws IOException if it cannot be written; nothing is changed then
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param target the file; its folder must exist, a symbolic link is followed
     * @param content what writes the content; an unchecked exception from it comes through, with nothing changed
     * @throws DocumentException if the file cannot be written
     */
    public static void write(Path target, Content content) throws DocumentException {
        write(target, false, content);
    }

    /**
     * Writes a file.
     *
     * @param target the file; its folder must exist, a symbolic link is followed
     * @param backup whether the previous content, if there is one, is kept beside it, see {@link #backupOf(Path)}
     * @param content what writes the content; an unchecked exception from it comes through, with nothing changed
     * @throws DocumentException if the file or its backup cannot be written
     */
    public static void write(Path target, boolean backup, Content content) throws DocumentException {
        Path real = followed(target);
        checkTarget(target, real);
        Path temporary = temporaryFor(real);
        try {
            writeForced(temporary, target, content);
            if (Files.exists(real)) {
                copyPermissions(real, temporary);
                if (backup) {
                    backUp(target, real);
                }
            }
            replace(target, temporary, real);
        } catch (DocumentException | RuntimeException | Error e) {
            discard(temporary, e);
            throw e;
        }
    }

    /**
     * Names the backup of a file.
     *
     * @param file the file
     * @return the file beside it whose name has {@value #BACKUP_SUFFIX} added
     */
    public static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + BACKUP_SUFFIX);
    }

    private static Path followed(Path target) throws DocumentException {
        Path absolute = target.toAbsolutePath().normalize();
        if (!Files.isSymbolicLink(absolute)) {
            return absolute;
        }
        try {
            return Files.exists(absolute) ? absolute.toRealPath()
                    : absolute.resolveSibling(Files.readSymbolicLink(absolute)).normalize();
        } catch (IOException e) {
            throw failure(target, NLS.bind(Messages.atomicFileWriteFailed, describe(e)), e);
        }
    }

    private static void checkTarget(Path target, Path real) throws DocumentException {
        if (Files.isDirectory(real)) {
            throw failure(target, Messages.atomicFileIsFolder, null);
        }
        Path folder = real.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw failure(target, NLS.bind(Messages.atomicFileFolderMissing, folder), null);
        }
        if (Files.exists(real) && isReadOnly(real)) {
            throw failure(target, Messages.atomicFileReadOnly, null);
        }
    }

    /** Replacing a file asks for no right on the file itself, so a wish to keep it as it is has to be looked for. */
    private static boolean isReadOnly(Path file) {
        if (!Files.isWritable(file)) {
            return true;
        }
        try {
            PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (posix != null) {
                return posix.readAttributes().permissions().stream().noneMatch(MAY_WRITE::contains);
            }
            DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
            return dos != null && dos.readAttributes().isReadOnly();
        } catch (IOException e) {
            // Attributes that cannot be read forbid nothing; the attempt to write will tell.
            return false;
        }
    }

    private static Path temporaryFor(Path real) {
        return real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + TEMPORARY_SUFFIX);
    }

    private static void writeForced(Path temporary, Path target, Content content) throws DocumentException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            throw failure(target, NLS.bind(Messages.atomicFileWriteFailed, describe(e)), e);
        }
    }

    private static void copyPermissions(Path from, Path to) throws DocumentException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        try {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        } catch (IOException e) {
            throw failure(from, NLS.bind(Messages.atomicFileWriteFailed, describe(e)), e);
        }
    }

    private static void backUp(Path target, Path real) throws DocumentException {
        Path backup = backupOf(real);
        Path temporary = temporaryFor(backup);
        try {
            Files.copy(real, temporary, StandardCopyOption.COPY_ATTRIBUTES);
            force(temporary);
            Files.move(temporary, backup, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(temporary, e);
            throw failure(target, NLS.bind(Messages.atomicFileBackupFailed, backup.getFileName(), describe(e)), e);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void replace(Path target, Path temporary, Path real) throws DocumentException {
        try {
            Files.move(temporary, real, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failure(target, NLS.bind(Messages.atomicFileReplaceFailed, describe(e)), e);
        }
        forceFolder(real.getParent());
    }

    /** Makes the new name survive a power cut. Only some systems can open a folder; the others have no need to. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is written and in its place; nothing is lost that could be told to the user.
            return;
        }
    }

    private static void discard(Path temporary, Throwable cause) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Says in words what the exceptions of the file system only say by their class. */
    private static String describe(IOException exception) {
        if (exception instanceof FileSystemException problem && problem.getReason() == null) {
            return switch (problem) {
                case AccessDeniedException denied -> NLS.bind(Messages.accessDenied, denied.getFile());
                case NoSuchFileException missing -> NLS.bind(Messages.noSuchFile, missing.getFile());
                default -> String.valueOf(problem.getMessage());
            };
        }
        return String.valueOf(exception.getMessage());
    }

    private static DocumentException failure(Path target, String detail, IOException cause) {
        return new DocumentException(Reason.UNWRITABLE, target, detail, cause);
    }
}
