package org.uniondraft.cli.commands;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.Session;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;

/** Where results are written. */
final class Outputs {

    private Outputs() {
    }

    /**
     * Tells whether the value of {@code -o} means a folder.
     *
     * @param written the value
     * @param path the path it stands for
     * @return whether it ends like a folder, is one, or has no extension that a file would have
     */
    static boolean isFolder(String written, Path path) {
        Path name = path.getFileName();
        return written.endsWith("/") || written.endsWith(path.getFileSystem().getSeparator())
                || Files.isDirectory(path) || name == null
                || !Files.exists(path) && name.toString().lastIndexOf('.') <= 0;
    }

    /**
     * Makes a folder for results, and those above it, if it is not there.
     *
     * @param folder the folder
     * @throws DocumentException if it cannot be made
     */
    static void makeFolder(Path folder) throws DocumentException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new DocumentException(Reason.UNWRITABLE, folder, Messages.notAFolder, e);
        } catch (IOException e) {
            throw new DocumentException(Reason.UNWRITABLE, folder, Messages.folderNotMade, e);
        }
    }

    /**
     * The name of a file without its extension.
     *
     * @param file the file
     * @return what stands before the last dot; the whole name if there is none, or nothing before it
     */
    static String stem(Path file) {
        // Only the root of a file system has no name, and it cannot be read as a file either.
        String name = Objects.toString(file.getFileName(), "");
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /**
     * Refuses results that would fall on each other, before any of them is written. Names that differ in case alone count
     * as the same: on some file systems they are.
     *
     * @param targets the file that each source would be written to
     * @param session what names files
     * @throws UsageException if two sources have the same target
     */
    static void refuseSameTarget(Map<Path, Path> targets, Session session) throws UsageException {
        Map<String, Path> taken = new HashMap<>();
        for (Map.Entry<Path, Path> entry : targets.entrySet()) {
            Path other = taken.putIfAbsent(key(entry.getValue()), entry.getKey());
            if (other != null) {
                throw new UsageException(NLS.bind(Messages.sameTarget, new Object[] {session.show(other),
                        session.show(entry.getKey()), session.show(entry.getValue())}));
            }
        }
    }

    /**
     * Refuses to write over an input, before anything is written.
     *
     * @param targets the files that are to be written
     * @param sources the inputs
     * @param session what names files
     * @throws UsageException if a target is an input, under whatever name
     */
    static void refuseInputs(Collection<Path> targets, Collection<Path> sources, Session session) throws UsageException {
        for (Path target : targets) {
            for (Path source : sources) {
                if (isSame(target, source)) {
                    throw new UsageException(NLS.bind(Messages.targetIsInput, session.show(target)));
                }
            }
        }
    }

    /**
     * The files named on the command line, each once.
     *
     * @param names the names as they were written
     * @param session what finds files
     * @return the files in order
     * @throws UsageException if no file can have such a name
     */
    static List<Path> inputs(List<String> names, Session session) throws UsageException {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path file = session.resolve(name);
            if (!files.contains(file)) {
                files.add(file);
            }
        }
        return files;
    }

    static String key(Path file) {
        return Normalizer.normalize(file.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            // What cannot be looked at cannot be shown to be the same; reading or writing it will tell what is wrong.
            return false;
        }
    }
}
