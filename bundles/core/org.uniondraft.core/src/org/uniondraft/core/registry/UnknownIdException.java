package org.uniondraft.core.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.registry.internal.Messages;
import org.uniondraft.core.text.Nearest;

/** Someone asked for an id that no plug-in declares. The message is localised and names what is near and what is known. */
public final class UnknownIdException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final List<String> known;

    /**
     * Makes an exception.
     *
     * @param what what was asked for, localised, such as "document kind"
     * @param id the id
     * @param known the ids there are
     */
    public UnknownIdException(String what, String id, Collection<String> known) {
        super(message(what, id, known));
        this.id = id;
        this.known = List.copyOf(known);
    }

    private static String message(String what, String id, Collection<String> known) {
        Optional<String> nearest = Nearest.to(id, known);
        String list = String.join(", ", known);
        return nearest.map(near -> NLS.bind(Messages.unknownIdNearest, new Object[] {what, id, list, near}))
                .orElseGet(() -> NLS.bind(Messages.unknownId, new Object[] {what, id, list}));
    }

    /** {@return the id that is not known} */
    public String id() {
        return id;
    }

    /** {@return the ids there are} */
    public List<String> known() {
        return known;
    }

    /** {@return the id that was probably meant} */
    public Optional<String> nearest() {
        return Nearest.to(id, known);
    }
}
