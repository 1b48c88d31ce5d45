package org.uniondraft.core.export;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.core.export.internal.Messages;

/** A paper is not fit to go out: it was to be exported as the final version, and something in it is still open. */
public final class ExportRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    /**
     * Makes an exception.
     *
     * @param reasons what is still open, localised; at least one
     */
    public ExportRefusedException(List<String> reasons) {
        super(NLS.bind(Messages.refused, reasons.size(), reasons.get(0)));
        this.reasons = List.copyOf(reasons);
    }

    /** {@return what is still open, localised} */
    public List<String> reasons() {
        return reasons;
    }
}
