package org.uniondraft.docx.layout;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.docx.layout.internal.Messages;

/** A profile that cannot be used. The message is for the user: it names the file, the line and what to do. */
public final class ProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String detail;

    /**
     * There is no such profile, or its file cannot be read.
     *
     * @param message the message for the user, translated
     * @param cause what went wrong below, or null
     */
    public ProfileException(String message, Throwable cause) {
        super(message, cause);
        this.detail = message;
    }

    /**
     * Something in a profile file is wrong.
     *
     * @param file what the file is called
     * @param line the line, from 1
     * @param element the name of the element
     * @param problem what is wrong and what to do, translated
     * @param cause what went wrong below, or null
     */
    public ProfileException(String file, int line, String element, String problem, Throwable cause) {
        super(NLS.bind(Messages.profilePlaceInFile, new Object[] { file, line, element, problem }), cause);
        this.detail = NLS.bind(Messages.profilePlace, new Object[] { line, element, problem });
    }

    /**
     * The message without the name of the file.
     *
     * @return the message for the user, translated
     */
    public String detail() {
        return detail;
    }
}
