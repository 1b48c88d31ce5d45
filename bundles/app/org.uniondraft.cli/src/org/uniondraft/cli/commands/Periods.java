package org.uniondraft.cli.commands;

import org.eclipse.osgi.util.NLS;
import org.uniondraft.cli.Messages;
import org.uniondraft.cli.args.UsageException;
import org.uniondraft.model.value.Period;

/** Reads periods from command lines. */
final class Periods {

    private Periods() {
    }

    /**
     * Reads a period in its short form or as papers write it.
     *
     * @param written what was written
     * @return the period
     * @throws UsageException if it is none
     */
    static Period read(String written) throws UsageException {
        try {
            return Period.parse(written);
        } catch (IllegalArgumentException e) {
            return Period.read(written)
                    .orElseThrow(() -> new UsageException(NLS.bind(Messages.periodUnknown, written)));
        }
    }
}
