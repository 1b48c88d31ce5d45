package org.uniondraft.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.check.internal.Messages;
import org.uniondraft.core.files.AtomicFile;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.core.files.DocumentException.Reason;
import org.uniondraft.core.files.UserFolder;

/**
 * The file of the settings of rules, in UTF-8:
 *
 * <pre>
 * # for all papers
 * long-sentence = off
 *
 * [kind hospital]
 * weekday = hint
 *
 * [青山医院工会]
 * long-sentence = warning
 * </pre>
 */
public final class CheckSettingsFile {

    private final Path path;

    private CheckSettingsFile(Path path) {
        this.path = path;
    }

    /** {@return the file of the user, in {@link UserFolder}; it need not exist} */
    public static CheckSettingsFile ofUser() {
        return at(UserFolder.resolve("rules.ini"));
    }

    /**
     * Gives a file that the user names.
     *
     * @param path where it is
     * @return the file
     */
    public static CheckSettingsFile at(Path path) {
        return new CheckSettingsFile(path);
    }

    /** {@return where it is} */
    public Path path() {
        return path;
    }

    /**
     * Reads the file if there is one.
     *
     * @param problems takes the lines that are left out, localised, each with file and line
     * @return the settings; {@link CheckSettings#NONE} if there is no file
     * @throws DocumentException if there is one and it cannot be read
     */
    public CheckSettings readIfThere(Consumer<String> problems) throws DocumentException {
        return Files.exists(path) ? read(problems) : CheckSettings.NONE;
    }

    /**
     * Reads the file.
     *
     * @param problems takes the lines that are left out, localised, each with file and line
     * @return the settings
     * @throws DocumentException if it cannot be read
     */
    public CheckSettings read(Consumer<String> problems) throws DocumentException {
        return text().settings((line, what) -> problems
                .accept(NLS.bind(Messages.lineIgnored, new Object[] {path, line, what})));
    }

    private CheckSettingsText text() throws DocumentException {
        try {
            return new CheckSettingsText(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DocumentException(Reason.UNREADABLE, path, NLS.bind(Messages.settingsUnreadable, path), e);
        }
    }

    /**
     * Writes the file, in one step or not at all. Comments and lines that are not understood stay where they are.
     *
     * @param settings the settings
     * @throws DocumentException if the file that is there cannot be read, or not be written; its folder is made if it is
     *         missing
     */
    public void write(CheckSettings settings) throws DocumentException {
        CheckSettingsText before = Files.exists(path) ? text() : new CheckSettingsText("");
        String text = before.with(settings);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new DocumentException(Reason.UNWRITABLE, path, e.getMessage(), e);
        }
        AtomicFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
