package org.uniondraft.check.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.internal.Messages;
import org.uniondraft.core.files.UserFolder;

/**
 * The word lists of the rules. A list is read when it is first asked for and stays as it is then; lists may be asked for by
 * several threads. A line that cannot be read is left out and costs one line in the log that names the file and the line.
 */
public final class Lexicons {

    /** The system property that names another folder of the user's lists. */
    public static final String FOLDER_PROPERTY = "uniondraft.lexicons";

    private static final String PLUGIN = "org.uniondraft.check";
    private static final String FOLDER = "lexicons";
    private static final String ENDING = ".tsv";

    private final Function<String, InputStream> builtIn;
    private final Path userFolder;
    private final Consumer<IStatus> log;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /**
     * Makes lists with what a user adds.
     *
     * @param builtIn gives the content of a list by the name of its file, or null if there is none
     * @param userFolder the folder with the user's files, whether it exists or not
     * @param log takes what is wrong with the user's files
     */
    public Lexicons(Function<String, InputStream> builtIn, Path userFolder, Consumer<IStatus> log) {
        this.builtIn = builtIn;
        this.userFolder = userFolder;
        this.log = log;
    }

    /**
     * Makes the lists of the running platform with what a user adds.
     *
     * @param userFolder the folder with the user's files
     * @return the lists; what is wrong goes to the log of the platform
     */
    public static Lexicons in(Path userFolder) {
        return new Lexicons(name -> Lexicons.class.getResourceAsStream("/" + FOLDER + "/" + name), userFolder,
                status -> ILog.of(Lexicons.class).log(status));
    }

    /** {@return the folder of the user's lists: the system property if it is set, else {@code lexicons} in {@link UserFolder}} */
    public static Path userFolder() {
        String named = System.getProperty(FOLDER_PROPERTY);
        return named == null || named.isBlank() ? UserFolder.resolve(FOLDER) : Path.of(named);
    }

    /**
     * Gives a list.
     *
     * @param id the name of its file without the ending
     * @return the list
     * @throws IllegalArgumentException if there is no such list
     */
    public Lexicon get(String id) {
        return lexicons.computeIfAbsent(id, this::read);
    }

    private Lexicon read(String id) {
        LexiconReader reader = new LexiconReader(id, text -> log.accept(new Status(IStatus.WARNING, PLUGIN, text)));
        try (InputStream in = builtIn.apply(id + ENDING)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no word list " + id);
            }
            reader.builtIn(id + ENDING, lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalArgumentException("The word list " + id + " cannot be read", e);
        }
        Path file = userFolder.resolve(id + ENDING);
        if (Files.exists(file)) {
            try {
                reader.ofUser(file.toString(), lines(Files.readString(file, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                log.accept(new Status(IStatus.WARNING, PLUGIN, NLS.bind(Messages.lexiconUnreadable, file), e));
            }
        }
        return reader.lexicon();
    }

    private static List<String> lines(String text) {
        return text.replaceFirst("^\uFEFF", "").lines().toList();
    }
}
