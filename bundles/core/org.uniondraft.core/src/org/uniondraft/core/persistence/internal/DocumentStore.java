package org.uniondraft.core.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.files.FileStamp;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.persistence.LoadProblem;
import org.uniondraft.core.persistence.LoadProblem.Severity;
import org.uniondraft.core.persistence.LoadedDocument;
import org.uniondraft.core.persistence.Recovery;
import org.uniondraft.core.persistence.SaveOptions;
import org.uniondraft.core.persistence.internal.UdocResource.Home;
import org.uniondraft.model.Document;

/** The work behind {@link org.uniondraft.core.persistence.DocumentFiles} and the recovery files. */
public final class DocumentStore {

    private DocumentStore() {
    }

    /**
     * Reads a document.
     *
     * @param file the file
     * @return the document
     * @throws DocumentException if it cannot be read
     */
    public static LoadedDocument load(Path file) throws DocumentException {
        LoadedDocument loaded = read(file);
        settle(loaded, file, loaded.saveBlocked());
        return loaded;
    }

    /**
     * Reads the document of a recovery file.
     *
     * @param recovery the recovery file
     * @return the document, which belongs to its own file; its problems are those of the recovery file and of its own
     * @throws DocumentException if it cannot be read
     */
    public static LoadedDocument recover(Recovery recovery) throws DocumentException {
        LoadedDocument recovered = read(recovery.recoveryFile());
        Path file = recovery.file();
        List<LoadProblem> problems = new ArrayList<>(recovered.problems());
        FileStamp stamp = null;
        if (Files.exists(file)) {
            stamp = stampOf(file, bytesOf(file));
            problems.addAll(problemsOf(file));
        }
        LoadedDocument loaded = new LoadedDocument(recovered.document(), file, problems, stamp,
                recovered.convertedFrom());
        settle(loaded, file, loaded.saveBlocked());
        return loaded;
    }

    /** A file that cannot be read at all is no less in need of protection than one that is read in part. */
    private static List<LoadProblem> problemsOf(Path file) {
        try {
            return read(file).problems();
        } catch (DocumentException e) {
            return List.of(new LoadProblem(Severity.ERROR, e.line(), e.column(), e.detail()));
        }
    }

    /**
     * Reads a document that is in no file.
     *
     * @param content what {@link #toBytes} gave, or another program made of it
     * @return the document, in no file
     * @throws DocumentException if it cannot be read, or not as a whole
     */
    public static Document fromBytes(byte[] content) throws DocumentException {
        Path nowhere = Path.of("");
        FormatVersion.of(content, nowhere);
        UdocReader.Result result = UdocReader.read(content, nowhere, true);
        for (LoadProblem problem : result.problems()) {
            if (problem.isError()) {
                throw new DocumentException(Reason.UNREADABLE, nowhere, problem.message(), null);
            }
        }
        return result.document();
    }

    private static LoadedDocument read(Path file) throws DocumentException {
        byte[] content = bytesOf(file);
        int version = FormatVersion.of(content, file);
        boolean older = version < UdocFormat.VERSION;
        byte[] current = older ? FormatConverters.convert(content, version, file) : content;
        UdocReader.Result result = UdocReader.read(current, file, !older);
        return new LoadedDocument(result.document(), file, result.problems(), stampOf(file, content),
                older ? OptionalInt.of(version) : OptionalInt.empty());
    }

    private static void settle(LoadedDocument loaded, Path file, boolean blocked) {
        UdocResource resource = resourceOf(loaded.document());
        resource.setURI(URI.createFileURI(file.toAbsolutePath().toString()));
        resource.setHome(new Home(file, loaded.stamp(), blocked, loaded.convertedFrom().isPresent()));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param file the file
     * @return its bytes
     * @throws DocumentException if it cannot be read or is too large
     */
    public static byte[] bytesOf(Path file) throws DocumentException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(UdocFormat.MAX_BYTES + 1);
            if (content.length > UdocFormat.MAX_BYTES) {
                throw new DocumentException(Reason.TOO_LARGE, file, NLS.bind(Messages.tooLarge,
                        UdocFormat.megabytes(Files.size(file)), UdocFormat.megabytes(UdocFormat.MAX_BYTES)), null);
            }
            return content;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static FileStamp stampOf(Path file, byte[] content) throws DocumentException {
        try {
            return FileStamp.of(file, content);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static DocumentException unreadable(Path file, IOException e) {
        String detail = switch (e) {
            case NoSuchFileException missing -> Messages.missing;
            default -> NLS.bind(Messages.unreadable, e.getMessage());
        };
        return new DocumentException(Reason.UNREADABLE, file, detail, e);
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param file the file
     * @param options what to do with what is there
     * @return what the file is now
     * @throws DocumentException if it cannot be written
     */
    public static FileStamp save(Document document, Path file, SaveOptions options) throws DocumentException {
        UdocResource resource = resourceOf(document);
        Home home = resource.home();
        boolean own = isSame(home.file(), file);
        if (own && home.blocked()) {
            throw new DocumentException(Reason.SAVE_BLOCKED, file, Messages.saveBlocked, null);
        }
        if (own && !options.overwriteChanges() && Files.exists(file) && hasChangedOutside(document)) {
            throw new DocumentException(Reason.CHANGED_OUTSIDE, file, Messages.changedOutside, null);
        }
        byte[] content = toBytes(document, file);
        AtomicFile.write(file, options.backup() || own && home.older(), out -> out.write(content));
        FileStamp stamp = stampOf(file, content);
        resource.setURI(URI.createFileURI(file.toAbsolutePath().toString()));
        resource.setHome(new Home(file, stamp, false, false));
        return stamp;
    }

    private static boolean isSame(Path home, Path file) {
        if (home == null) {
            return false;
        }
        try {
            return Files.exists(home) && Files.exists(file) ? Files.isSameFile(home, file)
                    : home.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
        } catch (IOException e) {
            // In doubt the careful answer: the checks for the document's own file are made.
            return true;
        }
    }

    /**
     * Makes the bytes of a document's file.
     *
     * @param document the document
     * @param file the file, for messages
     * @return the bytes
     * @throws DocumentException if a file cannot hold what is in the document
     */
    public static byte[] toBytes(Document document, Path file) throws DocumentException {
        UdocResource resource = resourceOf(document);
        Optional<String> problem = ContentCheck.check(resource);
        if (problem.isPresent()) {
            throw new DocumentException(Reason.ILLEGAL_CONTENT, file, problem.get(), null);
        }
        byte[] content = UdocSave.toBytes(resource, false);
        if (content.length > UdocFormat.MAX_BYTES) {
            throw new DocumentException(Reason.ILLEGAL_CONTENT, file, NLS.bind(Messages.contentTooLarge,
                    UdocFormat.megabytes(content.length), UdocFormat.megabytes(UdocFormat.MAX_BYTES)), null);
        }
        return content;
    }

    /**
     * Makes the bytes of a document's recovery file, where being written matters more than being exact.
     *
     * @param document the document
     * @return the bytes; characters a file cannot hold are replaced, references out of the document left out
     */
    public static byte[] toRecoveryBytes(Document document) {
        return UdocSave.toBytes(resourceOf(document), true);
    }

    /**
     * Tells whether the file of a document was changed by someone else.
     *
     * @param document the document
     * @return whether it was; false for a document that has no file yet
     * @throws DocumentException if the file cannot be read
     */
    public static boolean hasChangedOutside(Document document) throws DocumentException {
        Home home = resourceOf(document).home();
        if (home.stamp() == null) {
            return false;
        }
        try {
            return home.stamp().hasChanged(home.file());
        } catch (IOException e) {
            throw unreadable(home.file(), e);
        }
    }

    /**
     * Gives a document its resource.
     *
     * @param document the document
     * @return the resource that keeps its ids unique
     */
    public static UdocResource adopt(Document document) {
        return resourceOf(document);
    }

    private static UdocResource resourceOf(Document document) {
        if (document.eResource() instanceof UdocResource resource) {
            return resource;
        }
        UdocResource resource = new UdocResource(URI.createURI("new." + DocumentFiles.EXTENSION));
        resource.getContents().add(document);
        return resource;
    }
}
